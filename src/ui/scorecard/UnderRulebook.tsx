import { useEffect, useRef } from 'preact/hooks';
import { describeAction } from '../../i18n/action-words.ts';
import { sayRefusal } from '../../i18n/refusal-words.ts';
import { authorOf } from '../../scenario/author.ts';
import { useLanguage } from '../language.ts';
import { Button } from '../parts/Button.tsx';
import { Sentence } from '../parts/Say.tsx';
import type { About } from './about.ts';
import type { Again } from './OtherRulebook.tsx';

interface UnderRulebookProps extends Pick<About, 'scenario' | 'run'> {
  readonly again: Again;
  readonly onBack: () => void;
}

/** Under whose rules the scorecard stands, and what that changed: only points, or the crisis itself. */
export function UnderRulebook({ scenario, run, again, onBack }: UnderRulebookProps) {
  const { t, moment } = useLanguage();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
    title.current?.scrollIntoView({ block: 'center' });
  }, [again]);
  const { rulebook, changed, impossible } = again;
  const time = (at: number) => moment(at, scenario).when;
  const { at = 0, action } = run.log[impossible?.entry ?? -1] ?? {};
  return (
    <section class="under-rulebook" aria-labelledby="under-rulebook-title">
      <h2 id="under-rulebook-title" ref={title} tabIndex={-1}>
        <Sentence of={({ say }) => t('rescore:under', { name: say(rulebook.name ?? rulebook.id) })} />
      </h2>
      <p>{t(`rescore:changed.${changed}`)}</p>
      {impossible && action && (
        <p>
          <Sentence
            of={(speech) =>
              t('rescore:impossible', {
                action: describeAction(action, scenario, speech),
                when: time(at),
                why: sayRefusal(impossible.refusal, t, { time, colleague: (id) => authorOf(scenario, id).name }),
              })
            }
          />
        </p>
      )}
      <Button icon="arrow-left" onClick={onBack}>
        {t('rescore:again.back')}
      </Button>
    </section>
  );
}
