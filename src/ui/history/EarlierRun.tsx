import { i18n } from '../../i18n/i18n.ts';
import type { PastRun } from '../../session/past-run.ts';
import { openPastRuns } from '../../session/past-runs.ts';
import { useLanguage } from '../language.ts';
import { Icon } from '../parts/Icon.tsx';
import { printRoute } from '../route.ts';
import { clockTime } from '../studio/clock-time.ts';
import { useLoaded } from '../use-loaded.ts';
import './EarlierRun.css';

/** The player has been through this crisis before: what it was worth then, and the two side by side. */
export function EarlierRun({ past }: { readonly past: PastRun }) {
  const { t, language } = useLanguage();
  const loaded = useLoaded(past.id, async () => {
    const [runs] = await Promise.all([openPastRuns().then((kept) => kept.list()), i18n.loadNamespaces('history')]);
    const earlier = runs.filter((each) => isEarlier(each, past));
    return { latest: earlier[0], count: earlier.length };
  });
  if (loaded.state !== 'ready') return <EarlierRunToCome />;
  const { latest, count } = loaded.value;
  return (
    <p class="earlier-run">
      <Icon name="chart" />
      <span>
        {latest &&
          t(`history:earlier.${latest.score ? 'scored' : 'unscored'}`, {
            count,
            when: clockTime(latest.finishedAt, language),
            total: latest.score?.total,
          })}{' '}
        {latest && (
          <a href={printRoute({ at: 'compare', runs: [latest.id, past.id] })}>{t('history:earlier.compare')}</a>
        )}{' '}
        <a href={printRoute({ at: 'history' })}>{t('history:earlier.all')}</a>
      </span>
    </p>
  );
}

/** Keeps the place of the line that comes, so that nothing under it moves. */
export const EarlierRunToCome = () => <p class="earlier-run earlier-run--to-come" aria-hidden="true" />;

const isEarlier = (each: PastRun, past: PastRun): boolean =>
  each.id !== past.id && each.run.scenario === past.run.scenario && each.finishedAt <= past.finishedAt;
