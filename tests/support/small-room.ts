import fc from 'fast-check';
import type { Action } from '../../src/crisis/actions.ts';
import { CHANNELS, MODERATIONS, VERDICTS } from '../../src/crisis/vocabulary.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { ownRef } from '../../src/training/own-option.ts';
import { type Context, type Decision, decide, decideJoin, SAFE_LIMITS } from '../../src/workshop/decide.ts';
import type { Entry, SeatId, What } from '../../src/workshop/entry.ts';
import { fold } from '../../src/workshop/fold.ts';
import type { Inject } from '../../src/workshop/inject.ts';
import type { Command } from '../../src/workshop/messages.ts';
import { Table } from '../../src/workshop/play.ts';
import type { Audience } from '../../src/workshop/visible.ts';
import type { Round, Workshop } from '../../src/workshop/workshop.ts';
import { givenScenario } from './library.ts';

type Wish = Command extends infer C ? (C extends Command ? Omit<C, 'n'> : never) : never;

export const LEADER: Audience = { as: 'facilitator' };

/** A room without network, disk or clock: it decides, keeps and folds as the server does. */
export class SmallRoom {
  readonly entries: Entry[] = [];
  workshop: Workshop;
  minute = 0;
  limits = SAFE_LIMITS;
  private ids = 0;
  private table: { readonly round: Pick<Round, 'scenario' | 'seed'>; readonly table: Table } | undefined;

  constructor() {
    this.workshop = this.keep([{ type: 'opened', code: 'ABCDEF', facilitator: 'f'.repeat(43) }]);
  }

  get round(): Round {
    const round = this.workshop.rounds.at(-1);
    if (!round) throw new Error('no round is open');
    return round;
  }

  join(name: string): SeatId {
    const secret = `${this.workshop.seats.size}`.padStart(43, 's');
    const decision = decideJoin(this.workshop, { name, secret }, this.context);
    if (!decision.ok) throw new Error(`${name} may not come in: ${decision.why}`);
    this.keep(decision.entries);
    const seat = [...this.workshop.seats.values()].at(-1);
    return seat?.id ?? '';
  }

  /** Asks for something as the next of one's commands. */
  ask(who: Audience | SeatId, wish: Wish): Decision {
    const seat = typeof who === 'string' ? who : undefined;
    const last = seat === undefined ? this.workshop.n : (this.workshop.seats.get(seat)?.n ?? 0);
    return this.send(who, { ...wish, n: last + 1 } as Command);
  }

  lead(wish: Wish): Decision {
    return this.ask(LEADER, wish);
  }

  /** Exactly this command. */
  send(who: Audience | SeatId, command: Command): Decision {
    const audience: Audience = typeof who === 'string' ? { as: 'participant', seat: who } : who;
    const decision = decide(this.workshop, audience, command, this.context);
    if (decision.ok) this.keep(decision.entries);
    return decision;
  }

  /** A round of a library's scenario, running. */
  play(scenario: string, seed = 7): void {
    this.minute = 0;
    this.lead({ type: 'open-round', scenario, seed });
    this.lead({ type: 'start' });
  }

  get context(): Context {
    return {
      minute: this.minute,
      scenario: scenarioNamed(this.workshop.rounds.at(-1)?.scenario ?? ''),
      limits: this.limits,
      newId: () => `id${this.ids++}`,
      scenarioOf: (id) => scenarioNamed(id),
      refusalOf: (team, minute, action) => this.tableOf(this.round).refusalOf(this.round, team, minute, action),
    };
  }

  private tableOf(round: Round): Table {
    if (this.table?.round.scenario !== round.scenario || this.table.round.seed !== round.seed) {
      this.table = { round, table: new Table(scenarioNamed(round.scenario) as Scenario, round.seed) };
    }
    return this.table.table;
  }

  private keep(whats: readonly What[]): Workshop {
    for (const what of whats) {
      const entry: Entry = { t: 1_700_000_000_000 + this.entries.length, ...what };
      this.entries.push(entry);
      this.workshop = fold(this.workshop, entry);
    }
    return this.workshop;
  }
}

const READ = new Map<string, Scenario>();

export function scenarioNamed(id: string): Scenario | undefined {
  try {
    const scenario = READ.get(id) ?? givenScenario(id);
    READ.set(id, scenario);
    return scenario;
  } catch {
    return undefined;
  }
}

/** What somebody may write: kind, curt, hidden signs, markup, under a name that is not theirs. */
const WORDS = [
  'Bonjour, nous sommes désolés, c’est notre faute. Je vous réponds ici avant 18 h. Camille',
  'We do not comment.',
  '  <b>Merci</b>\u202e \u200b   à vous ! ',
  '=1+1',
  '😀😀😀',
];

