import type { Action, ActionType, TimedAction } from './actions.ts';
import type { Act } from './acts/act.ts';
import { moderate } from './acts/moderate.ts';
import { ask, brief, followUp, prepare, triage, verify } from './acts/others.ts';
import { publish } from './acts/publish.ts';
import { reply } from './acts/reply.ts';
import { appear } from './appear.ts';
import { holds } from './conditions.ts';
import { CURVE_STEP, phaseAfter, WINDOW } from './curve.ts';
import type { CrisisEvent, Refusal } from './events.ts';
import type { Levers } from './levers.ts';
import { stanceAt } from './mood.ts';
import { ARTICLES, ARTICLES_PER_HOUR, LOCAL_SCALE, PRESS_HALF_POINT, rhythmAt } from './network.ts';
import { type CrowdMaker, Stage } from './stage.ts';
import type { CrisisView, Voice } from './view.ts';
import { viewOf, voiceAt } from './view-of.ts';
import { type Minutes, type Phase, STANCES } from './vocabulary.ts';
import { WaitingPosts } from './waiting.ts';
import type { World } from './world.ts';

/**
 * The simulated crisis: give it a world, the levers and a seed, let time pass, act on it, look at it.
 * Time goes by whole minutes, so how it is cut into steps changes nothing. The same world, levers, seed and
 * actions give the same crisis on every machine.
 */

/** Conditions are asked this often, and after every act. */
const CONDITION_STEP: Minutes = 5;

const ACTS: { readonly [T in ActionType]: Act<T> } = {
  prepare,
  reply,
  publish,
  moderate,
  verify,
  triage,
  ask,
  brief,
  'follow-up': followUp,
};

export class Crisis {
  private readonly stage: Stage;
  private readonly waiting: WaitingPosts;
  private readonly voices: Voice[] = [];
  private voicesRead = 0;
  private shownVoices: readonly Voice[] = [];
  private shownEvents: readonly CrisisEvent[] = [];
  private phase: Phase = 'birth';
  private highest = 0;
  private readonly volumes: number[] = [];
  private ending: string | undefined;

  /** `crowd`: its own, unless several crises share one (see shared-crowd.ts). */
  constructor(world: World, levers: Levers, seed: number, crowd?: CrowdMaker) {
    this.stage = new Stage(world, levers, seed >>> 0, crowd);
    this.waiting = new WaitingPosts(this.stage);
    for (const state of this.stage.posts.values()) {
      const { when } = state.post;
      if (typeof when === 'number') this.stage.later(when, () => appear(this.stage, state));
      else this.waiting.add(state, when.if, when.after);
    }
    this.stage.doDue();
  }

  get now(): Minutes {
    return this.stage.now;
  }

  get busyUntil(): Minutes {
    return this.stage.busyUntil;
  }

  /** How much has happened: a cheap way to know that nothing has. */
  get eventCount(): number {
    return this.stage.events.length;
  }

  /** People reached so far. */
  get reach(): number {
    return this.stage.reach;
  }

  get over(): boolean {
    return this.ending !== undefined;
  }

  /** Lets time pass up to that minute, or to the end of the crisis if that comes first. */
  advance(to: Minutes): void {
    while (this.stage.now < to && !this.over) this.passMinute();
  }

  /** Why this cannot be done now; nothing if it can. */
  refuse(action: Action): Refusal | undefined {
    if (this.over) return { reason: 'over' };
    if (this.stage.busyUntil > this.stage.now) return { reason: 'busy', until: this.stage.busyUntil };
    return actFor(action).refuse(this.stage, action);
  }

  /** Sets out to do it now; it is done when its minutes have passed. */
  act(action: Action): Refusal | undefined {
    const refusal = this.refuse(action);
    if (refusal) return refusal;
    const act = actFor(action);
    const { stage } = this;
    const minutes = act.minutes(stage, action);
    if (minutes === 0) {
      act.land(stage, action);
      stage.stirred = true;
    } else {
      stage.busyUntil = stage.now + minutes;
      stage.later(stage.busyUntil, () => act.land(stage, action));
    }
    return undefined;
  }

  /** Plays a log; stops with the first entry that cannot be done, and says which and why. */
  play(log: readonly TimedAction[]): { readonly entry: number; readonly refusal: Refusal } | undefined {
    for (const [entry, { at, action }] of log.entries()) {
      if (!Number.isInteger(at) || at < this.stage.now) return { entry, refusal: { reason: 'out-of-order' } };
      this.advance(at);
      const refusal = this.act(action);
      if (refusal) return { entry, refusal };
    }
    return undefined;
  }

