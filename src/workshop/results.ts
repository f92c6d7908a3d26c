import { RULES } from '../crisis/vocabulary.ts';
import { ownWordsIn } from '../training/own-option.ts';
import type { RuleScore, Scorecard } from '../training/scorecard.ts';
import type { Assessed } from './assess.ts';
import type { EpochMs, Settings } from './entry.ts';
import type { PlacedInject } from './inject.ts';
import { countsOf } from './jury.ts';
import { playersOf } from './members.ts';
import type { Workshop } from './workshop.ts';

/**
 * A room in a file, to be kept by the trainer: everything one needs to play its runs again and check each score, and
 * nothing about anybody’s device. Its number goes up when its meaning changes.
 */
export interface Results {
  readonly kind: 'sang-froid/workshop';
  readonly format: 1;
  /** A room’s; none where the runs were read from codes. */
  readonly room?: { readonly code: string; readonly openedAt: EpochMs; readonly settings: Settings };
  readonly rounds: readonly RoundResults[];
}

export interface RoundResults {
  readonly scenario: string;
  /** The scenario’s own text, when it is not one of the library’s. */
  readonly source?: string;
  readonly seed: number;
  readonly rulebook: string;
  readonly entrants: readonly EntrantResults[];
  readonly jury?: { readonly items: readonly JuryResults[] };
}

interface EntrantResults {
  readonly id: string;
  readonly name: string;
  readonly members: readonly { readonly id: string; readonly name: string; readonly role?: string }[];
  /** What was injected for them, with the scenario and the run: all it takes to play it again. */
  readonly injects: readonly PlacedInject[];
  readonly run: Assessed['entrant']['run'];
  /** Which member set out to do each entry of the log. */
  readonly by: readonly string[];
  readonly score: {
    readonly total: number;
    readonly ending: string;
    readonly outcome: Scorecard['outcome'];
    readonly rules: readonly Omit<RuleScore, 'findings'>[];
  };
}

interface JuryResults {
  readonly post: string;
  readonly text: string;
  /** Somebody’s own. */
  readonly words?: string;
  /** How many gave one star, two … five. */
  readonly counts: readonly number[];
}

/** A round to be put in a file: its entrants, and where its scenario is from if not from the library. */
export interface AssessedRound {
  readonly assessed: readonly Assessed[];
  readonly source?: string | undefined;
}

/** `rounds` are the room’s, in their order; without a room they stand for themselves. */
export function resultsOf(rounds: readonly AssessedRound[], room?: Workshop): Results {
  return {
    kind: 'sang-froid/workshop',
    format: 1,
    ...(room && {
      room: { code: room.code, openedAt: room.openedAt, settings: room.settings },
    }),
    rounds: rounds.flatMap((round, index) => {
      const [first] = round.assessed;
      return first ? [roundOf(round, first, room, index)] : [];
    }),
  };
}

function roundOf(
  { assessed, source }: AssessedRound,
  first: Assessed,
  room: Workshop | undefined,
  index: number,
): RoundResults {
  const played = room?.rounds[index];
  const { jury } = played ?? {};
  const counts = jury && (jury.open ? countsOf(jury.items, jury.ratings) : jury.results);
  return {
    scenario: first.entrant.run.scenario,
    ...(source === undefined ? {} : { source }),
    seed: first.entrant.run.seed,
    rulebook: first.entrant.run.rulebook,
    entrants: assessed.map(({ entrant, scorecard }) => {
      const play = played?.plays.get(entrant.id);
      const players = room && played ? playersOf(room, played, entrant.id) : [];
      return {
        id: entrant.id,
        name: entrant.name,
        members: players.map(({ id, name, role }) => ({ id, name, ...(role === undefined ? {} : { role }) })),
        injects: play?.injects ?? [],
        run: entrant.run,
        by: play?.by ?? [],
        score: {
          total: scorecard.total,
          ending: scorecard.ending,
          outcome: scorecard.outcome,
          rules: scorecard.rules.map(({ findings: _, ...score }) => score),
        },
      };
    }),
    ...(jury && {
      jury: {
        items: jury.items.map(({ id, post, text, words }) => ({
          post,
          text,
          ...(words === undefined ? {} : { words }),
          counts: counts?.find(({ item }) => item === id)?.counts ?? [],
        })),
      },
    }),
  };
}

/** The table’s columns, in order: each has its sentence in the locales. Two more for each rule: points, and out of how many. */
export const COLUMNS = [
  'round',
  'scenario',
  'seed',
  'name',
  'members',
  'mode',
  'minutes',
  'score',
  'outcome',
  'reach',
  'reach_in_silence',
  'peak_per_hour',
  'trust',
  'ending',
  'first_answer_minutes',
  'replies',
  'statements',
  'removed',
  'own_words',
] as const;
type Column = (typeof COLUMNS)[number];

type Cell = string | number | undefined;

/** One row for each entrant and round, for a spreadsheet: RFC 4180, in UTF-8. A rule not tested has empty cells. */
export function printCsv(rounds: readonly (readonly Assessed[])[]): string {
  const head = [...COLUMNS, ...RULES.flatMap((rule) => [snake(rule), `${snake(rule)}_max`])];
  const rows = rounds.flatMap((assessed, index) => assessed.map((one) => rowOf(one, index + 1)));
  return [head, ...rows].map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}

function rowOf({ entrant, scorecard, answers, moderations, until, firstAnswer }: Assessed, round: number): Cell[] {
  const { run } = entrant;
  const { outcome } = scorecard;
  const cells: Readonly<Record<Column, Cell>> = {
    round,
    scenario: run.scenario,
    seed: run.seed,
    name: entrant.name,
    members: entrant.members.join('; '),
    mode: run.mode,
    minutes: until,
    score: scorecard.total,
    outcome: outcome.points,
    reach: outcome.reach,
    reach_in_silence: outcome.reachInSilence,
    peak_per_hour: outcome.peakPerHour,
    trust: outcome.trust,
    ending: scorecard.ending,
    first_answer_minutes: firstAnswer,
    replies: answers.filter(({ to }) => to !== undefined).length,
    statements: answers.filter(({ statement }) => statement !== undefined).length,
    removed: moderations.filter(({ event }) => event.how !== 'report').length,
    // What was really sent, an empty line between two.
    own_words: ownWordsIn(run.log)
      .flatMap(({ ref, words }) => (answers.some(({ text }) => text === ref) ? [words] : []))
      .join('\n\n'),
  };
  return [
    ...COLUMNS.map((column) => cells[column]),
    ...RULES.flatMap((rule) => {
      const score = scorecard.rules.find((each) => each.rule === rule);
      return score && score.max > 0 ? [score.points, score.max] : [undefined, undefined];
    }),
  ];
}

const snake = (name: string): string => name.replaceAll('-', '_');

/** What a spreadsheet would take for a formula. Names come from strangers: an apostrophe before it makes it plain text. */
export const FORMULA = /^[\s\p{Cf}]*[=+\-@\t\r＝＋－＠]/u;

function cellOf(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const plain = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
