import type { Scenario } from '../../../scenario/schema.ts';
import type { Assessed } from '../../../workshop/assess.ts';
import type { Entrant } from '../../../workshop/entrant.ts';
import type { JuryItem } from '../../../workshop/entry.ts';
import type { Jury, Workshop } from '../../../workshop/workshop.ts';

/** What is looked at after a round, one thing at a time. */
export const PARTS = ['decisions', 'replies', 'jury', 'curves', 'rules', 'files'] as const;
export type Part = (typeof PARTS)[number];

/** A round that was played. Give the same object for the same round: what is computed from it is kept. */
export interface ShownRound {
  /** Without injects. */
  readonly scenario: Scenario;
  /** The scenario’s own text, when it is not one of the library’s. */
  readonly source?: string | undefined;
  readonly entrants: readonly Entrant[];
}

export interface JuryControl {
  readonly jury: Jury | undefined;
  /** Missing for who only looks on. */
  readonly onOpen?: (items: readonly JuryItem[]) => void;
  readonly onClose?: () => void;
  /** How many could vote. */
  readonly voters: number;
}

export interface AfterRoundProps {
  /** All that were played, in order; the last is the one looked at. */
  readonly rounds: readonly ShownRound[];
  /** What entrants are called here instead of their names. What is taken away has the names, and says so. */
  readonly nameOf?: ((id: string) => string) | undefined;
  /** For a whole room to read: big type, nothing to take away. */
  readonly big?: boolean;
  /** About the last round; without it there is no jury. */
  readonly jury?: JuryControl | undefined;
  /** The room to put in the file. */
  readonly room?: Workshop | undefined;
  /** Which part is open, where somebody else decides. */
  readonly part?: Part | undefined;
  readonly onPart?: (part: Part) => void;
}

/** A round played again. */
export interface ReadRound {
  readonly shown: ShownRound;
  readonly assessed: readonly Assessed[];
}
