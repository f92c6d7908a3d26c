import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Action } from '../crisis/actions.ts';
import type { Crisis } from '../crisis/crisis.ts';
import type { Refusal } from '../crisis/events.ts';
import type { Levers } from '../crisis/levers.ts';
import type { Minutes, Preparation } from '../crisis/vocabulary.ts';
import { leversOf, RULEBOOK } from '../rules/rulebook.ts';
import type { Scenario } from '../scenario/schema.ts';
import { isNews } from '../training/pace.ts';
import { replay } from '../training/replay.ts';
import type { TeamId } from '../workshop/entry.ts';
import type { Command } from '../workshop/messages.ts';
import { cleanAct } from '../workshop/own-words.ts';
import { Table } from '../workshop/play.ts';
import type { Round } from '../workshop/workshop.ts';
import type { Connection } from './connection.ts';
import { KeptDrafts } from './drafts.ts';
import type { Outcome, Wish } from './outbox.ts';
import { scoreOf } from './scoring.ts';
import type { NotNow, Session, SessionState } from './session.ts';

/** How often the clock is looked at, in real milliseconds. */
const BEAT = 100;

export interface RoomOptions {
  readonly connection: Connection;
  /** The round’s scenario as written, without what is injected. */
  readonly scenario: Scenario;
  /** Which of the room’s rounds. */
  readonly round: number;
  readonly team: TeamId;
  /** An act that had been sent was not done. */
  readonly onUndone?: (action: Action, outcome: Exclude<Outcome, { readonly is: 'done' }>) => void;
}

/**
 * One team’s part of a workshop’s round. The room says what is in the log and at which minute; this plays it, on the
 * room’s clock (or, in calm mode, on the team’s own). Nothing is done here before the room has said so.
 */
export function createRoomSession(options: RoomOptions): Session {
  return new RoomSession(options);
}

class RoomSession implements Session {
  readonly store: StoreApi<SessionState>;
  readonly drafts: KeptDrafts;
  private readonly options: RoomOptions;
  private readonly levers: Levers = leversOf(RULEBOOK);
  private readonly table: Table;
  /** As the table has it. */
  private scenario: Scenario;
  private crisis: Crisis;
  /** The round as the store shows it. */
  private shown: Round | undefined;
  /** Waits until the room’s time has come to it. */
  private held: Action | undefined;
  private readonly timer: ReturnType<typeof setInterval>;
  private readonly unsubscribe: () => void;

  constructor(options: RoomOptions) {
    this.options = options;
    const { scenario: written, team, connection } = options;
    const round = this.round();
    if (!round) throw new Error('no such round');
    this.table = new Table(written, round.seed, this.levers);
    this.drafts = new KeptDrafts(
      {
        place: `room ${connection.store.getState().workshop?.code}`,
        run: `${options.round} ${round.scenario} ${round.seed} ${team}`,
      },
      { isKept: true, goesOn: true },
    );
    const now = this.nowOf(round, 0);
    this.crisis = this.table.crisisAt(round, team, now);
    const { scenario, run } = this.table.runAt(round, team, this.crisis.now);
    this.scenario = scenario;
    this.store = createStore<SessionState>(() => ({
      scenario,
      run,
      answering: round.answering,
      hinting: round.hinting,
      status: round.status === 'briefing' ? 'briefing' : 'running',
      view: this.crisis.view(),
      clock: { ...this.clockOf(round), pace: 1, composing: false, hurrying: false },
      refusal: undefined,
      sending: connection.store.getState().waiting.find((command) => command.type === 'act')?.action,
      scorecard: undefined,
      notices: [],
    }));
    this.drafts.forgetSent(run.log);
    const forget = [connection.store.subscribe(() => this.follow()), connection.onAnswer(this.onAnswer)];
    this.unsubscribe = () => {
      for (const each of forget) each();
    };
    this.timer = setInterval(() => this.follow(), BEAT);
    this.follow();
  }

  /** What was made ready belongs before the first minute, for who comes late too: the room decides, not the clock here. */
  start(prepared: readonly Preparation[]): void {
    if (prepared.length > 0 && !this.store.getState().sending) this.ask({ type: 'prepare', kinds: prepared });
  }

  act(action: Action): NotNow | undefined {
    const { sending, clock } = this.store.getState();
    if (sending) return { reason: 'unanswered' };
    if (clock.paused) return { reason: 'paused' };
    // As the room will clean it: what is answered there is what was asked here.
    const cleaned = cleanAct(action) ?? action;
    const why = this.refusalOf(cleaned);
    this.store.setState({ refusal: why && { action, why } });
    if (why) return why;
    this.ask(cleaned);
    return undefined;
  }

  private refusalOf(action: Action): Refusal | undefined {
    const round = this.round();
    return round && this.table.refusalOf(round, this.options.team, this.crisis.now, action);
  }

  private ask(action: Action): void {
    this.store.setState({ sending: action });
    if (this.isAhead() && action.type !== 'prepare') {
      this.held = action;
      return;
    }
    this.held = undefined;
    const { mode } = this.store.getState().run;
    void this.send({ type: 'act', action, ...(mode === 'calm' && { at: this.crisis.now }) });
  }

