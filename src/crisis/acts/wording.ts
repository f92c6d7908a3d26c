import { ln } from '../../kernel/math.ts';
import type { Stage } from '../stage.ts';
import type { Wording } from '../world.ts';

/** What sending a text does beside its tone: lies that will out, promises that fall due. */
export function commit(stage: Stage, ref: string, text: Wording, thread: number | undefined): void {
  stage.sent.set(ref, (stage.sent.get(ref) ?? 0) + 1);
  for (const fact of liesIn(stage, text)) {
    // Somebody finds out within one to six hours.
    const delay = 60 + Math.floor(300 * stage.drawOf(`lie ${ref} ${fact}`));
    stage.later(stage.now + delay, () => {
      const lever = ln(stage.levers.exposedLie);
      stage.pullStory(lever);
      stage.feel('exposedLie');
      stage.emit({ type: 'lie-exposed', text: ref, fact, lever });
    });
  }
  if (text.promises !== undefined && !stage.promises.has(ref)) {
    const due = stage.now + text.promises;
    stage.promises.set(ref, { due, thread, status: 'open' });
    stage.emit({ type: 'promise-made', text: ref, due });
    stage.later(due, () => {
      const promise = stage.promises.get(ref);
      if (promise?.status !== 'open') return;
      promise.status = 'broken';
      stage.pullStory(ln(stage.levers.brokenPromise));
      stage.feel('brokenPromise');
      stage.emit({ type: 'promise-broken', text: ref });
    });
  }
}

/** Facts about which the text says the opposite of what is so. */
function liesIn(stage: Stage, text: Wording): string[] {
  return [
    ...text.asserts.filter((fact) => stage.facts.get(fact)?.true === false),
    ...text.denies.filter((fact) => stage.facts.get(fact)?.true === true),
  ];
}

/** A denial is believed only with proof: 1 if every claim it denies was verified to be false, −1 if not, 0 if it denies nothing. */
export function proofOf(stage: Stage, text: Wording): -1 | 0 | 1 {
  const denied = text.denies.filter((fact) => stage.facts.get(fact)?.true === false);
  if (denied.length === 0) return 0;
  return denied.every((fact) => stage.verified.has(fact)) ? 1 : -1;
}
