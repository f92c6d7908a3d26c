import type { Condition } from '../../../crisis/world.ts';
import type { Speech } from '../../../i18n/speech.ts';
import { authorOf } from '../../../scenario/author.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import type { Trace } from '../../../training/debrief/traces.ts';

/** Why a headline is found, or is not, in a sentence: what was done, what came, what was left undone. */
export function becauseOf(
  { found, happened, missing }: Trace,
  scenario: Scenario,
  { t, say, number }: Pick<Speech, 't' | 'say' | 'number'>,
): string {
  const nameOf = (id: string | undefined) => {
    const post = scenario.posts.find((each) => each.id === id);
    return post ? authorOf(scenario, post.by).name : '';
  };
  const deed = (condition: Condition): string | undefined => {
    const { appeared, deleted, moderated, answered, unanswered, chosen, published, verified, reach, press } = condition;
    if (chosen !== undefined) return t('debrief:because.chosen', { name: nameOf(chosen.split('/')[0]) });
    if (published !== undefined) {
      const statement = scenario.statements.find(({ id, kind }) => id === published || kind === published);
      return t('debrief:because.published', { title: statement ? say(statement.title) : '' });
    }
    if (appeared !== undefined) return t('debrief:because.appeared', { name: nameOf(appeared) });
    const removed = deleted ?? moderated;
    if (removed !== undefined) return t('debrief:because.deleted', { name: nameOf(removed) });
    if (answered !== undefined) return t('debrief:because.answered', { name: nameOf(answered) });
    if (unanswered !== undefined) return t('debrief:because.unanswered', { name: nameOf(unanswered) });
    if (verified !== undefined) {
      const fact = scenario.facts.find(({ id }) => id === verified);
      return t('debrief:because.verified', { claim: fact ? say(fact.claim) : '' });
    }
    if (reach !== undefined) return t('debrief:because.reach', { people: number(reach) });
    if (press !== undefined) return t('debrief:because.press', { count: press });
    return undefined;
  };
  const list = (conditions: readonly Condition[]) => [...new Set(conditions.flatMap((each) => deed(each) ?? []))];
  const [did, didNot] = [list(happened), list(missing)];
  const said = [
    ...(did.length > 0 ? [t(`debrief:because.${found ? 'for' : 'against'}`, { deeds: did })] : []),
    ...(didNot.length > 0 ? [t(`debrief:because.${found ? 'for' : 'against'}-missing`, { deeds: didNot })] : []),
  ];
  return said.length > 0 ? said.join(' ') : t('debrief:because.always');
}
