import Cmi5, { type LaunchParameters } from '@xapi/cmi5';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { tongueNamed } from '../learning/course.ts';
import { duration8601 } from '../learning/limits.ts';
import { detailStatements, idOf } from '../learning/xapi.ts';
import type { Tongue } from '../scenario/tongues.ts';
import type { End, FoundLms, Leaving, Lms, LmsState, Place, Seconds } from './lms.ts';
import { Lrs } from './lrs.ts';

const BOOKMARK = 'sang-froid.bookmark';
/** A page that goes away may still send 64 KiB. */
const BOOKMARK_ROOM = 48_000;

type Sent = Parameters<Cmi5['sendXapiStatement']>[0];

/**
 * cmi5's statements as the library words them. How they travel is ours: in order, again until they have arrived, from
 * a page that is closing too, and with ids that are known beforehand, so that nothing is ever kept twice.
 */
class Launch extends Cmi5 {
  lrs: Lrs | undefined;
  /** Filled in by whoever has the next statement made. */
  id: string | undefined;
  seconds = 0;
  made: Sent | undefined;

  override sendXapiStatement(statement: Sent): ReturnType<Cmi5['sendXapiStatement']> {
    const { result } = statement;
    this.made = {
      ...statement,
      ...(this.id !== undefined && { id: this.id }),
      // The library's is by the wall clock, and of this session only.
      ...(result?.duration !== undefined && { result: { ...result, duration: duration8601(this.seconds) } }),
    };
    return Promise.resolve() as never;
  }
}

/** A platform that launched us by cmi5, if one did. Throws where it cannot be reached. */
export async function openCmi5(): Promise<FoundLms> {
  if (!Cmi5.isCmiAvailable) return undefined;
  const launch = new Launch();
  const parameters = launch.getLaunchParameters();
  const failed = await launch.initialize().then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  const auth = launch.getAuthToken();
  // It answered, and gave no key: this launch has been used.
  if (auth === undefined) return 'closed';
  if (failed || !auth) throw failed?.error ?? new Error('the platform gave no key');
  const store = createStore<LmsState>(() => ({ status: 'up-to-date' }));
  const lrs = new Lrs({
    endpoint: parameters.endpoint,
    auth,
    state: { ...ofLearner(parameters), stateId: BOOKMARK },
    onOutcome: (outcome) => {
      const { status } = store.getState();
      if (status === 'left' || status === 'refused') return;
      store.setState({ status: STATUS[outcome] });
    },
  });
  const lms = new Cmi5Lms(launch, lrs, store, textIn(await lrs.kept()));
  lms.begin();
  return lms;
}

const STATUS = { done: 'up-to-date', again: 'trying', never: 'refused' } as const;

class Cmi5Lms implements Lms {
  readonly store: StoreApi<LmsState>;
  readonly language: Tongue | undefined;
  readonly mastery: number | undefined;
  readonly mode: Lms['mode'];
  readonly bookmark: string;
  readonly bookmarkRoom = BOOKMARK_ROOM;
  private readonly launch: Launch;
  private readonly lrs: Lrs;
  private told = false;
  private leaving = false;

  constructor(launch: Launch, lrs: Lrs, store: StoreApi<LmsState>, bookmark: string) {
    this.launch = launch;
    this.lrs = lrs;
    this.store = store;
    this.bookmark = bookmark;
    const { launchMode, masteryScore } = launch.getLaunchData();
    this.mode = launchMode === 'Browse' ? 'browse' : launchMode === 'Review' ? 'review' : 'normal';
    this.mastery = typeof masteryScore === 'number' ? Number((masteryScore * 100).toFixed(4)) : undefined;
    this.language = tongueNamed(launch.getLearnerPreferences().languagePreference?.split(',')[0] ?? '');
  }

  /** What the library had said while it was initialised. */
  begin(): void {
    this.pass(this.launch.made);
  }

  keep({ bookmark }: Place, now: boolean): void {
    if (now && !this.told) this.lrs.keep(bookmark);
  }

  tell({ report, wording, instants, bookmark, toldBookmark, seconds }: End): void {
    if (this.told) return;
    this.told = true;
    const { launch, lrs } = this;
    const { activityId, registration } = launch.getLaunchParameters();
    const idFor = (what: string) => idOf(registration, activityId, what);
    // Should the page be lost in between, the next session finds the run over and tells it again, under the same ids.
    lrs.keep(bookmark);
    // Nothing may be said after the end of a session: that next one tells it.
    if (this.leaving) return;
    const details = detailStatements(report, { activity: activityId, wording, instants, idFor });
    const { contextTemplate } = launch.getLaunchData();
    const common = { actor: launch.getLaunchParameters().actor, context: { ...contextTemplate, registration } };
    const timestamp = new Date().toISOString();
    lrs.tell(details.map((each) => ({ timestamp, ...each, ...common })));
    const score = { scaled: report.score / 100, raw: report.score, min: 0, max: 100 };
    this.say('completed', seconds, () => launch.complete());
    if (report.passed) this.say('passed', seconds, () => launch.pass(score));
    else this.say('failed', seconds, () => launch.fail(score));
    lrs.keep(toldBookmark, true);
  }

  leave({ seconds, place, asked }: Leaving): void {
    if (this.store.getState().status === 'left') return;
    const { launch, lrs } = this;
    if (place) lrs.keep(place.bookmark);
    const left = () => this.store.setState({ status: 'left' });
    const last = this.leaving ? [] : this.terminated(seconds);
    this.leaving = true;
    if (!asked) {
      lrs.sendLast(last);
      left();
      return;
    }
    lrs.tell(last, () => {
      left();
      const { returnURL } = launch.getLaunchData();
      const back = returnURL === undefined ? undefined : webAddress(returnURL);
      if (back) location.assign(back);
    });
  }

  private terminated({ session }: Seconds): readonly object[] {
    const { launch } = this;
    launch.id = undefined;
    launch.seconds = session;
    void launch.terminate();
    return launch.made ? [launch.made] : [];
  }

  /** One of cmi5's own statements, which a registration has once. */
  private say(what: string, { total }: Seconds, make: () => unknown): void {
    const { launch } = this;
    const { activityId, registration } = launch.getLaunchParameters();
    launch.id = idOf(registration, activityId, what);
    launch.seconds = total;
    void make();
    this.pass(launch.made);
  }

  private pass(statement: Sent | undefined): void {
    if (statement) this.lrs.tell([statement]);
  }
}

const ofLearner = ({ activityId, actor, registration }: LaunchParameters) => ({
  activityId,
  agent: JSON.stringify(actor),
  registration,
});

/** The bookmark is kept as one JSON text. */
function textIn(json: string): string {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'string' ? value : '';
  } catch {
    return '';
  }
}

function webAddress(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}
