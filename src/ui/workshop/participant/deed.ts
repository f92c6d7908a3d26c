import type { Action } from '../../../crisis/actions.ts';
import type { Refusal } from '../../../crisis/events.ts';
import { sayRefusal } from '../../../i18n/refusal-words.ts';
import type { Scenario, ScenarioText } from '../../../scenario/schema.ts';
import type { useLanguage } from '../../language.ts';
import { handleOf, indexScenario, type ScenarioIndex, speakerOf, wordingOf } from '../../play/scenario-index.ts';

/** What somebody of the team does or means to do, as others of the team read it: what, and the exact words. */
export interface Deed {
  readonly says: string;
  readonly words: ScenarioText | undefined;
}

type Speech = ReturnType<typeof useLanguage>;

export function deedOf(action: Action, scenario: Scenario, { t, say }: Pick<Speech, 't' | 'say'>): Deed {
  const index = indexScenario(scenario);
  const deed = (kind: string, params: Readonly<Record<string, string>>, words?: ScenarioText): Deed => ({
    says: t(`workshop:deed.${kind}`, params),
    words,
  });
  switch (action.type) {
    case 'prepare':
      return deed('prepare', { what: action.kinds.map((kind) => t(`preparation.${kind}`)).join(' · ') });
    case 'reply':
      return deed(
        `reply-${action.channel}`,
        { to: handleOf(index, action.post) },
        action.words ?? wordingOf(index, action.option)?.text,
      );
    case 'publish':
      return deed('publish', { title: nameOf(action.statement, index, say) }, wordingOf(index, action.statement)?.text);
    case 'moderate':
      return deed(action.how, { to: handleOf(index, action.post) }, index.posts.get(action.post)?.text);
    case 'verify': {
      const claim = index.facts.get(action.fact)?.claim;
      return deed('verify', { claim: claim === undefined ? action.fact : say(claim) });
    }
    case 'triage':
      return deed('triage', { to: handleOf(index, action.post), verdict: t(`verdict.${action.verdict}`) });
    case 'ask':
      return deed(
        'ask',
        { to: speakerOf(index, action.who).name },
        action.words ?? wordingOf(index, action.text)?.text,
      );
    case 'brief':
      return deed('brief', {});
    case 'follow-up':
      return deed('follow-up', { title: nameOf(action.text, index, say) }, wordingOf(index, action.text)?.news);
  }
}

/** Why the crisis will not have it. */
export function whyRefused(why: Refusal, scenario: Scenario, { t, moment }: Pick<Speech, 't' | 'moment'>): string {
  return sayRefusal(why, t, {
    time: (at) => moment(at, scenario).time,
    colleague: (id) => speakerOf(indexScenario(scenario), id).name,
  });
}

/** A statement by its title, a reply by whom it answered. */
function nameOf(text: string, index: ScenarioIndex, say: Speech['say']): string {
  const statement = index.statements.get(text);
  return statement ? say(statement.title) : handleOf(index, text.split('/')[0] ?? text);
}