  /** Ends it here: the ending is the first whose condition holds. */
  finish(): void {
    if (this.over) return;
    const { stage } = this;
    const ending = stage.world.endings.find((each) => each.when === undefined || holds(each.when, stage));
    this.ending = ending?.id ?? '';
    stage.emit({ type: 'ended', ending: this.ending });
  }

  /** Asks a condition of the scenario as things stand. */
  holds(condition: Parameters<typeof holds>[0]): boolean {
    return holds(condition, this.stage);
  }

  view(): CrisisView {
    this.readVoices();
    // Pictures already handed out must not change: the lists are copied, but only when they have grown.
    if (this.shownEvents.length < this.stage.events.length) this.shownEvents = [...this.stage.events];
    if (this.shownVoices.length < this.voices.length) this.shownVoices = [...this.voices];
    return viewOf(this.stage, {
      phase: this.phase,
      ending: this.ending,
      events: this.shownEvents,
      voices: this.shownVoices,
      perHour: this.volume(),
    });
  }

  private passMinute(): void {
    const { stage } = this;
    const minute = stage.now;
    if (!stage.spread.isQuiet(minute)) {
      const anger = stage.anger / 100;
      const { trust } = stage;
      stage.spread.play(minute, stage.story, (u) => stanceAt(u, anger, trust));
    }
    stage.now = minute + 1;
    stage.doDue();
    if (stage.now % 60 === 0) this.offerArticles();
    if (stage.stirred || stage.now % CONDITION_STEP === 0) this.waiting.ask();
    if (stage.now % CURVE_STEP === 0) this.followPhase();
    if (stage.now >= stage.world.duration) this.finish();
  }

  /** Candidate articles of the coming hour; each is written only if the volume, when it comes due, is worth it. */
  private offerArticles(): void {
    const { stage } = this;
    const hour = stage.now / 60;
    const wakeful = rhythmAt((stage.world.startsAt + stage.now) % 1440);
    const offered = stage.drawOf(`offer ${hour}`) < ARTICLES_PER_HOUR[stage.world.brand.size] * wakeful;
    if (!offered) return;
    const minute = stage.now + Math.floor(60 * stage.drawOf(`minute ${hour}`));
    stage.later(minute, () => this.considerArticle(hour));
  }

  private considerArticle(hour: number): void {
    const { stage } = this;
    const { size } = stage.world.brand;
    const v = this.volume();
    const half = PRESS_HALF_POINT[size];
    if (stage.drawOf(`accept ${hour}`) >= (v * v) / (v * v + half * half)) return;
    const draw = stage.drawOf(`medium ${hour}`);
    const article = ARTICLES.find((each) => draw < each.below) ?? ARTICLES[0];
    if (!article) return;
    const scale = size === 'sme' ? LOCAL_SCALE : 1;
    const audience = Math.floor(article.audience * scale * (0.5 + stage.drawOf(`audience ${hour}`)));
    const thread = stage.openThread({ platform: 'press', from: 'article' });
    stage.spread.plant({
      at: stage.now,
      platform: 'press',
      thread,
      spark: article.spark * (size === 'sme' ? 0.5 : 1),
      audience,
      ...stage.keyOf(`article ${hour}`),
      stance: STANCES.indexOf('curious'),
    });
    stage.press++;
    stage.feel('article');
    stage.emit({ type: 'article-published', thread, medium: article.medium, audience });
  }

  /** Shares per hour, mean of the last three hours. */
  private volume(): number {
    const { perMinute } = this.stage.spread;
    let sum = 0;
    for (let minute = Math.max(0, this.stage.now - WINDOW); minute < this.stage.now; minute++) {
      sum += perMinute[minute] as number;
    }
    return (sum * 60) / WINDOW;
  }

  private followPhase(): void {
    const perHour = this.volume();
    this.volumes.push(perHour);
    this.highest = Math.max(this.highest, perHour);
    const hourAgo = this.volumes[this.volumes.length - 7] ?? 0;
    const phase = phaseAfter(this.phase, perHour, hourAgo, this.highest);
    if (phase === this.phase) return;
    this.phase = phase;
    this.stage.emit({ type: 'phase-entered', phase });
  }

  private readVoices(): void {
    const { table, voiced } = this.stage.spread;
    for (; this.voicesRead < voiced.length; this.voicesRead++) {
      const index = voiced[this.voicesRead] as number;
      this.voices.push(voiceAt(table, index));
    }
  }
}

/** The one place that pairs an action with its kind's act. */
function actFor(action: Action): Act<ActionType> {
  return ACTS[action.type] as Act<ActionType>;
}
