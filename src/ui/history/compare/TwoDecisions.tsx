import { useMemo, useState } from 'preact/hooks';
import { useLanguage } from '../../language.ts';
import { Say } from '../../parts/Say.tsx';
import { Segmented } from '../../parts/Segmented.tsx';
import { Said } from '../../replies/Said.tsx';
import { Quoted } from '../../workshop/results/Quoted.tsx';
import { Sense } from '../../workshop/results/ReadingOf.tsx';
import { LETTERS, type Pair, type Side } from './side.ts';
import './TwoDecisions.css';
import { type Dealt, twoDealt, twoPublished } from './two-decisions.ts';

const SHOWN = ['differ', 'all'] as const;

/** Message by message, what was done in each: first where they parted. */
export function TwoDecisions({ pair }: { readonly pair: Pair }) {
  const { t, moment } = useLanguage();
  const [shown, setShown] = useState<(typeof SHOWN)[number]>('differ');
  const { all, published } = useMemo(() => {
    const [a, b] = pair;
    const both = [a.assessed, b.assessed] as const;
    return { all: twoDealt(both), published: twoPublished(both) };
  }, [pair]);
  const { scenario } = pair[0];
  const apart = all.filter(({ differ }) => differ);
  const list = shown === 'all' ? all : apart;
  return (
    <section class="two-decisions" aria-labelledby="two-decisions-title">
      <header class="two-decisions__head">
        <h2 id="two-decisions-title">{t('history:decisions.title')}</h2>
        <Segmented
          legend={t('history:decisions.which')}
          hideLegend
          value={shown}
          options={SHOWN.map((value) => ({
            value,
            label: t(`history:decisions.${value}`, { count: value === 'all' ? all.length : apart.length }),
          }))}
          onChange={setShown}
        />
      </header>
      {published.length > 0 && (
        <div class="two-decisions__published">
          <h3>{t('history:decisions.statements')}</h3>
          <ul role="list">
            {published.map(({ statement, sense, at }) => {
              const text = scenario.statements.find(({ id }) => id === statement);
              return (
                <li key={statement}>
                  <p>
                    <strong>{text && <Say text={text.title} />}</strong> <Sense sense={sense} />
                  </p>
                  <p class="two-decisions__when">
                    {at.map((minute, index) => {
                      const when = minute === undefined ? undefined : moment(minute, scenario).when;
                      return (
                        <span key={LETTERS[index]}>
                          <span class={`stroke stroke--${index}`}>{LETTERS[index]}</span>{' '}
                          {when ?? t('history:decisions.unpublished')}
                        </span>
                      );
                    })}
                  </p>
                </li>
              );
            })}
          </ul>
        </div>
      )}
      {list.length === 0 && <p>{t('history:decisions.alike')}</p>}
      <ol role="list" class="two-decisions__list">
        {list.map(({ post, dealt }) => {
          const side = pair.find(({ scenario: its }) => its.posts.some(({ id }) => id === post)) ?? pair[0];
          return (
            <li key={post} class="two-dealt">
              <Quoted scenario={side.scenario} post={post} />
              <div class="two-dealt__sides">
                {dealt.map((each, index) => (
                  <OneSide key={LETTERS[index]} dealt={each} side={pair[index] as Side} index={index} />
                ))}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function OneSide({ dealt, side, index }: { readonly dealt: Dealt; readonly side: Side; readonly index: number }) {
  const { t, duration } = useLanguage();
  const { fate, after, moderated, text, sense } = dealt;
  return (
    <div class="two-dealt__side">
      <p class="two-dealt__fate">
        <span class={`stroke stroke--${index}`}>{LETTERS[index]}</span>
        <span>
          {t(`workshop-results:fate.${fate}`)}
          {after !== undefined && ` · ${t('history:decisions.after', { time: duration(after) })}`}
          {moderated.map((how) => ` · ${t(`moderation.${how}`)}`).join('')}
        </span>
        {sense && <Sense sense={sense} />}
      </p>
      {text !== undefined && <Said scenario={side.scenario} log={side.assessed.entrant.run.log} text={text} folded />}
    </div>
  );
}
