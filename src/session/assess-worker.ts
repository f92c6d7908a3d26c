import { RULEBOOK } from '../rules/rulebook.ts';
import { type Assessed, assessor } from '../workshop/assess.ts';
import type { Entrant } from '../workshop/entrant.ts';

/**
 * What one entrant's run was found to be; none if it cannot be played. The page has the entrant already, and with the
 * readings of what they wrote can add that in no time.
 */
export type Found = Omit<Assessed, 'entrant'> | undefined;

/** Plays the runs of a round again and hands over what was found in each as soon as it is there: see assessing.ts. */
addEventListener('message', ({ data: entrants }: MessageEvent<readonly Entrant[]>) => {
  const assess = assessor(RULEBOOK);
  for (const entrant of entrants) {
    const { entrant: _, ...found } = assess(entrant) ?? { entrant: undefined };
    postMessage(('scorecard' in found ? found : undefined) satisfies Found);
  }
});
