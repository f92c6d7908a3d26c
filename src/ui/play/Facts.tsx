import { useLanguage } from '../language.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Say, Sentence } from '../parts/Say.tsx';
import { useClockTime } from './pen.ts';
import { useAct, usePlay, useSession } from './play-context.ts';
import { Refused } from './Refused.tsx';
import { span } from './time-text.ts';

/** A claim, whom to ask, how long it takes, and what came of it. */
export function FactRow({ id }: { readonly id: string }) {
  const { t, duration } = useLanguage();
  const clockTime = useClockTime();
  const { index, faqSpeed } = usePlay();
  const [refusal, act] = useAct();
  const fact = index.facts.get(id);
  const status = useSession(({ view }) => view.facts[id]?.status ?? 'unknown');
  const until = useSession(({ view }) => {
    const seen = view.facts[id];
    return seen?.status === 'checking' ? seen.until : 0;
  });
  const minute = useSession(({ view }) => (status === 'checking' ? Math.floor(view.now) : 0));
  const ready = useSession(({ view }) => view.prepared.includes('faq'));
  if (!fact) return null;
  return (
    <div class={`fact fact--${status}`}>
      <p class="fact__claim">
        <Sentence of={({ say }) => t('quoted', { words: say(fact.claim) })} />
      </p>
      {status === 'known' ? (
        <p class="fact__finding">
          <Icon name={fact.true ? 'check' : 'ban'} size={1.1} />{' '}
          <strong>{t(fact.true ? 'play:fact.true' : 'play:fact.false')}</strong> <Say text={fact.finding} />
        </p>
      ) : status === 'checking' ? (
        <p class="soft numbers" role="status">
          <Icon name="clock" size={1.1} />{' '}
          <Sentence
            of={({ say }) =>
              t('play:fact.checking', { source: say(fact.source), time: clockTime(until), span: span(until - minute) })
            }
          />
        </p>
      ) : (
        <p class="fact__ask">
          <Button size="s" icon="search" onClick={() => act({ type: 'verify', fact: id })}>
            {t('play:fact.verify')}
          </Button>{' '}
          <span class="soft">
            <Sentence
              of={({ say }) =>
                t('play:fact.ask', {
                  source: say(fact.source),
                  duration: duration(Math.ceil(fact.verify * (ready ? faqSpeed : 1))),
                })
              }
            />
          </span>
        </p>
      )}
      <Refused why={refusal} />
    </div>
  );
}
