import { RULEBOOK } from '../rules/rulebook.ts';
import { type Assessed, assessor } from '../workshop/assess.ts';
import type { Entrant } from '../workshop/entrant.ts';

/** One entrant's run as it was read; none if it cannot be played. The page has the entrant already. */
export type Reading = Omit<Assessed, 'entrant'> | undefined;

/** Plays the runs of a round again and hands each reading over as soon as it is there: see assessing.ts. */
addEventListener('message', ({ data: entrants }: MessageEvent<readonly Entrant[]>) => {
  const assess = assessor(RULEBOOK);
  for (const entrant of entrants) {
    const { entrant: _, ...reading } = assess(entrant) ?? { entrant: undefined };
    postMessage(('scorecard' in reading ? reading : undefined) satisfies Reading);
  }
});
