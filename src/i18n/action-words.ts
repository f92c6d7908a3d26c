import type { Action } from '../crisis/actions.ts';
import { authorOf } from '../scenario/author.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Speech } from './speech.ts';

/** An action in one line: "You answered Léa B. in public". */
export function describeAction(action: Action, scenario: Scenario, { t, say }: Pick<Speech, 't' | 'say'>): string {
  const nameOfPost = (id: string) => {
    const post = scenario.posts.find((each) => each.id === id);
    return post ? authorOf(scenario, post.by).name : id;
  };
  const nameOfText = (ref: string) => {
    const [post, option] = ref.split('/');
    if (option !== undefined && post !== undefined) return nameOfPost(post);
    const statement = scenario.statements.find(({ id }) => id === ref);
    return statement ? say(statement.title) : ref;
  };
  switch (action.type) {
    case 'prepare':
      return t('scorecard:action.prepare', {
        // Their names hold commas and an “and”.
        what: action.kinds.map((kind) => t(`common:preparation.${kind}`)).join(' · '),
      });
    case 'reply':
      return t(`scorecard:action.reply-${action.channel}`, { name: nameOfPost(action.post) });
    case 'publish':
      return t('scorecard:action.publish', { title: nameOfText(action.statement) });
    case 'moderate':
      return t(`scorecard:action.${action.how}`, { name: nameOfPost(action.post) });
    case 'verify': {
      const fact = scenario.facts.find(({ id }) => id === action.fact);
      return t('scorecard:action.verify', { claim: fact ? say(fact.claim) : action.fact });
    }
    case 'triage':
      return t('scorecard:action.triage', {
        name: nameOfPost(action.post),
        verdict: t(`common:verdict.${action.verdict}`),
      });
    case 'ask':
      return t('scorecard:action.ask', { name: authorOf(scenario, action.who).name });
    case 'brief':
      return t('scorecard:action.brief');
    case 'follow-up':
      return t('scorecard:action.follow-up', { name: nameOfText(action.text) });
  }
}
