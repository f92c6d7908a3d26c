import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Action, TimedAction } from '../crisis/actions.ts';
import { Crisis } from '../crisis/crisis.ts';
import type { Refusal } from '../crisis/events.ts';
import type { Levers } from '../crisis/levers.ts';
import type { Minutes, Preparation } from '../crisis/vocabulary.ts';
import { leversOf, RULEBOOK } from '../rules/rulebook.ts';
import type { Scenario } from '../scenario/schema.ts';
import { isNews, paceOf, SKIPPING, WORKING } from '../training/pace.ts';
import { replay } from '../training/replay.ts';
import type { Mode, Run } from '../training/run.ts';
import { KeptDrafts } from './drafts.ts';
import { forgetRun, saveRun, setAside } from './saved-run.ts';
import { scoreOf } from './scoring.ts';
import type { Notice, NotNow, Pace, Session, SessionState } from './session.ts';

/** The clock's beat, in real milliseconds, and the most one beat may count: a sleeping tab loses time, not the run. */
const BEAT = 100;
const LONGEST_BEAT = 400;
/** Saved at every action, and as often as this besides, in simulated minutes. */
const SAVE_EVERY: Minutes = 15;
/** The name under which only one tab at a time keeps a run. */
const LOCK = 'sang-froid.run';

export interface LocalOptions {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly mode: Mode;
  /** The scenario's own text, when it is not one of the library's. */
  readonly source?: string | undefined;
  /** A run to take up again; it brings its own seed and mode. */
  readonly resume?: Run | undefined;
  /** A try-out: not kept on this device, and the run that is kept stays as it is. */
  readonly unkept?: boolean;
}

/** A run played on this device. */
export function createLocalSession(options: LocalOptions): Session {
  return new LocalSession(options);
}

class LocalSession implements Session {
  readonly store: StoreApi<SessionState>;
  readonly drafts: KeptDrafts;
  private readonly levers: Levers = leversOf(RULEBOOK);
  private readonly source: string | undefined;
  private crisis: Crisis;
  private log: TimedAction[] = [];
  private carried = 0;
  private lastBeat = performance.now();
  private savedAt: Minutes = 0;
  private timer: ReturnType<typeof setInterval> | undefined;
  /** Not known until the browser has said whether another tab keeps one; nothing is saved before. */
  private keepsRun: boolean | undefined;
  private releaseLock: () => void = () => {};
  private closed = false;

  constructor({ scenario, seed, mode, source, resume, unkept = false }: LocalOptions) {
    this.source = source;
    const fresh: Run = { scenario: scenario.id, seed: seed >>> 0, rulebook: RULEBOOK.id, mode, log: [], until: 0 };
    const notices: Notice[] = [];
    let run = fresh;
    this.crisis = new Crisis(scenario, this.levers, fresh.seed);
    if (resume) {
      const replayed = replay(scenario, this.levers, resume);
      if (replayed.ok) {
        run = resume;
        this.crisis = replayed.crisis;
        this.log = [...resume.log];
      } else if (!unkept) notices.push(setAside());
    }
    this.store = createStore<SessionState>(() => ({
      scenario,
      run,
      status: run === fresh ? 'briefing' : 'running',
      view: this.crisis.view(),
      clock: {
        paused: run !== fresh && run.mode === 'live',
        pace: 1,
        composing: false,
        hurrying: false,
        shared: false,
      },
      refusal: undefined,
      sending: undefined,
      scorecard: undefined,
      notices,
    }));
    this.drafts = new KeptDrafts(
      { place: 'run', run: `${run.scenario} ${run.seed} ${run.mode}` },
      { isKept: false, goesOn: run !== fresh && !unkept },
    );
    this.drafts.forgetSent(this.log);
    document.addEventListener('visibilitychange', this.onVisibility);
    if (unkept) this.keepsRun = false;
    else this.takeLock();
    if (run !== fresh) this.startClock();
  }

  start(prepared: readonly Preparation[]): void {
    if (this.store.getState().status !== 'briefing') return;
    if (prepared.length > 0) this.perform({ type: 'prepare', kinds: prepared });
    this.store.setState({ status: 'running' });
    this.save();
    this.startClock();
  }

  act(action: Action): NotNow | undefined {
    if (this.store.getState().sending) return { reason: 'unanswered' };
    if ('words' in action && action.words !== undefined) {
      void this.write(action);
      return undefined;
    }
    return this.actNow(action);
  }

  /** One's own words are read before they are sent; the reader is large, and comes when somebody writes. */
  private async write(action: Action): Promise<void> {
    this.store.setState({ sending: action });
    const reader = await import('../training/own-words.ts').catch(() => undefined);
    this.store.setState({ sending: undefined });
    if (!reader) {
      this.note('not-read');
      return;
    }
    if (this.store.getState().status !== 'running') return;
    const { scenario, run } = this.store.getState();
    const log = [...this.log, { at: this.crisis.now, action }];
    const written = reader.withOwnWords(scenario, log);
    const replayed = replay(written, this.levers, { ...run, log: this.log, until: this.crisis.now });
    // What was played so far names nothing that is new in it: the crisis is the one it was.
    if (!replayed.ok) throw new Error('a crisis with one more answer in it is another');
    this.crisis = replayed.crisis;
    this.store.setState({ scenario: written });
    this.actNow(action);
  }

