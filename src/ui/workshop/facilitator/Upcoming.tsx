import { authorOf } from '../../../scenario/author.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import { useLanguage } from '../../language.ts';
import { PlatformMark } from '../../parts/PlatformMark.tsx';
import { Say } from '../../parts/Say.tsx';
import { useMinute } from './use-room.ts';
import './Upcoming.css';

const SHOWN = 4;

/** The words of the script that come next for everybody, so that the trainer can speak to them. */
export function Upcoming({ scenario }: { readonly scenario: Scenario }) {
  const { t, moment, duration } = useLanguage();
  const minute = useMinute();
  const coming = scenario.posts
    .flatMap((post) => (typeof post.when === 'number' && post.when > minute ? [{ post, at: post.when }] : []))
    .sort((a, b) => a.at - b.at)
    .slice(0, SHOWN);
  return (
    <section class="fac-card upcoming" aria-labelledby="upcoming-title">
      <h2 id="upcoming-title">{t('facilitator:upcoming.title')}</h2>
      {coming.length === 0 ? (
        <p class="fac-soft">{t('facilitator:upcoming.nothing')}</p>
      ) : (
        <ol role="list">
          {coming.map(({ post, at }) => (
            <li key={post.id}>
              <p class="upcoming__who">
                <PlatformMark platform={post.on} /> <strong>{authorOf(scenario, post.by).name}</strong>{' '}
                <span class="numbers fac-soft">
                  {moment(at, scenario).time} · {t('facilitator:upcoming.in', { time: duration(at - minute) })}
                </span>
              </p>
              <p class="upcoming__text">
                <Say text={post.text} />
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
