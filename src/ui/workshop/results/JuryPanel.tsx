import { useMemo, useState } from 'preact/hooks';
import { RULEBOOK } from '../../../rules/rulebook.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import { isOwnRef } from '../../../training/own-option.ts';
import { compare } from '../../../workshop/comparison.ts';
import type { JuryItem } from '../../../workshop/entry.ts';
import { agreementOf, countsOf, drawJury, engineQuality, rankAgreement } from '../../../workshop/jury.ts';
import { entrantWith } from '../../../workshop/replies.ts';
import type { Jury } from '../../../workshop/workshop.ts';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { Say } from '../../parts/Say.tsx';
import { Said } from '../../replies/Said.tsx';
import { textOf } from '../../scorecard/about.ts';
import './JuryPanel.css';
import { Quoted } from './Quoted.tsx';
import { PointChips, Sense } from './ReadingOf.tsx';
import type { JuryControl, ReadRound } from './shown.ts';

/** Three replies the room rates without knowing whose they are; what the engine thinks of them comes only afterwards. */
export function JuryPanel({ assessed, shown, control }: ReadRound & { readonly control: JuryControl }) {
  const { t } = useLanguage();
  const { jury, voters, onOpen, onClose } = control;
  const [draw, setDraw] = useState(shown.entrants[0]?.run.seed ?? 0);
  const drawn = useMemo(() => drawJury(assessed, RULEBOOK, draw), [assessed, draw]);
  const items = jury?.items ?? drawn;
  const { scenario } = shown;
  if (!jury && !onOpen) return <p class="results__text">{t('workshop-results:jury.not-yet')}</p>;
  if (items.length === 0) return <p class="results__text">{t('workshop-results:jury.nothing')}</p>;
  const counts = jury ? (jury.open ? countsOf(jury.items, jury.ratings) : jury.results) : [];
  const voted = Math.max(0, ...counts.map((each) => each.counts.reduce((sum, count) => sum + count, 0)));
  return (
    <section class="jury-panel" aria-labelledby="jury-title">
      <header class="results__part">
        <h3 id="jury-title">{t('workshop-results:jury.title')}</h3>
        {jury?.open && (
          <p class="jury-panel__votes" role="status">
            {t('workshop-results:jury.votes', { count: voted, voters })}
          </p>
        )}
      </header>
      <p class="results__text">{t(`workshop-results:jury.${jury ? (jury.open ? 'open' : 'closed') : 'before'}`)}</p>
      <JuryItems items={items} scenario={scenario} jury={jury} assessed={assessed} />
      {jury && !jury.open && <Agreement jury={jury} scenario={scenario} assessed={assessed} />}
      <div class="jury-panel__ways">
        {!jury && onOpen && (
          <>
            <Button look="solid" icon="star" onClick={() => onOpen(items)}>
              {t('workshop-results:jury.do-open')}
            </Button>
            <Button icon="dice" onClick={() => setDraw((seed) => (seed + 1) >>> 0)}>
              {t('workshop-results:jury.draw-again')}
            </Button>
          </>
        )}
        {jury?.open && onClose && (
          <Button look="solid" icon="lock" onClick={onClose}>
            {t('workshop-results:jury.do-close')}
          </Button>
        )}
      </div>
    </section>
  );
}

interface JuryItemsProps extends Pick<ReadRound, 'assessed'> {
  readonly items: readonly JuryItem[];
  readonly scenario: Scenario;
  readonly jury: Jury | undefined;
}