  private actNow(action: Action): Refusal | undefined {
    const why = this.perform(action);
    this.store.setState({ refusal: why && { action, why } });
    if (why) return why;
    this.drafts.forgetSent([{ at: this.crisis.now, action }]);
    if (this.store.getState().run.mode === 'calm') this.pass(this.crisis.busyUntil - this.crisis.now);
    this.save();
    return undefined;
  }

  /** In calm mode time stands still by itself. */
  pause(): void {
    if (this.store.getState().run.mode === 'live') this.setClock({ paused: true, hurrying: false });
    this.save();
  }

  resume(): void {
    this.setClock({ paused: false });
  }

  setPace(pace: Pace): void {
    this.setClock({ pace });
  }

  compose(open: boolean): void {
    this.setClock({ composing: open });
  }

  skip(): void {
    const { run } = this.store.getState();
    if (run.mode === 'calm') {
      this.passToNews();
      this.save();
    } else this.setClock({ hurrying: true, paused: false });
  }

  wait(minutes: Minutes): void {
    this.pass(minutes);
    this.save();
  }

  finish(): void {
    this.crisis.finish();
    this.refresh();
  }

  close(): void {
    clearInterval(this.timer);
    document.removeEventListener('visibilitychange', this.onVisibility);
    if (this.store.getState().status === 'running') this.save();
    this.closed = true;
    this.releaseLock();
  }

  private perform(action: Action): Refusal | undefined {
    const at = this.crisis.now;
    const why = this.crisis.act(action);
    if (!why) this.log.push({ at, action });
    this.refresh();
    return why;
  }

  private startClock(): void {
    if (this.store.getState().run.mode === 'calm') return;
    this.lastBeat = performance.now();
    this.timer = setInterval(() => this.beat(), BEAT);
  }

  /** Turns real time into whole simulated minutes. `performance.now` never jumps with the wall clock. */
  private beat(): void {
    const now = performance.now();
    const elapsed = Math.min(now - this.lastBeat, LONGEST_BEAT) / 1000;
    this.lastBeat = now;
    const { clock, status } = this.store.getState();
    if (clock.paused || status !== 'running') return;
    this.carried += elapsed * this.speed();
    const minutes = Math.floor(this.carried);
    if (minutes === 0) return;
    this.carried -= minutes;
    if (!clock.hurrying) this.pass(minutes);
    else if (this.passToNews(minutes)) this.setClock({ hurrying: false });
  }

  private speed(): number {
    const { clock, view } = this.store.getState();
    if (clock.hurrying) return SKIPPING;
    if (view.busyUntil > view.now) return WORKING;
    return paceOf(view) * clock.pace * (clock.composing ? 0.25 : 1);
  }

  private pass(minutes: Minutes): void {
    this.crisis.advance(this.crisis.now + Math.max(0, Math.floor(minutes)));
    this.refresh();
    this.saveNowAndThen();
  }

  /** On until something happens, but no longer than that; whether it did. */
  private passToNews(longest: Minutes = Number.POSITIVE_INFINITY): boolean {
    const { view } = this.store.getState();
    let isThere = false;
    for (let passed = 0; passed < longest && !isThere; passed++) {
      this.crisis.advance(this.crisis.now + 1);
      isThere = isNews(view, this.crisis.view());
    }
    this.refresh();
    this.saveNowAndThen();
    return isThere;
  }

  /** Brings the store up to date with the crisis. */
  private refresh(): void {
    const { run, status } = this.store.getState();
    const view = this.crisis.view();
    this.store.setState({ view, run: { ...run, log: this.log, until: this.crisis.now } });
    if (view.over && status === 'running') void this.conclude();
  }

  private async conclude(): Promise<void> {
    clearInterval(this.timer);
    this.store.setState({ status: 'over' });
    if (this.keepsRun) forgetRun();
    this.drafts.forget();
    const { scenario, run } = this.store.getState();
    this.store.setState({ scorecard: await scoreOf(scenario, run, this.crisis, this.levers) });
  }

  private saveNowAndThen(): void {
    if (this.crisis.now - this.savedAt >= SAVE_EVERY) this.save();
  }

  private save(): void {
    const { status, run } = this.store.getState();
    if (!this.keepsRun || status !== 'running') return;
    this.savedAt = this.crisis.now;
    const saved = { run: { ...run, log: this.log, until: this.crisis.now }, source: this.source };
    let trouble = saveRun(saved);
    if (trouble === 'storage-full') {
      // What was done matters more than what is being written.
      this.drafts.stopKeeping();
      trouble = saveRun(saved);
    }
    if (trouble) this.note(trouble);
  }

  private note(notice: Notice): void {
    const { notices } = this.store.getState();
    if (!notices.includes(notice)) this.store.setState({ notices: [...notices, notice] });
  }

  private setClock(change: Partial<SessionState['clock']>): void {
    this.store.setState({ clock: { ...this.store.getState().clock, ...change } });
  }

  /** Nobody plays in a hidden tab: the crisis waits. */
  private readonly onVisibility = (): void => {
    if (document.visibilityState === 'hidden' && this.store.getState().status === 'running') this.pause();
  };

  /** Of two tabs, the first keeps its run; the other can be played but not saved, and says so. */
  private takeLock(): void {
    if (!navigator.locks) {
      this.keepsRun = true;
      this.drafts.keepFromNow();
      return;
    }
    void navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => {
      if (this.closed) return undefined;
      this.keepsRun = lock !== null;
      if (!lock) {
        this.note('other-tab');
        return undefined;
      }
      this.drafts.keepFromNow();
      this.save();
      return new Promise<void>((resolve) => {
        this.releaseLock = resolve;
      });
    });
  }
}
