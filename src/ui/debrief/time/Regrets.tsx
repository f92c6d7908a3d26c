import { describeAction } from '../../../i18n/action-words.ts';
import { authorOf } from '../../../scenario/author.ts';
import type { Regret } from '../../../training/debrief/debrief.ts';
import { useLanguage } from '../../language.ts';
import { FoldOut } from '../../parts/FoldOut.tsx';
import { Sentence } from '../../parts/Say.tsx';
import { PostQuote } from '../../scorecard/PostQuote.tsx';
import { wayOf } from '../decisions/decision-words.ts';
import { Words } from '../decisions/Words.tsx';
import type { Finished } from '../finished.ts';
import { Moment } from '../Moment.tsx';
import { WaitingLine } from './WaitingLine.tsx';

/** So many are worth talking about. */
const MOST = 5;
/** What was done meanwhile: enough to recognise the hour. */
const MOST_ACTS = 3;

interface RegretsProps {
  readonly finished: Finished;
  readonly regrets: readonly Regret[];
}

/** The messages that waited too long, the dearest first. */
export function Regrets({ finished, regrets }: RegretsProps) {
  const { t } = useLanguage();
  const dear = regrets.filter(
    ({ reach }) => wayOf(finished.scorecard.outcome.reach, finished.scorecard.outcome.reach - reach) === 'more',
  );
  const first = (dear.length > 0 ? dear : regrets).slice(0, MOST);
  const rest = regrets.filter((each) => !first.includes(each));
  return (
    <section class="regrets" aria-labelledby="regrets-title">
      <header>
        <h2 id="regrets-title">{t('debrief:time.regrets')}</h2>
        <p>{t(regrets.length > 0 ? 'debrief:time.regrets-text' : 'debrief:time.regrets-none')}</p>
      </header>
      {first.length > 0 && <WaitingLine finished={finished} regrets={first} />}
      <ol role="list" class="regrets__list">
        {first.map((regret, index) => (
          <RegretCard key={regret.post} finished={finished} regret={regret} place={index + 1} />
        ))}
      </ol>
      {rest.length > 0 && (
        <FoldOut title={t('debrief:time.more', { count: rest.length })}>
          <ol role="list" class="regrets__list">
            {rest.map((regret, index) => (
              <RegretCard key={regret.post} finished={finished} regret={regret} place={first.length + index + 1} />
            ))}
          </ol>
        </FoldOut>
      )}
    </section>
  );
}

interface RegretCardProps {
  readonly finished: Finished;
  readonly regret: Regret;
  readonly place: number;
}

function RegretCard({ finished, regret, place }: RegretCardProps) {
  const language = useLanguage();
  const { t, number, duration } = language;
  const { scenario, run, scorecard } = finished;
  const { reach } = scorecard.outcome;
  const way = wayOf(reach, reach - regret.reach);
  const by = scenario.posts.find(({ id }) => id === regret.post)?.by ?? '';
  const acts = regret.instead.flatMap((row) => run.log[row]?.action ?? []);
  return (
    <li class={`regret regret--${way}`}>
      <p class="regret__head">
        <span class="decision-list__place numbers">{place}</span>
        {place === 1 && way === 'more' && <strong class="regret__first">{t('debrief:time.first')}</strong>}
        <Moment at={regret.from} scenario={scenario} of={authorOf(scenario, by).name} />
      </p>
      <PostQuote scenario={scenario} post={regret.post} />
      <p class="regret__cost">
        {t(`debrief:time.waited-${regret.answered ? 'answered' : 'never'}`, { duration: duration(regret.waited) })}{' '}
        <strong>
          {t(`debrief:time.cost${way === 'more' ? '' : way === 'same' ? '-none' : '-less'}`, {
            count: Math.abs(regret.reach),
            people: number(Math.abs(regret.reach)),
            perMinute: number(regret.perMinute, { maximumSignificantDigits: 2 }),
          })}
        </strong>
      </p>
      {way === 'more' && (
        <div class="regret__model">
          <h3>{t('debrief:model.title')}</h3>
          <Words scenario={scenario} action={regret.answer} named={regret.answer.type === 'publish'} />
        </div>
      )}
      {acts.length > 0 && (
        <p class="side__soft">
          <Sentence
            of={(speech) =>
              t('debrief:time.meanwhile', {
                acts: [
                  ...acts.slice(0, MOST_ACTS).map((action) => describeAction(action, scenario, speech)),
                  ...(acts.length > MOST_ACTS ? [t('debrief:time.others', { count: acts.length - MOST_ACTS })] : []),
                ].join(' · '),
              })
            }
          />
        </p>
      )}
    </li>
  );
}
