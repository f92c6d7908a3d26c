import { readHistory } from '../../../session/past-runs-file.ts';
import { parseRun } from '../../../training/run.ts';
import { type RunFileTrouble, readRunFile } from '../../../training/run-file.ts';
import type { Choice } from './side.ts';

export type OpenedRuns =
  | { readonly ok: true; readonly choices: readonly Choice[] }
  | { readonly ok: false; readonly because: RunFileTrouble };

/** The runs of a file, whichever of ours it is: one run, a workshop's results, a whole history. */
export function openRuns(name: string, text: string): OpenedRuns {
  const plain = name.replace(/\.json$/i, '');
  const workshop = fromWorkshop(text, plain);
  if (workshop.length > 0) return { ok: true, choices: workshop };
  const history = readHistory(text);
  if (history.ok && history.runs.length > 0) {
    return {
      ok: true,
      choices: history.runs.map((past, index) => ({
        ...past,
        id: `${name} ${past.id}`,
        name: `${plain} (${index + 1})`,
      })),
    };
  }
  if (!history.ok && history.because === 'newer') return { ok: false, because: 'newer' };
  const reading = readRunFile(text);
  return reading.ok ? { ok: true, choices: [{ ...reading.file, id: name, name: plain }] } : reading;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const MOST_NAME = 60;

/** Each team of each round; their scores in it are not looked at. */
function fromWorkshop(text: string, file: string): Choice[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [];
  }
  if (!isRecord(value) || value.kind !== 'sang-froid/workshop') return [];
  const rounds = listOf(value.rounds);
  return rounds.flatMap((round, index) => {
    if (!isRecord(round)) return [];
    const source = typeof round.source === 'string' ? { source: round.source } : {};
    return listOf(round.entrants).flatMap((entrant): Choice[] => {
      const run = isRecord(entrant) ? parseRun(entrant.run) : undefined;
      if (!isRecord(entrant) || !run) return [];
      const who = typeof entrant.name === 'string' ? entrant.name.slice(0, MOST_NAME) : file;
      return [
        {
          id: `${file} ${index} ${String(entrant.id)}`,
          name: rounds.length > 1 ? `${who} (${index + 1})` : who,
          run,
          ...source,
          injects: listOf(entrant.injects),
        },
      ];
    });
  });
}
