import type { Crisis } from '../crisis/crisis.ts';
import { hashOf } from '../crisis/share-table.ts';
import { hashName, mix } from '../kernel/key.ts';
import { leversOf, RULEBOOK } from '../rules/rulebook.ts';
import type { Scenario } from '../scenario/schema.ts';
import { withoutOwnWords } from './own-option.ts';
import { withOwnWords } from './own-words.ts';
import { replay } from './replay.ts';
import { MODES, type Run } from './run.ts';
import { logCode } from './run-code/actions.ts';
import { BEGIN, cleaned, END, lettersOf, numberOf, sealed, unsealed } from './run-code/letters.ts';
import { markOf } from './run-code/mark.ts';
import { nameCode } from './run-code/name-code.ts';
import { below, natural, oneOf, Pen, Tape } from './run-code/tape.ts';

/**
 * A whole run in as few letters as possible, for a QR code, a line to paste, a link: `SFU2…U`. The code holds what was
 * done and no score: whoever reads it plays it again. It is tied to the scenario's workings and to how the crisis went,
 * so that under a changed scenario, or in another version of the game, it is refused instead of becoming another run.
 */
const VERSION = '2';
const PART = 'P';

/** Longer than any run this version can write. */
const MOST_LETTERS = 40_000;

export const CODE_TROUBLES = [
  'cut', // it begins, and never ends
  'damaged', // a letter was changed, lost or added
  'newer', // whole, and written by a later version of the game
  'changed', // whole, and of another version of the scenario
  'other-game', // whole, and the game no longer plays it as it was played
] as const;
export type CodeTrouble = (typeof CODE_TROUBLES)[number];

/** A code whose letters are all there: a run, or one of the parts a long one was cut into. */
export type OpenedCode =
  | { readonly ok: true; readonly is: 'run'; readonly code: RunCode }
  | { readonly ok: true; readonly is: 'part'; readonly part: CodePart }
  | { readonly ok: false; readonly because: CodeTrouble };

export interface RunCode {
  /** As `encodeRun` wrote it. */
  readonly text: string;
  /** See `isCodeOf`. */
  readonly scenario: number;
  readonly seed: number;
}

export interface CodePart {
  /** The same in all parts of a code. */
  readonly of: string;
  /** From 1. */
  readonly number: number;
  readonly count: number;
  readonly letters: string;
}

export type DecodedRun =
  | { readonly ok: true; readonly run: Run; readonly name: string }
  | { readonly ok: false; readonly because: CodeTrouble };

const SCENARIO = below(2 ** 16);
const MARK = below(2 ** 24);
const FATE = below(2 ** 16);
const SEED = natural([1, 1, 1, 1, 1, 1, 1, 2, 4, 8, 16, 24, 32, 48, 32]);
const MODE = oneOf(MODES);
/** Most runs go to the end. */
const LEFT = natural([60]);

/** The run as letters. It must be one of this scenario: another is a mistake of the caller's, and throws. */
export function encodeRun(played: Scenario, run: Run, name = ''): string {
  const scenario = withoutOwnWords(played);
  const replayed = replay(withOwnWords(scenario, run.log), leversOf(RULEBOOK), run);
  const isOurs = run.scenario === scenario.id && run.rulebook === RULEBOOK.id && run.until <= scenario.duration;
  if (!replayed.ok || !isOurs) throw new Error(`not a run of ${scenario.id}`);
  const pen = new Pen();
  SCENARIO.write(shortMark(scenario.id), pen);
  SEED.write(run.seed, pen);
  MARK.write(workings(scenario), pen);
  FATE.write(fateOf(replayed.crisis), pen);
  MODE.write(run.mode, pen);
  nameCode.write(name, pen);
  logCode(scenario).write(run.log, pen);
  LEFT.write(scenario.duration - run.until, pen);
  return BEGIN + sealed(VERSION + lettersOf(pen.written())) + END;
}

/** Whether a code is of the scenario with this id. */
export function isCodeOf(code: RunCode, scenario: string): boolean {
  return shortMark(scenario) === code.scenario;
}

/** The codes in a text, whatever stands around them, each as it was found. */
export function findCodes(text: string): readonly string[] {
  return text.match(/SFU[^U]*?(?=SFU)|SFU[^U]*U?/gi) ?? [];
}

