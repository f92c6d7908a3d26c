import { leversOf, RULEBOOK } from '../../../rules/rulebook.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import { asPlayed } from '../../../session/as-played.ts';
import { scoreOf } from '../../../session/scoring.ts';
import { MOST_CHARACTERS, packed, unpacked } from '../../../studio/share-link.ts';
import { withoutOwnWords } from '../../../training/own-option.ts';
import { replay } from '../../../training/replay.ts';
import type { Run } from '../../../training/run.ts';
import { BEGIN, END, sealed, unsealed } from '../../../training/run-code/letters.ts';
import {
  type CodeTrouble,
  decodeRun,
  encodeRun,
  isCodeOf,
  openCode,
  type RunCode,
} from '../../../training/run-code.ts';
import { injectsIn, type PlacedInject, withInjects } from '../../../workshop/inject.ts';
import { withItsInjects } from '../../opened-for.ts';
import { printRoute } from '../../route.ts';
import type { OpenedScenario, Services } from '../../services.ts';
import type { Finished } from '../finished.ts';

/**
 * A finished run in an address: its code (`training/run-code.ts`). Where the scenario is not, or not only, the library's,
 * what it takes to have it goes before: `1.<packed>.<code’s letters><sum>U`, sealed together, so that neither half passes
 * for the other’s, and no piece of such a link for a link.
 */

export type ReplayTrouble =
  | CodeTrouble
  /** Of a scenario that is not in the library. */
  | 'unknown'
  /** It brings a scenario this version cannot read. */
  | 'unreadable';

interface Failed {
  readonly ok: false;
  readonly because: ReplayTrouble;
}
const failed = (because: ReplayTrouble): Failed => ({ ok: false, because });

export type ReadReplay = { readonly ok: true; readonly finished: Finished } | Failed;

/** What is packed when a facilitator added something while it was played; without `source`, to a scenario of the library. */
interface Stirred {
  readonly injects: readonly PlacedInject[];
  readonly source?: string | undefined;
}

type Library = Pick<Services, 'library' | 'parseScenario'>;

/** The address, after the page’s own; undefined when it would be too long to survive mail programs and messengers. */
export async function replayLink(played: Scenario, run: Run, source: string | undefined): Promise<string | undefined> {
  // What the player wrote is in the code.
  const scenario = withoutOwnWords(played);
  const code = encodeRun(scenario, run);
  if (code.length > MOST_CHARACTERS) return undefined;
  const { written, injects } = injectsIn(scenario);
  if (source === undefined && injects.length === 0) return printRoute({ at: 'replay', link: code });
  // Told as it was taken apart, or not at all.
  if (JSON.stringify(withInjects(written, injects)) !== JSON.stringify(scenario)) return undefined;
  const stirred: Stirred = { injects, source };
  const data = await packed(source !== undefined && injects.length === 0 ? source : JSON.stringify(stirred));
  if (data === undefined) return undefined;
  const link = sealed(`${data}.${code.slice(BEGIN.length, -END.length)}`) + END;
  return link.length > MOST_CHARACTERS ? undefined : printRoute({ at: 'replay', link });
}

/** Reads what stands in an address after `#/replay/`: that very run, played again and reckoned, or what is wrong. */
export async function readReplay(link: string, services: Library): Promise<ReadReplay> {
  const opened = await openReplay(link, services);
  if (!opened.ok) return opened;
  const { scenario, run, source } = opened;
  const levers = leversOf(RULEBOOK);
  const replayed = replay(scenario, levers, run);
  if (!replayed.ok) return failed('other-game');
  replayed.crisis.finish();
  const scorecard = await scoreOf(scenario, run, replayed.crisis, levers);
  return { ok: true, finished: { scenario, run, scorecard, source } };
}

/** The same, not reckoned yet. */
export async function openReplay(
  link: string,
  services: Library,
): Promise<({ readonly ok: true } & Omit<Finished, 'scorecard'>) | Failed> {
  const taken = await takenApart(link);
  if (!taken.ok) return taken;
  const opened = await scenarioOf(taken, services);
  if (typeof opened === 'string') return failed(opened);
  const decoded = decodeRun(taken.code, opened.scenario);
  if (!decoded.ok) return decoded;
  const { run } = decoded;
  return { ok: true, scenario: await asPlayed(opened.scenario, run.log), run, source: opened.source };
}

interface Taken {
  readonly code: RunCode;
  /** What was packed; nothing for a scenario of the library. */
  readonly text: string | undefined;
}

async function takenApart(link: string): Promise<({ readonly ok: true } & Taken) | Failed> {
  // What a messenger took for a part of the address.
  const written = link.replace(/[^\w-]+$/, '');
  if (!/^\d+\./.test(written)) {
    const code = codeIn(written);
    return typeof code === 'string' ? failed(code) : { ok: true, code, text: undefined };
  }
  if (!written.endsWith(END)) return failed('cut');
  const inside = unsealed(written.slice(0, -END.length));
  if (inside === undefined) return failed('damaged');
  const half = inside.lastIndexOf('.');
  const code = codeIn(BEGIN + inside.slice(half + 1) + END);
  const text = await unpacked(inside.slice(0, half));
  if (!text.ok) return failed(text.because === 'newer' ? 'newer' : 'damaged');
  return typeof code === 'string' ? failed(code) : { ok: true, code, text: text.text };
}

function codeIn(letters: string): RunCode | CodeTrouble {
  const code = openCode(letters);
  if (!code.ok) return code.because;
  return code.is === 'run' ? code.code : 'cut';
}

async function scenarioOf({ code, text }: Taken, services: Library): Promise<OpenedScenario | ReplayTrouble> {
  const stirred = text === undefined ? undefined : stirredIn(text);
  const source = stirred ? stirred.source : text;
  const written = await writtenFor(code, source, services);
  if (typeof written === 'string' || !stirred) return written;
  return (await withItsInjects(written, stirred.injects)) ?? 'unreadable';
}

async function writtenFor(
  code: RunCode,
  source: string | undefined,
  { library, parseScenario }: Library,
): Promise<OpenedScenario | ReplayTrouble> {
  if (source === undefined) {
    const entry = library.find(({ id }) => isCodeOf(code, id));
    return entry ? { scenario: await entry.load() } : 'unknown';
  }
  const reading = await parseScenario(source);
  if (!reading.ok) return 'unreadable';
  return isCodeOf(code, reading.scenario.id) ? { scenario: reading.scenario, source } : 'damaged';
}

/** A scenario’s own text has no such thing in it. */
function stirredIn(text: string): { readonly injects: unknown; readonly source: string | undefined } | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || !('injects' in value)) return undefined;
  const source = 'source' in value && typeof value.source === 'string' ? value.source : undefined;
  return { injects: value.injects, source };
}
