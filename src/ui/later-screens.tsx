import type { ComponentChildren } from 'preact';
import type { Namespace } from '../i18n/i18n.ts';
import type { SavedRun } from '../session/saved-run.ts';
import { printRoute, type Route } from './route.ts';
import type { OpenedScenario, ReadRunFile, Services } from './services.ts';
import { LazyScreen } from './shell/LazyScreen.tsx';

/** What a screen may need of the page around it. */
export interface Around {
  readonly services: Services;
  /** The run left unfinished on this device. */
  readonly saved: SavedRun | undefined;
  /** The run that was opened from a file. */
  readonly runFile: ReadRunFile | undefined;
  readonly onPlay: (scenario: OpenedScenario) => void;
  readonly onSettings: () => void;
}

/** Everything but home and play, which are there at once, arrives when it is first gone to. */
export type Later = Exclude<Route['at'], 'home' | 'play' | 'lost'>;
type RouteTo<At extends Later> = Extract<Route, { readonly at: At }>;

const later =
  <At extends Later, M>(
    name: string,
    sentences: readonly Namespace[],
    load: () => Promise<M>,
    render: (loaded: M, route: RouteTo<At>, around: Around) => ComponentChildren,
  ) =>
  (route: RouteTo<At>, around: Around): ComponentChildren => (
    <LazyScreen
      name={name}
      sentences={sentences}
      load={load}
      render={(loaded) => render(loaded, route, around)}
      onSettings={around.onSettings}
    />
  );

const pastRuns = later<'history' | 'compare', typeof import('./history/HistoryRoute.tsx')>(
  'history',
  ['history', 'scorecard', 'rules', 'rescore'],
  () => import('./history/HistoryRoute.tsx'),
  ({ HistoryRoute }, route, { services, onSettings }) => <HistoryRoute {...{ route, services, onSettings }} />,
);

const howItWorks = later<'how', typeof import('./how/HowItWorks.tsx')>(
  'how',
  ['how', 'rules'],
  () => import('./how/HowItWorks.tsx'),
  ({ HowItWorks }, _, { onSettings }) => <HowItWorks onSettings={onSettings} />,
);

const howWeRead = later<'how', typeof import('./how/HowWeRead.tsx')>(
  'how-replies',
  ['how-replies', 'replies'],
  () => import('./how/HowWeRead.tsx'),
  ({ HowWeRead }, _, { onSettings }) => <HowWeRead onSettings={onSettings} />,
);

const SCREENS: { readonly [At in Later]: (route: RouteTo<At>, around: Around) => ComponentChildren } = {
  how: (route, around) => (route.part === 'replies' ? howWeRead : howItWorks)(route, around),
  'first-steps': later(
    'first-steps',
    ['first-steps'],
    () => import('./first-steps/FirstStepsRoute.tsx'),
    ({ FirstStepsRoute }, _, { services, onSettings }) => <FirstStepsRoute {...{ services, onSettings }} />,
  ),
  accessibility: later(
    'accessibility',
    ['accessibility'],
    () => import('./accessibility/AccessibilityStatement.tsx'),
    ({ AccessibilityStatement }, _, { onSettings }) => <AccessibilityStatement onSettings={onSettings} />,
  ),
  studio: later(
    'studio',
    ['studio', 'problems'],
    () => import('./studio/StudioRoute.tsx'),
    ({ StudioRoute }, { page }, { services, onPlay, onSettings }) => (
      <StudioRoute {...{ page, services, onPlay, onSettings }} />
    ),
  ),
  package: later(
    'package',
    ['packaging'],
    () => import('./packaging/PackageRoute.tsx'),
    ({ PackageRoute }, _, { services, onSettings }) => <PackageRoute {...{ services, onSettings }} />,
  ),
  workshop: later(
    'workshop',
    ['facilitator', 'rules'],
    () => import('./workshop/facilitator/FacilitatorRoute.tsx'),
    ({ FacilitatorRoute }, { page }, { services, onSettings }) => (
      <FacilitatorRoute {...{ page, services, onSettings }} />
    ),
  ),
  screen: later(
    'screen',
    ['facilitator', 'rules'],
    () => import('./workshop/screen/ScreenRoute.tsx'),
    ({ ScreenRoute }, { code }, { services, onSettings }) => <ScreenRoute {...{ code, services, onSettings }} />,
  ),
  join: later(
    'join',
    ['workshop'],
    () => import('./workshop/join/JoinRoute.tsx'),
    ({ JoinRoute }, { code }, { onSettings }) => <JoinRoute key={code} written={code} onSettings={onSettings} />,
  ),
  room: later(
    'room',
    ['workshop'],
    () => import('./workshop/participant/RoomRoute.tsx'),
    ({ RoomRoute }, { code }, { services, onSettings }) => <RoomRoute key={code} {...{ code, services, onSettings }} />,
  ),
  together: later(
    'together',
    ['together'],
    () => import('./workshop/together/TogetherRoute.tsx'),
    ({ TogetherRoute }, route, { services, saved, onSettings }) => (
      <TogetherRoute key={printRoute(route)} {...{ route, services, saved, onSettings }} />
    ),
  ),
  board: later(
    'board',
    ['together'],
    () => import('./workshop/together/BoardRoute.tsx'),
    ({ BoardRoute }, { round }, { services, onSettings }) => <BoardRoute {...{ round, services, onSettings }} />,
  ),
  'workshop-note': later(
    'workshop-note',
    ['workshop-results'],
    () => import('./workshop/results/PrivacyNote.tsx'),
    ({ PrivacyNote }, { code }, { onSettings }) => <PrivacyNote code={code} onSettings={onSettings} />,
  ),
  history: pastRuns,
  compare: pastRuns,
  replay: later(
    'replay',
    ['replay', 'scorecard', 'rules', 'rescore'],
    () => import('./debrief/replay/ReplayRoute.tsx'),
    ({ ReplayRoute }, { link }, { services, onSettings }) => (
      <ReplayRoute key={link} {...{ link, services, onSettings }} />
    ),
  ),
  'run-file': later(
    'run-file',
    ['take-home', 'scorecard', 'rules', 'rescore'],
    () => import('./debrief/RunFileRoute.tsx'),
    ({ RunFileRoute }, _, { runFile, services, onSettings }) => (
      <RunFileRoute opened={runFile} services={services} onSettings={onSettings} />
    ),
  ),
  booster: later(
    'booster',
    ['booster', 'rules'],
    () => import('./booster/BoosterRoute.tsx'),
    ({ BoosterRoute }, route, { services, onSettings }) => (
      <BoosterRoute key={printRoute(route)} of={route.of} services={services} onSettings={onSettings} />
    ),
  ),
};

/** The screen of this address. */
export function screenAt(route: Extract<Route, { readonly at: Later }>, around: Around): ComponentChildren {
  const show = SCREENS[route.at] as (route: Route, around: Around) => ComponentChildren;
  return show(route, around);
}
