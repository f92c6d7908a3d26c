import type { RuleId } from '../../crisis/vocabulary.ts';
import { printScenario } from '../../scenario/print.ts';
import { boosterScenario } from '../../training/booster/plan.ts';
import { cutBooster } from '../../training/booster.ts';
import type { OpenedScenario, Services } from '../services.ts';
import { frameOf } from './frame.ts';

/** A rule's n-th booster as a scenario of its own, with its text: a run of it can be kept, shown again and sent. */
export async function openBooster(
  library: Services['library'],
  rule: RuleId,
  n: number,
): Promise<Required<OpenedScenario>> {
  const id = boosterScenario(rule, n);
  const whole = await library.find((entry) => entry.id === id)?.load();
  const scenario = whole && cutBooster(whole, rule, await frameOf(whole, rule));
  if (!scenario) throw new Error(`no booster of ${rule} can be cut from ${id}`);
  return { scenario, source: printScenario(scenario) };
}
