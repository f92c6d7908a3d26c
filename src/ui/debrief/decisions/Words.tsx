import { type Action, textSentBy } from '../../../crisis/actions.ts';
import { describeAction } from '../../../i18n/action-words.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import { Say, Sentence } from '../../parts/Say.tsx';
import { Said } from '../../replies/Said.tsx';
import { textOf } from '../../scorecard/about.ts';

interface WordsProps {
  readonly scenario: Scenario;
  readonly action: Action;
  /** What is done is said too, where no heading says it. */
  readonly named?: boolean;
}

/** What an action says and what there is to say about it; what it does, where it says nothing. */
export function Words({ scenario, action, named = false }: WordsProps) {
  const ref = textSentBy(action);
  const said = ref === undefined ? undefined : textOf(scenario, ref);
  return (
    <>
      {(named || !said) && (
        <p class="side__deed">
          <Sentence of={(speech) => describeAction(action, scenario, speech)} />
        </p>
      )}
      {said && ref !== undefined && <Said scenario={scenario} text={ref} class="side__text" />}
      {said?.note && (
        <p class="side__note">
          <Say text={said.note} />
        </p>
      )}
    </>
  );
}
