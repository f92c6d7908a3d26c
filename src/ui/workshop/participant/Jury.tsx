import { useId } from 'preact/hooks';
import type { Scenario } from '../../../scenario/schema.ts';
import type { JuryItem, JuryResult, SeatId } from '../../../workshop/entry.ts';
import type { Jury as Sitting } from '../../../workshop/workshop.ts';
import { useLanguage } from '../../language.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Say, Sentence } from '../../parts/Say.tsx';
import { handleOf, indexScenario, wordingOf } from '../../play/scenario-index.ts';
import { useStore } from '../../use-store.ts';
import { useAsk, useMine, usePlace } from './use-place.ts';

const STARS = [1, 2, 3, 4, 5] as const;

/** Whether this seat still has something to rate. */
export const isJudging = ({ open, items, ratings }: Sitting, seat: SeatId): boolean =>
  open && items.some(({ id }) => ratings.get(id)?.get(seat) === undefined);

interface JuryProps {
  readonly jury: Sitting;
  readonly scenario: Scenario;
}

/** A few replies without their authors, to be rated from one to five stars. */
export function Jury({ jury, scenario }: JuryProps) {
  const { t } = useLanguage();
  const { seat } = useMine();
  const rated = jury.items.filter(({ id }) => jury.ratings.get(id)?.get(seat.id) !== undefined).length;
  return (
    <div class="narrow jury">
      <h1>{t('workshop:jury.title')}</h1>
      <p>{t('workshop:jury.text')}</p>
      <p role="status">{t('workshop:jury.rated', { count: rated, all: jury.items.length })}</p>
      {jury.items.map((item, index) => (
        <Rating key={item.id} item={item} number={index + 1} scenario={scenario} jury={jury} />
      ))}
    </div>
  );
}

interface RatingProps extends JuryProps {
  readonly item: JuryItem;
  readonly number: number;
}

function Rating({ item, number, scenario, jury }: RatingProps) {
  const { t } = useLanguage();
  const { connection } = usePlace();
  const { seat } = useMine();
  const ask = useAsk();
  const name = useId();
  const sent = useStore(connection.store, ({ waiting }) =>
    waiting.findLast((command) => command.type === 'rate' && command.item === item.id),
  );
  const mine = sent?.type === 'rate' ? sent.stars : jury.ratings.get(item.id)?.get(seat.id);
  return (
    <fieldset class="jury__item">
      <legend>{t('workshop:jury.reply', { number })}</legend>
      <Words item={item} scenario={scenario} />
      <div class="jury__stars">
        {STARS.map((stars) => (
          <label key={stars} class="jury__star">
            <input
              type="radio"
              class="visually-hidden"
              name={name}
              checked={mine === stars}
              onChange={() => void ask({ type: 'rate', item: item.id, stars })}
            />
            <Icon name="star" />
            <span aria-hidden="true">{stars}</span>
            <span class="visually-hidden">{t('workshop:jury.stars', { count: stars })}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Words({ item, scenario }: { readonly item: JuryItem; readonly scenario: Scenario }) {
  const { t } = useLanguage();
  const index = indexScenario(scenario);
  const post = index.posts.get(item.post);
  const words = wordingOf(index, item.text);
  return (
    <div>
      {post && (
        <p class="jury__post">
          <Sentence
            of={({ say }) => t('workshop:jury.to', { handle: handleOf(index, post.id), text: say(post.text) })}
          />
        </p>
      )}
      <blockquote class="jury__reply" dir="auto">
        <Say text={item.words ?? words?.text ?? item.text} />
      </blockquote>
    </div>
  );
}

/** What the room gave, once it is closed. */
export function JuryResults({ jury, scenario }: JuryProps) {
  const { t, number } = useLanguage();
  const id = useId();
  if (jury.open) return <p>{t('workshop:jury.thanks')}</p>;
  return (
    <section class="jury-results" aria-labelledby={id}>
      <h2 id={id}>{t('workshop:jury.result')}</h2>
      <ol role="list">
        {jury.items.map((item) => {
          const { mean, count } = givenTo(jury.results.find((each) => each.item === item.id));
          return (
            <li key={item.id}>
              <Words item={item} scenario={scenario} />
              <strong>
                {count === 0
                  ? t('workshop:jury.nobody')
                  : t('workshop:jury.mean', { stars: number(mean, { maximumFractionDigits: 1 }), count })}
              </strong>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function givenTo(result: JuryResult | undefined): { readonly mean: number; readonly count: number } {
  const counts = result?.counts ?? [];
  const count = counts.reduce((sum, each) => sum + each, 0);
  const stars = counts.reduce((sum, each, index) => sum + each * (index + 1), 0);
  return { mean: count === 0 ? 0 : stars / count, count };
}
