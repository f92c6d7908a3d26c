import { useState } from 'preact/hooks';
import type { PastRun } from '../../session/past-run.ts';
import { useLanguage } from '../language.ts';
import { Button, ButtonLink } from '../parts/Button.tsx';
import { printRoute } from '../route.ts';
import './PastList.css';
import { PastRow } from './PastRow.tsx';
import type { WhyNot } from './read-past.ts';
import type { useTelling } from './use-telling.ts';

interface PastListProps {
  /** Those that are kept; the latest first. */
  readonly runs: readonly PastRun[];
  readonly whyNot: ReadonlyMap<string, WhyNot>;
  readonly tell: ReturnType<typeof useTelling>;
  /** Deleted a moment ago. */
  readonly gone: readonly Gone[];
  readonly onRemove: (past: PastRun) => void;
  readonly onBringBack: (gone: Gone) => void;
}

export interface Gone {
  readonly past: PastRun;
  readonly back: () => Promise<void>;
}

/** As many at a time: a thousand rows at once would hold the page up. */
const PAGE = 50;

/** Every run, the latest first; two can be chosen to be set side by side. */
export function PastList({ runs, whyNot, tell, gone, onRemove, onBringBack }: PastListProps) {
  const { t } = useLanguage();
  const [most, setMost] = useState(PAGE);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const here = runs.filter(({ id }) => !gone.some(({ past }) => past.id === id));
  const rows = [...here, ...gone.map(({ past }) => past)].toSorted((a, b) => b.finishedAt - a.finishedAt);
  const pair = here.filter(({ id }) => chosen.includes(id)).toSorted((a, b) => a.finishedAt - b.finishedAt);
  const [before, after] = pair.length === 2 ? pair : firstAndLast(here);
  return (
    <section class="past-list" aria-labelledby="past-list-title">
      <header class="past-list__head">
        <h2 id="past-list-title">{t('history:list.title')}</h2>
        {before && after && (
          <ButtonLink
            icon="chart"
            look={pair.length === 2 ? 'solid' : 'outline'}
            href={printRoute({ at: 'compare', runs: [before.id, after.id] })}
          >
            {t(pair.length === 2 ? 'history:list.compare-two' : 'history:list.compare')}
          </ButtonLink>
        )}
        <p role="status">
          {pair.length === 1
            ? t('history:list.one-chosen')
            : before && after && pair.length === 0
              ? t('history:list.before-after', { title: tell(after).title })
              : ''}
        </p>
      </header>
      <ol role="list" class="past-list__rows">
        {rows.slice(0, most).map((past) => {
          const lost = gone.find((each) => each.past.id === past.id);
          const { text, title, when } = tell(past);
          return lost ? (
            <li key={past.id} class="past-row past-row--gone">
              <span>{t('history:list.deleted', { title, when })}</span>
              <Button size="s" icon="undo" onClick={() => onBringBack(lost)}>
                {t('history:list.bring-back')}
              </Button>
            </li>
          ) : (
            <PastRow
              key={past.id}
              past={past}
              whyNot={whyNot.get(past.id)}
              title={text}
              when={when}
              chosen={chosen.includes(past.id)}
              onChoose={(on) =>
                setChosen((ids) => (on ? [...ids, past.id].slice(-2) : ids.filter((id) => id !== past.id)))
              }
              onRemove={() => onRemove(past)}
            />
          );
        })}
      </ol>
      {rows.length > most && (
        <div>
          <Button icon="chevron-down" onClick={() => setMost(most + PAGE)}>
            {t('history:list.more', { count: Math.min(PAGE, rows.length - most) })}
          </Button>
        </div>
      )}
    </section>
  );
}

/** Before and after: of the scenario played last, if it was played twice; else of the latest that was. */
function firstAndLast(latestFirst: readonly PastRun[]): readonly PastRun[] {
  const often = [...Map.groupBy(latestFirst, ({ run }) => run.scenario).values()].find(({ length }) => length > 1);
  return often ? [often.at(-1) as PastRun, often[0] as PastRun] : [];
}
