import type { TimedAction } from '../../crisis/actions.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { isOwnRef } from '../../training/own-option.ts';
import { useLanguage } from '../language.ts';
import { Say } from '../parts/Say.tsx';
import { textOf } from '../scorecard/about.ts';
import { LazyPart } from '../shell/LazyPart.tsx';

interface SaidProps {
  readonly scenario: Scenario;
  /** `post/option` or a statement's id. */
  readonly text: string;
  /** Of which run, where it is not the one that is looked at. */
  readonly log?: readonly TimedAction[];
  readonly class?: string;
  /** The reasons of what was read in it come when they are asked for. */
  readonly folded?: boolean;
}

/** A text of the player's; if the words are their own, with what was read in them. */
export function Said({ scenario, text: ref, log, class: name, folded = false }: SaidProps) {
  const { say } = useLanguage();
  const said = textOf(scenario, ref);
  if (!said) return null;
  if (!isOwnRef(ref))
    return (
      <blockquote class={name}>
        <Say text={said.text} />
      </blockquote>
    );
  return (
    <LazyPart
      name={`read ${ref}`}
      sentences={['replies', 'reading']}
      load={() => import('./ReadText.tsx')}
      render={({ ReadText }) => (
        <ReadText scenario={scenario} log={log} text={ref} words={say(said.text)} folded={folded} />
      )}
    />
  );
}
