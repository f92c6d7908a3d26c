import type { Answer, History } from './history.ts';
import { isBait, isConcern } from './history.ts';
import { citing, type Judgement, naming, type Rule, settle } from './rule.ts';
import type { FindingKey } from './weights.ts';

/**
 * Rule 6: put things in context, with facts checked before they are said, in proportion. Exception: a holding line
 * claims nothing, so it owes no facts.
 */
export const giveContext: Rule = {
  id: 'give-context',
  judge: (history, weights) =>
    settle('give-context', weights, [
      ...history.answers
        .filter(isOutside)
        .flatMap((answer) => [...claims(history, answer), ...illustrates(answer), ...disproportion(answer)]),
      ...exposed(history),
      ...neverChecked(history),
    ]),
};

/** What is said in the crisis cell convinces nobody outside. */
function isOutside({ to }: Answer): boolean {
  return to?.post.on !== 'cell';
}

/** What the text affirms or denies, against the truth and against what the player knew by then. */
function claims({ world, verifiedAt }: History, answer: Answer): Judgement[] {
  const { asserts, denies } = answer.wording;
  return world.facts.flatMap((fact) => {
    const affirmed = asserts.includes(fact.id);
    if (!affirmed && !denies.includes(fact.id)) return [];
    const isTrue = affirmed === fact.true;
    const known = (verifiedAt.get(fact.id) ?? Number.POSITIVE_INFINITY) <= answer.at;
    const key: FindingKey = isTrue
      ? known
        ? 'give-context.verified'
        : 'give-context.unverified'
      : known
        ? 'give-context.lied'
        : 'give-context.wrong';
    return [{ key, stake: isTrue ? 1 : 'whole', ...citing(answer), params: { fact: fact.id } }];
  });
}

/** A text that claims nothing checkable may still explain, or fail to where the message turned on a fact. */
function illustrates(answer: Answer): Judgement[] {
  const { wording, to } = answer;
  if (wording.asserts.length + wording.denies.length > 0 || wording.strategy === 'hold') return [];
  if (wording.traits.includes('facts')) return [{ key: 'give-context.facts', stake: 1, ...citing(answer) }];
  const called = to !== undefined && isConcern(to) && to.post.about !== undefined;
  return called ? [{ key: 'give-context.no-facts', stake: 1, ...citing(answer) }] : [];
}

/** Legal thunder at a small account, or a solemn defence against a joke. */
function disproportion(answer: Answer): Judgement[] {
  const { to, wording } = answer;
  if (to === undefined) return [];
  const threatens = wording.traits.includes('threat');
  const solemn = !wording.traits.includes('humour') && ['deny', 'justify', 'excuse'].includes(wording.strategy);
  if (!(threatens && to.followers < SMALL) && !(solemn && isBait(to))) return [];
  const params = { who: to.post.by, followers: to.followers };
  return [{ key: 'give-context.out-of-proportion', stake: 'whole', ...citing(answer), params }];
}

/** Followers below which a brand's threat looks like a bully's. */
const SMALL = 2000;

function exposed({ events, answers }: History): Judgement[] {
  return events.flatMap((event): Judgement[] => {
    if (event.type !== 'lie-exposed') return [];
    const said = answers.find(({ text, at }) => text === event.text && at <= event.at);
    return [
      {
        key: 'give-context.exposed',
        at: event.at,
        stake: 'whole',
        action: said?.action,
        post: said?.to?.post.id,
        text: event.text,
        params: { fact: event.fact },
      },
    ];
  });
}

/** A fact people were arguing about, which the player never looked into. */
function neverChecked({ world, concerns, verifiedAt }: History): Judgement[] {
  return world.facts.flatMap((fact) => {
    const first = concerns.find(({ post }) => post.about === fact.id);
    if (first === undefined || verifiedAt.has(fact.id)) return [];
    const { post, params } = naming(first);
    const at = first.view.at + first.deadline;
    return [{ key: 'give-context.never-checked', at, stake: 1, post, params: { ...params, fact: fact.id } }];
  });
}
