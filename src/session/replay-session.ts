import { createStore, type StoreApi } from 'zustand/vanilla';
import { Crisis } from '../crisis/crisis.ts';
import type { Levers } from '../crisis/levers.ts';
import type { Minutes } from '../crisis/vocabulary.ts';
import { leversOf, RULEBOOK } from '../rules/rulebook.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Run } from '../training/run.ts';
import { NO_DRAFTS } from './drafts.ts';
import type { NotNow, Session, SessionState } from './session.ts';

/** Story minutes that pass in a real second. */
export const REPLAY_SPEEDS = [10, 60, 240] as const;
export type ReplaySpeed = (typeof REPLAY_SPEEDS)[number];

/** The clock's beat in real milliseconds: smooth even at the highest speed. A sleeping tab loses time. */
const BEAT = 80;
const LONGEST_BEAT = 400;
/** Where nothing may move by itself for long: a step a second, and none leaps over something that was done. */
const STEP = 1000;
/** A whole crisis takes a slow phone a while: it is played for so long at a stretch, in milliseconds. */
const STRETCH = 8;
/** Story minutes between two looks at the time that took. */
const STRIDE: Minutes = 30;

export interface ReplayOptions {
  readonly scenario: Scenario;
  readonly run: Run;
  readonly at: Minutes;
  /** In steps instead of continuously: reduced motion. */
  readonly stepwise: boolean;
}

/** A finished run to be looked at, at any of its minutes. Nothing can be done in it. */
export interface ReplaySession extends Session {
  /** The minute gone to. Far away, the view comes there a little later; another one may be gone to meanwhile. */
  readonly aim: Minutes;
  /** To that minute, with all that was done by then. */
  seek(minute: Minutes): void;
  setSpeed(speed: ReplaySpeed): void;
}

export function createReplaySession(options: ReplayOptions): ReplaySession {
  return new Replaying(options);
}

class Replaying implements ReplaySession {
  readonly store: StoreApi<SessionState>;
  readonly drafts = NO_DRAFTS;
  aim: Minutes = 0;
  private readonly scenario: Scenario;
  private readonly run: Run;
  private readonly stepwise: boolean;
  private readonly levers: Levers = leversOf(RULEBOOK);
  private crisis: Crisis;
  /** Rows of the log that have been done. */
  private done = 0;
  private speed: ReplaySpeed = 60;
  /** What is left of a minute, in thousandths. */
  private carried = 0;
  private lastBeat = 0;
  private timer: ReturnType<typeof setInterval> | undefined;
  /** On the way to where it aims. */
  private travel: ReturnType<typeof setTimeout> | undefined;

  constructor({ scenario, run, at, stepwise }: ReplayOptions) {
    this.scenario = scenario;
    this.run = run;
    this.stepwise = stepwise;
    this.crisis = this.begun();
    this.playTo(0);
    this.store = createStore<SessionState>(() => ({
      scenario,
      run,
      status: 'over',
      view: this.crisis.view(),
      clock: { paused: true, pace: 1, composing: false, hurrying: false, shared: false },
      refusal: undefined,
      sending: undefined,
      scorecard: undefined,
      notices: [],
    }));
    this.seek(at);
  }

  seek(minute: Minutes): void {
    const aim = Math.min(Math.max(0, Math.round(minute)), this.run.until);
    if (aim === this.aim) return;
    this.aim = aim;
    if (this.travel === undefined) this.goOn();
  }

  setSpeed(speed: ReplaySpeed): void {
    this.speed = speed;
  }

  pause(): void {
    clearInterval(this.timer);
    if (typeof document !== 'undefined') document.removeEventListener('visibilitychange', this.onVisibility);
    this.setPaused(true);
  }

  resume(): void {
    if (!this.store.getState().clock.paused) return;
    if (this.aim === this.run.until) this.seek(0);
    this.carried = 0;
    this.lastBeat = performance.now();
    this.timer = setInterval(() => this.beat(), this.stepwise ? STEP : BEAT);
    if (typeof document !== 'undefined') document.addEventListener('visibilitychange', this.onVisibility);
    this.setPaused(false);
  }

  close(): void {
    this.pause();
    clearTimeout(this.travel);
  }

  act(): NotNow {
    return { reason: 'over' };
  }

  /** All is done already. */
  start(): void {}
  compose(): void {}
  skip(): void {}
  wait(): void {}
  finish(): void {}
  setPace(): void {}

  private begun(): Crisis {
    this.done = 0;
    return new Crisis(this.scenario, this.levers, this.run.seed);
  }

  /** A stretch of the way to where it aims; once there, it is shown. */
  private goOn(): void {
    this.travel = undefined;
    // Time only goes on; what is past is played again.
    if (this.aim < this.crisis.now) this.crisis = this.begun();
    const rest = performance.now() + STRETCH;
    do {
      if (performance.now() > rest) {
        this.travel = setTimeout(() => this.goOn());
        return;
      }
      this.playTo(Math.min(this.aim, this.crisis.now + STRIDE));
    } while (this.crisis.now < this.aim && !this.crisis.over);
    this.store.setState({ view: this.crisis.view() });
  }

  private playTo(minute: Minutes): void {
    const { crisis } = this;
    const { log, until } = this.run;
    let end = this.done;
    while ((log[end]?.at ?? Number.POSITIVE_INFINITY) <= minute) end++;
    const failed = crisis.play(log.slice(this.done, end));
    if (failed)
      throw new Error(`row ${this.done + failed.entry} of the run cannot be played: ${failed.refusal.reason}`);
    this.done = end;
    crisis.advance(minute);
    if (minute === until) crisis.finish();
  }

  private beat(): void {
    const now = performance.now();
    const elapsed = this.stepwise ? STEP : Math.min(now - this.lastBeat, LONGEST_BEAT);
    this.lastBeat = now;
    // Nobody leaves before having arrived.
    if (this.travel !== undefined) return;
    this.carried += elapsed * this.speed;
    const minutes = Math.floor(this.carried / 1000);
    if (minutes === 0) return;
    this.carried %= 1000;
    const next = this.run.log[this.done]?.at ?? this.run.until;
    const to = this.crisis.now + minutes;
    this.seek(this.stepwise ? Math.min(to, next) : to);
    if (this.aim === this.run.until) this.pause();
  }

  private setPaused(paused: boolean): void {
    const { clock } = this.store.getState();
    if (clock.paused !== paused) this.store.setState({ clock: { ...clock, paused } });
  }

  /** Nobody watches a hidden tab. */
  private readonly onVisibility = (): void => {
    if (document.visibilityState === 'hidden') this.pause();
  };
}
