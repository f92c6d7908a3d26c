import { tellHistory } from '../rules/history.ts';
import { leversOf, RULEBOOK, weightsOf } from '../rules/rulebook.ts';
import type { Scenario } from '../scenario/schema.ts';
import { protagonistsOf } from '../training/debrief/protagonists.ts';
import { regretsOf } from '../training/debrief/regret.ts';
import { signOffLossOf } from '../training/debrief/sign-off.ts';
import { tracesOf } from '../training/debrief/traces.ts';
import { replay } from '../training/replay.ts';
import type { Run } from '../training/run.ts';
import type { Told } from './telling.ts';

/** Tells a finished run, part by part, what takes longest last: see telling.ts. */
addEventListener('message', ({ data: { scenario, run } }: MessageEvent<{ scenario: Scenario; run: Run }>) => {
  const tell = (part: Partial<Told>) => postMessage(part);
  const levers = leversOf(RULEBOOK);
  const weights = weightsOf(RULEBOOK);
  const replayed = replay(scenario, levers, run);
  if (!replayed.ok) throw new Error(`row ${replayed.entry} of the run can no longer be played`);
  const { crisis } = replayed;
  const history = tellHistory(scenario, run.log, crisis.view(), levers);
  tell({
    people: protagonistsOf(history, weights),
    traces: tracesOf(scenario.search, (condition) => crisis.holds(condition)),
  });
  tell({ signOff: signOffLossOf(history, run) });
  tell({ regrets: regretsOf(history, run) });
});
