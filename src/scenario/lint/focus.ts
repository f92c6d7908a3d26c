import { CONCERNS, type RuleId } from '../../crisis/vocabulary.ts';
import { type Flaw, warning } from '../problem.ts';
import type { Scenario } from '../schema.ts';
import { wordings } from './walk.ts';

/** A rule that a scenario trains must be put to the test: otherwise its points go to the other rules. */
export function focus(scenario: Scenario): Flaw[] {
  return scenario.focus.flatMap((rule, index) =>
    isTested(rule, scenario) ? [] : warning(['focus', index], 'focus-untested', { rule }),
  );
}

/** Whether some run could break it or keep it, as far as the file says. */
function isTested(rule: RuleId, scenario: Scenario): boolean {
  const { posts, statements, facts } = scenario;
  const concerns = posts.filter(
    ({ kind, on, breach }) => CONCERNS.includes(kind) && on !== 'cell' && breach === undefined,
  );
  const inPublic = concerns.filter(({ on }) => on !== 'inbox');
  const said = [...wordings(scenario)].map(({ wording }) => wording);
  switch (rule) {
    case 'never-delete':
      return (
        posts.some(({ breach, page }) => page === 'ours' || breach !== undefined) ||
        posts.some(({ replies }) => replies.some(({ does }) => does.some((deed) => 'delete' in deed)))
      );
    case 'always-answer':
    case 'answer-fast':
      return concerns.some(({ replies }) => replies.length > 0);
    case 'empathise':
      return inPublic.some(({ kind }) => kind === 'complaint' || kind === 'rumour');
    case 'same-channel':
    case 'be-human':
      return inPublic.some(({ replies }) => replies.length > 0);
    case 'give-context':
      return facts.length > 0 && said.some(({ asserts, denies }) => asserts.length + denies.length > 0);
    case 'own-up':
      return concerns.some(({ replies }) => replies.some(({ strategy }) => strategy !== 'hold'));
    case 'do-not-feed':
      return posts.some(({ kind, by }) => kind === 'trolling' || kind === 'meme' || isTroll(scenario, by));
    case 'follow-up':
      return (
        said.some(({ promises, traits }) => promises !== undefined || traits.includes('next-step')) ||
        statements.some(({ kind }) => kind === 'follow-up' || kind === 'thanks')
      );
  }
}

const isTroll = ({ people }: Scenario, id: string): boolean =>
  people.some((person) => person.id === id && person.role === 'troll');