function ownWordsOf(posts: readonly string[]): fc.Arbitrary<Action> {
  return fc
    .record({
      post: fc.constantFrom(...posts),
      words: fc.constantFrom(...WORDS),
      named: fc.constantFrom(...WORDS, undefined),
      channel: fc.constantFrom(...CHANNELS),
    })
    .map(({ post, words, named = words, channel }) => {
      return { type: 'reply', post, option: ownRef(post, named), channel, words };
    });
}

/** Everything anybody might try in a scenario, possible or not. */
export function actionsOf(scenario: Scenario): fc.Arbitrary<Action> {
  const posts = scenario.posts.map(({ id }) => id);
  const options = scenario.posts.flatMap(({ id, replies }) => replies.map((reply) => `${id}/${reply.id}` as const));
  const statements = scenario.statements.map(({ id }) => id);
  const own = fc.constantFrom(...options).map((option): Action => {
    return { type: 'reply', post: option.split('/')[0] ?? '', option, channel: 'public' };
  });
  const among = <T>(list: readonly T[], make: (each: T) => Action): fc.Arbitrary<Action>[] =>
    list.length === 0 ? [] : [fc.constantFrom(...list).map(make)];
  return fc.oneof(
    { weight: 4, arbitrary: own },
    { weight: 2, arbitrary: ownWordsOf(posts) },
    ...among(statements, (statement) => ({ type: 'publish', statement })),
    ...among(
      scenario.facts.map(({ id }) => id),
      (fact) => ({ type: 'verify', fact }),
    ),
    ...among([...options, ...statements], (text) => ({ type: 'follow-up', text })),
    fc.record({
      type: fc.constant('reply' as const),
      post: fc.constantFrom(...posts),
      option: fc.constantFrom(...options),
      channel: fc.constantFrom(...CHANNELS),
    }),
    fc.record({
      type: fc.constant('moderate' as const),
      post: fc.constantFrom(...posts),
      how: fc.constantFrom(...MODERATIONS),
      cite: fc.boolean(),
    }),
    fc.record({
      type: fc.constant('triage' as const),
      post: fc.constantFrom(...posts),
      verdict: fc.constantFrom(...VERDICTS),
    }),
    fc.record({
      type: fc.constant('ask' as const),
      who: fc.constantFrom(...(scenario.cell.length > 0 ? scenario.cell.map(({ id }) => id) : ['nobody'])),
      text: fc.constantFrom(...options, ...statements),
    }),
    fc.constant<Action>({ type: 'brief' }),
    fc.constant<Action>({ type: 'prepare', kinds: scenario.preparations.choices.slice(0, 1).map(({ kind }) => kind) }),
  );
}

/** Whatever a facilitator might throw in: strangers and known faces, facts of its own and the scenario's. */
export function injectsOf(scenario: Scenario): fc.Arbitrary<Inject> {
  const known = [...scenario.people, ...scenario.cell].map(({ id }) => id);
  const concerns = [...new Set(scenario.posts.flatMap(({ concern }) => (concern ? [concern] : [])))];
  const post = fc.record({
    id: fc.constantFrom('first', 'second', 'third'),
    by: fc.constantFrom('stranger', ...known),
    on: fc.constantFrom('pepia', 'trombi', 'blogs', 'press', 'cell', 'inbox'),
    page: fc.constantFrom('ours', 'theirs'),
    kind: fc.constantFrom('complaint', 'question', 'rumour', 'insult', 'news', 'request'),
    about: fc.option(fc.constantFrom('claim', ...scenario.facts.map(({ id }) => id)), { nil: undefined }),
    re: fc.option(fc.constantFrom(...scenario.posts.map(({ id }) => id)), { nil: undefined }),
    concern: fc.option(fc.constantFrom('another', ...concerns), { nil: undefined }),
    spark: fc.constantFrom(0, 5, 80, 400),
    charged: fc.integer({ min: 0, max: 3 }),
    sways: fc.constantFrom(1, 0.6, 1.8),
    when: fc.nat(5000),
    text: fc.constant('…'),
    replies: fc.constantFrom(
      [],
      [
        {
          id: 'answer',
          text: '…',
          strategy: 'inform',
          traits: ['facts'],
          asserts: [],
          denies: [],
          signOff: [],
          opens: [],
          does: [],
        },
      ],
    ),
  });
  return fc.record({
    id: fc.constantFrom('Ia', 'Ib', 'Ic'),
    people: fc.constant([
      { id: 'stranger', name: 'Camille', handle: '@camille', role: 'journalist' as const, followers: 40_000 },
    ]),
    facts: fc.constant([{ id: 'claim', claim: '…', true: false, verify: 20, source: '…', finding: '…' }]),
    posts: fc.uniqueArray(post, { selector: ({ id }) => id, minLength: 1, maxLength: 3 }),
  }) as unknown as fc.Arbitrary<Inject>;
}