  /**
   * When the pace drops, this device has run ahead for as long as it took to be told. What is seen here has then not
   * happened yet in the room, which would refuse what answers to it: so that waits until it has.
   */
  private isAhead(): boolean {
    const { connection } = this.options;
    // Without a link it is the connection that keeps what is to be sent, through a reload too.
    const isLive = connection.store.getState().status === 'live';
    const reached = Math.max(Math.floor(connection.minute()), this.round()?.minute ?? 0);
    return isLive && this.store.getState().clock.shared && reached < this.crisis.now;
  }

  /** Time is everybody’s; in calm mode it stands still by itself. */
  pause(): void {}
  resume(): void {}
  setPace(): void {}
  compose(): void {}

  skip(): void {
    const round = this.round();
    if (!round || this.store.getState().run.mode !== 'calm') return;
    const before = this.crisis.view();
    const scout = new Table(this.options.scenario, round.seed, this.levers);
    const ahead = scout.crisisAt(round, this.options.team, this.crisis.now);
    do ahead.advance(ahead.now + 1);
    while (!isNews(before, ahead.view()));
    void this.send({ type: 'wait', at: ahead.now });
  }

  wait(minutes: Minutes): void {
    void this.send({ type: 'wait', at: this.crisis.now + minutes });
  }

  finish(): void {
    void this.send({ type: 'finish', at: this.crisis.now });
  }

  close(): void {
    clearInterval(this.timer);
    this.unsubscribe();
  }

  private send(wish: Wish): Promise<Outcome> {
    return this.options.connection.send(wish);
  }

  private round(): Round | undefined {
    return this.options.connection.store.getState().workshop?.rounds[this.options.round];
  }

  /** The team’s minute. Live: the round’s, and it never goes back before one’s eyes. Calm: as far as the team went. */
  private nowOf(round: Round, shown: Minutes): Minutes {
    const play = round.plays.get(this.options.team);
    if (play?.mode === 'calm') return Math.max(play.until, shown);
    if (round.status === 'briefing') return 0;
    // A running round is always a little further than this; what is in the log is played in any case.
    const now = round.status === 'running' ? Math.floor(this.options.connection.minute()) : round.minute;
    return Math.max(now, shown);
  }

  private clockOf(round: Round): Pick<SessionState['clock'], 'paused' | 'shared'> {
    const isCalm = round.plays.get(this.options.team)?.mode === 'calm';
    return { shared: !isCalm, paused: !isCalm && round.status === 'paused' };
  }

  private readonly onAnswer = (command: Command, outcome: Outcome): void => {
    if (command.type !== 'act') return;
    const { action } = command;
    if (outcome.is === 'refused' && action.type !== 'prepare' && this.isAhead() && !this.refusalOf(action)) {
      this.ask(action);
      return;
    }
    this.store.setState({
      sending: undefined,
      ...(outcome.is === 'refused' && { refusal: { action, why: outcome.why } }),
    });
    this.follow();
    if (outcome.is !== 'done') this.options.onUndone?.(action, outcome);
    // In calm mode the act takes its minutes at once: the room is told how far that led.
    const until = this.round()?.plays.get(this.options.team)?.until ?? 0;
    if (outcome.is === 'done' && this.store.getState().run.mode === 'calm' && this.crisis.now > until) this.wait(0);
  };

  /** Brings the crisis and the store up to what the room knows and to the minute it is. */
  private follow(): void {
    const round = this.round();
    const { status, clock } = this.store.getState();
    if (!round || status === 'over') return;
    const { team } = this.options;
    const play = round.plays.get(team);
    const now = this.nowOf(round, this.crisis.now);
    if (this.held && !this.isAhead()) this.ask(this.held);
    if (this.shown === round && now === this.crisis.now) return;
    const crisis = this.table.crisisAt(round, team, now);
    // In calm mode an act takes its minutes at once.
    if (play?.mode === 'calm') crisis.advance(crisis.busyUntil);
    const isReplayed = crisis !== this.crisis;
    this.crisis = crisis;
    this.shown = round;
    const { scenario, run } = this.table.runAt(round, team, crisis.now);
    if (run.log !== this.store.getState().run.log) this.drafts.forgetSent(run.log);
    const isAnother = scenario !== this.scenario;
    this.scenario = scenario;
    const isOver = crisis.over || play?.finished === true || round.status === 'over';
    const { paused, shared } = this.clockOf(round);
    this.store.setState({
      run: { ...run, until: crisis.now },
      view: crisis.view(),
      status: round.status === 'briefing' ? 'briefing' : 'running',
      // A crisis played again from its log may differ in its last minutes: whoever keeps lists of it begins anew.
      ...((isReplayed || isAnother) && { scenario: { ...scenario } }),
      ...((paused !== clock.paused || shared !== clock.shared) && { clock: { ...clock, paused, shared } }),
    });
    if (isOver) void this.conclude(round);
  }

  /** What the room scores, and nothing the phone may have run ahead to. */
  private async conclude(round: Round): Promise<void> {
    clearInterval(this.timer);
    this.unsubscribe();
    const { scenario, run: played } = this.table.runAt(round, this.options.team, this.crisis.now);
    const until =
      round.status === 'over' && played.mode === 'live' ? Math.min(played.until, round.minute) : played.until;
    const replayed = replay(scenario, this.levers, { ...played, until });
    if (replayed.ok) this.crisis = replayed.crisis;
    this.crisis.finish();
    this.drafts.forget();
    const run = { ...played, until: this.crisis.now };
    this.store.setState({ status: 'over', run, view: this.crisis.view(), sending: undefined });
    this.store.setState({ scorecard: await scoreOf(scenario, run, this.crisis, this.levers) });
  }
}
