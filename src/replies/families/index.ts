import type { Cue, Family } from '../cue.ts';
import { APOLOGY } from './apology.ts';
import { EMPATHY } from './empathy.ts';
import { FACTS } from './facts.ts';
import { FAULTS } from './faults.ts';
import { NEXT_STEP } from './next-step.ts';
import { OWNERSHIP } from './ownership.ts';
import { PERSONAL } from './personal.ts';
import { REDIRECT } from './redirect.ts';
import { STANCE } from './stance.ts';
import { TONE } from './tone.ts';

/** Everything that is looked for. Within a family, words belong to one cue; families do not compete. */
export const FAMILIES: readonly Family[] = [
  APOLOGY,
  REDIRECT,
  EMPATHY,
  OWNERSHIP,
  NEXT_STEP,
  FACTS,
  PERSONAL,
  TONE,
  FAULTS,
  STANCE,
];

/** A cue with its name and its family. */
export interface Named extends Cue {
  readonly reason: string;
  readonly family: number;
}

export const CUES: readonly Named[] = FAMILIES.flatMap((cues, family) =>
  Object.entries(cues).map(([reason, cue]) => ({ ...cue, reason, family })),
);
