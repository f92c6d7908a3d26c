import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Minutes } from '../crisis/vocabulary.ts';
import { type Bookmark, printBookmark } from '../learning/bookmark.ts';
import { type Report, reportOf } from '../learning/report.ts';
import type { Wording } from '../learning/wording.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Session, SessionState } from '../session/session.ts';
import { isDecisive } from '../training/decisive.ts';
import type { Run } from '../training/run.ts';
import { instantOf, type Lms } from './lms.ts';
import { Stopwatch } from './stopwatch.ts';

/** Between two actions the platform is given the place this often, in minutes of the crisis. */
const KEEP_EVERY: Minutes = 15;

export interface ReportingState {
  /** What was told at the end; nothing before. */
  readonly told: Report | undefined;
  /** Part of the run is too long for this platform to keep: it would be found again at an earlier minute. */
  readonly partly: boolean;
  readonly left: boolean;
}

interface Options {
  readonly lms: Lms;
  readonly scenario: Scenario;
  /** 0–100, where the platform has none of its own. */
  readonly mastery: number;
  readonly wording: () => Wording;
  /** What was played before this session. */
  readonly before?: Bookmark | undefined;
}

/** Follows a session and tells the platform: where it is, and once, how it ended. */
export class Reporting {
  readonly store: StoreApi<ReportingState> = createStore<ReportingState>(() => ({
    told: undefined,
    partly: false,
    left: false,
  }));
  private readonly options: Options;
  private readonly watch = new Stopwatch();
  private readonly times: number[];
  /** What the platform has, until a session is followed: it must find it again, whatever becomes of this page. */
  private run: Run | undefined;
  private isOver: boolean;
  private keptAt: Minutes | undefined;
  /** The rest of the log has no room. */
  private rows = Number.POSITIVE_INFINITY;
  private unfollow = () => {};

  constructor(options: Options) {
    this.options = options;
    const { before, lms } = options;
    this.times = [...(before?.times ?? [])];
    this.run = before?.state === 'reported' ? undefined : before?.run;
    this.isOver = before?.state === 'over';
    this.watch.sees(document.visibilityState === 'visible');
    lms.store.subscribe(({ status }) => status === 'left' && this.end());
    document.addEventListener('visibilitychange', this.onVisibility);
    addEventListener('pagehide', this.onPageHide);
  }

  /** A run that was resumed, or has just begun. */
  follow(session: Session): void {
    const rows = session.store.getState().run.log.length;
    // What a bookmark did not hold is not made up: an entry without a time is told without one.
    while (this.times.length < rows) this.times.push(this.times.at(-1) ?? 0);
    const look = (state: SessionState) => this.look(state);
    this.unfollow = session.store.subscribe(look);
    look(session.store.getState());
  }

  private look({ run, status, view, scenario, scorecard }: SessionState): void {
    if (status === 'briefing' || this.store.getState().told) return;
    while (this.times.length < run.log.length) this.times.push(this.now());
    const acted = run.log.length !== (this.run?.log.length ?? 0);
    const isOver = status === 'over';
    // Its score takes a moment, in which the page may go.
    const isNews = this.keptAt === undefined || acted || isOver !== this.isOver;
    this.run = run;
    this.isOver = isOver;
    if (scorecard) this.tell(scenario, { run, scorecard, events: view.events });
    else if (isNews) this.keep(true);
    else if (run.until - (this.keptAt ?? 0) >= KEEP_EVERY) this.keep(false);
  }

  /** Everything there is to say of a run that is over. Said once; said again it changes nothing. */
  tell(scenario: Scenario, over: Pick<Parameters<typeof reportOf>[0], 'run' | 'scorecard' | 'events'>): void {
    if (this.store.getState().told) return;
    const { lms, wording } = this.options;
    const { run } = over;
    this.run = run;
    const report = reportOf({ scenario, ...over, mastery: lms.mastery ?? this.options.mastery });
    const decided = run.log.flatMap(({ action }, row) => (isDecisive(action) ? [this.times[row] ?? 0] : []));
    lms.tell({
      ...this.place(run, 'over'),
      toldBookmark: this.bookmark(run, 'reported'),
      report,
      wording: wording(),
      instants: decided.map((time) => (time > 0 ? instantOf(time) : undefined)),
    });
    this.store.setState({ told: report });
  }

  /** Ends the session with the platform, which may take a while if it does not answer. */
  leave(asked: boolean): void {
    const { told, left } = this.store.getState();
    if (left) return;
    const { lms } = this.options;
    const place = this.run && !told && lms.mode === 'normal' ? this.place(this.run) : undefined;
    lms.leave({ seconds: this.seconds, place, asked });
  }

  private end(): void {
    this.unfollow();
    this.store.setState({ left: true });
    document.removeEventListener('visibilitychange', this.onVisibility);
    removeEventListener('pagehide', this.onPageHide);
  }

  private keep(now: boolean): void {
    const { run } = this;
    if (!run) return;
    this.keptAt = run.until;
    this.options.lms.keep(this.place(run), now);
  }

  private place(run: Run, state: Bookmark['state'] = this.isOver ? 'over' : 'running') {
    const { scenario } = this.options;
    return {
      bookmark: this.bookmark(run, state),
      seconds: this.seconds,
      minute: run.until,
      of: scenario.duration,
    };
  }

  private bookmark(run: Run, state: Bookmark['state']): string {
    const { lms, scenario } = this.options;
    const bookmark = { state, run, seconds: this.seconds.total, times: this.times };
    const { text, whole, rows } = printBookmark(scenario, bookmark, lms.bookmarkRoom, this.rows);
    if (!whole) this.rows = rows;
    if (this.store.getState().partly === whole) this.store.setState({ partly: !whole });
    return text;
  }

  private get seconds() {
    const session = this.watch.seconds;
    return { session, total: session + (this.options.before?.seconds ?? 0) };
  }

  /** The learner's clock; where it was set back, time stands still. */
  private now(): number {
    return Math.max(Math.floor(Date.now() / 1000), this.times.at(-1) ?? 0);
  }

  /** A hidden page may be ended without another word: on a phone that is the rule. */
  private readonly onVisibility = (): void => {
    this.watch.sees(document.visibilityState === 'visible');
    if (document.visibilityState === 'hidden' && !this.store.getState().told) this.keep(true);
  };

  private readonly onPageHide = (): void => this.leave(false);
}