function JuryItems({ items, scenario: own, jury, assessed }: JuryItemsProps) {
  const { t, number } = useLanguage();
  const isOver = jury !== undefined && !jury.open;
  const { decisions } = useMemo(() => compare(assessed, RULEBOOK), [assessed]);
  const results = isOver ? agreementOf(jury.results).items : [];
  // A reply to something injected is to be found where it was injected; somebody’s own, where they wrote it.
  const scenarioOf = (post: string) => decisions.find((each) => each.post === post)?.scenario ?? own;
  const isOneMessage = new Set(items.map(({ post }) => post)).size === 1;
  const [first] = items;
  return (
    <>
      {isOneMessage && first && <Quoted scenario={scenarioOf(first.post)} post={first.post} />}
      <ol role="list" class="jury-panel__items">
        {items.map((item, index) => {
          const scenario = scenarioOf(item.post);
          const by = entrantWith(assessed, item.text);
          const said = textOf(by?.scenario ?? scenario, item.text);
          const result = results.find(({ id }) => id === item.id);
          const decision = decisions.find(({ post }) => post === item.post);
          const texts = [...(decision?.options ?? []), ...(decision?.written.flatMap((use) => use.texts) ?? [])];
          const reading = texts.find(({ text }) => text === item.text)?.reading;
          return (
            <li key={item.id} class="jury-item">
              <p class="jury-item__letter" aria-hidden="true">
                {'ABC'[index]}
              </p>
              {!isOneMessage && <Quoted scenario={scenario} post={item.post} />}
              {/* What was read in it must not sway the room before it has rated. */}
              {isOver && by && isOwnRef(item.text) ? (
                <Said scenario={by.scenario} log={by.run.log} text={item.text} folded />
              ) : (
                <p class="jury-item__text">{said && <Say text={said.text} />}</p>
              )}
              {result?.mean !== undefined && (
                <>
                  <p class="jury-item__mean">
                    {t('workshop-results:jury.mean', { mean: number(result.mean, { maximumFractionDigits: 1 }) })}
                  </p>
                  <StarBars counts={result.counts} />
                </>
              )}
              {isOver && reading && (
                <div class="jury-item__engine">
                  <p>
                    {t('workshop-results:jury.engine')} <Sense sense={reading.sense} />
                  </p>
                  <PointChips findings={reading.findings} />
                  {said?.note && (
                    <p class="jury-item__note">
                      <Say text={said.note} />
                    </p>
                  )}
                </div>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** How many gave how many stars: five bars, each with its words. */
function StarBars({ counts }: { readonly counts: readonly number[] }) {
  const { t } = useLanguage();
  const most = Math.max(1, ...counts);
  return (
    <ul role="list" class="star-bars">
      {counts.map((count, index) => (
        <li key={index}>
          <span class="star-bars__bar" aria-hidden="true">
            <span style={{ height: `${(100 * count) / most}%` }} />
          </span>
          <span class="numbers" aria-hidden="true">
            {index + 1} ★
          </span>
          <span class="visually-hidden">
            {t('workshop-results:jury.stars', { stars: t('workshop-results:stars', { count: index + 1 }), count })}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Whether the room agrees with itself, and with the engine. */
function Agreement({
  jury,
  scenario,
  assessed,
}: Pick<JuryItemsProps, 'scenario' | 'assessed'> & { readonly jury: Jury }) {
  const { t, number } = useLanguage();
  const { raters, distance, alpha, items } = agreementOf(jury.results);
  const both = items.flatMap(({ id, mean }) => {
    const item = jury.items.find((each) => each.id === id);
    const engine = item && engineQuality(entrantWith(assessed, item.text)?.scenario ?? scenario, item, RULEBOOK);
    return mean === undefined || engine === undefined ? [] : [{ mean, engine }];
  });
  const { alike, pairs } = rankAgreement(
    both.map(({ mean }) => mean),
    both.map(({ engine }) => engine),
  );
  if (raters === 0) return <p class="results__text">{t('workshop-results:jury.nobody')}</p>;
  const digits = { maximumFractionDigits: 1 } as const;
  return (
    <div class="agreement">
      <dl>
        <div>
          <dt>{t('workshop-results:jury.room')}</dt>
          <dd>
            {distance === undefined
              ? t('workshop-results:jury.alone')
              : t('workshop-results:jury.distance', {
                  count: Math.round(distance * 10) / 10,
                  distance: number(distance, digits),
                })}{' '}
            {alpha.is === 'known'
              ? t(`workshop-results:jury.alpha-${alpha.reading}`, {
                  alpha: number(alpha.value, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
                })
              : t(`workshop-results:jury.alpha-${alpha.is}`)}
          </dd>
        </div>
        <div>
          <dt>{t('workshop-results:jury.with-engine')}</dt>
          <dd>
            {pairs === 0
              ? t('workshop-results:jury.no-pairs')
              : t('workshop-results:jury.pairs', { count: alike, pairs })}
          </dd>
        </div>
      </dl>
      <p class="agreement__source">{t('workshop-results:jury.source')}</p>
    </div>
  );
}