/** Reads one code's letters; what they mean needs the scenario. */
export function openCode(found: string): OpenedCode {
  const text = cleaned(found.slice(0, MOST_LETTERS));
  if (!text.startsWith(BEGIN) || !text.endsWith(END) || text.length < BEGIN.length + END.length) {
    return { ok: false, because: 'cut' };
  }
  const letters = text.slice(BEGIN.length, -END.length);
  const inside = unsealed(letters);
  if (inside === undefined) return { ok: false, because: 'damaged' };
  if (inside[0] === PART) return openPart(inside.slice(1));
  const [version = ''] = inside;
  if (version !== VERSION) return { ok: false, because: version > VERSION ? 'newer' : 'other-game' };
  const tape = tapeOf(inside);
  if (!tape) return { ok: false, because: 'damaged' };
  const scenario = SCENARIO.read(tape);
  return { ok: true, is: 'run', code: { text, scenario, seed: SEED.read(tape) } };
}

/** The run itself: played again, and found to have gone as it went for the player. */
export function decodeRun({ text }: RunCode, played: Scenario): DecodedRun {
  const scenario = withoutOwnWords(played);
  const tape = tapeOf(text.slice(BEGIN.length, -END.length - 6));
  if (!tape) return { ok: false, because: 'damaged' };
  SCENARIO.read(tape);
  const seed = SEED.read(tape);
  if (MARK.read(tape) !== workings(scenario)) return { ok: false, because: 'changed' };
  const fate = FATE.read(tape);
  try {
    const mode = MODE.read(tape);
    const name = nameCode.read(tape);
    const log = logCode(scenario).read(tape);
    const until = scenario.duration - LEFT.read(tape);
    const run: Run = { scenario: scenario.id, seed, rulebook: RULEBOOK.id, mode, log, until };
    const own = withOwnWords(scenario, log);
    const replayed = tape.ended ? replay(own, leversOf(RULEBOOK), run) : undefined;
    if (!replayed?.ok || fateOf(replayed.crisis) !== fate) return { ok: false, because: 'other-game' };
    return { ok: true, run, name };
  } catch {
    // Sealed by hand, or by another program: what it names is not there.
    return { ok: false, because: 'damaged' };
  }
}

/** A code cut into parts of at most so many letters, as few and as even as can be; one that is short enough stays. */
export function partsOf(code: string, most: number): readonly string[] {
  if (code.length <= most) return [code];
  const letters = code.slice(BEGIN.length, -END.length);
  // Around the letters of a part: begin, kind, number, count, whose it is, its sum, end.
  const room = most - (BEGIN.length + 3 + 6 + 6 + END.length);
  const count = Math.ceil(letters.length / room);
  const size = Math.ceil(letters.length / count);
  const of = letters.slice(-6);
  return Array.from({ length: count }, (_, index) => {
    const mine = letters.slice(index * size, (index + 1) * size);
    return BEGIN + sealed(PART + lettersOf(BigInt(index)) + lettersOf(BigInt(count)) + of + mine) + END;
  });
}

/** The whole code once every part is there; else undefined. */
export function joinedParts(parts: readonly CodePart[]): string | undefined {
  const byNumber = new Map(parts.map((part) => [part.number, part.letters]));
  const count = parts[0]?.count ?? 0;
  if (byNumber.size < count) return undefined;
  return BEGIN + Array.from({ length: count }, (_, index) => byNumber.get(index + 1) ?? '').join('') + END;
}

function openPart(inside: string): OpenedCode {
  const [number, count] = [numberOf(inside.slice(0, 1)), numberOf(inside.slice(1, 2))];
  if (number === undefined || count === undefined || number >= count) return { ok: false, because: 'damaged' };
  return {
    ok: true,
    is: 'part',
    part: { of: inside.slice(2, 8), number: Number(number) + 1, count: Number(count), letters: inside.slice(8) },
  };
}

function tapeOf(inside: string): Tape | undefined {
  const number = numberOf(inside.slice(1));
  return number === undefined ? undefined : new Tape(number);
}

const shortMark = (id: string): number => hashName(id) & 0xffff;
const workings = (world: Scenario): number => markOf(world) >>> 8;

/** Sixteen bits of how the crisis went. */
function fateOf(crisis: Crisis): number {
  const { table, events } = crisis.view();
  return mix(hashName(hashOf(table)), events.length, 0) >>> 16;
}
