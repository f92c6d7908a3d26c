import { openPastRuns } from '../../session/past-runs.ts';
import type { Route } from '../route.ts';
import type { Services } from '../services.ts';
import { LazyScreen } from '../shell/LazyScreen.tsx';
import { findRuns } from './use-past-runs.ts';

interface HistoryRouteProps {
  readonly route: Extract<Route, { at: 'history' | 'compare' }>;
  readonly services: Services;
  readonly onSettings: () => void;
}

/** Past runs on this device, one of them, or two side by side. */
export function HistoryRoute({ route, services, onSettings }: HistoryRouteProps) {
  if (route.at === 'compare') {
    return (
      <LazyScreen
        key="compare"
        name="compare"
        sentences={['workshop-results']}
        load={() => import('./compare/CompareRoute.tsx')}
        render={({ CompareRoute }) => <CompareRoute runs={route.runs} services={services} onSettings={onSettings} />}
        onSettings={onSettings}
      />
    );
  }
  const { run: id } = route;
  if (id === undefined) {
    return (
      <LazyScreen
        key="all"
        name="history-all"
        sentences={[]}
        load={async () => {
          const [{ HistoryScreen }, kept] = await Promise.all([import('./HistoryScreen.tsx'), openPastRuns()]);
          return { HistoryScreen, kept, found: await findRuns(kept) };
        }}
        render={({ HistoryScreen, kept, found }) => (
          <HistoryScreen kept={kept} found={found} services={services} onSettings={onSettings} />
        )}
        onSettings={onSettings}
      />
    );
  }
  return (
    <LazyScreen
      key={id}
      name={`history-${id}`}
      sentences={[]}
      load={async () => {
        const [{ PastScreen }, { playAgain }, kept] = await Promise.all([
          import('./PastScreen.tsx'),
          import('./read-past.ts'),
          openPastRuns(),
        ]);
        const past = await kept.find(id);
        return { PastScreen, past, played: past && (await playAgain([past], services))[0] };
      }}
      render={({ PastScreen, ...found }) => <PastScreen {...found} services={services} onSettings={onSettings} />}
      onSettings={onSettings}
    />
  );
}
