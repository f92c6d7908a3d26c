import { useEffect, useState } from 'preact/hooks';
import { type KeptBoard, openBoards } from '../../../session/kept-boards.ts';
import { entrantsOn } from '../../../workshop/collect.ts';
import { useLanguage } from '../../language.ts';
import { openedFor } from '../../opened-for.ts';
import { Sentence } from '../../parts/Say.tsx';
import type { Services } from '../../services.ts';
import { clockTime } from '../../studio/clock-time.ts';
import { useLoaded } from '../../use-loaded.ts';
import type { ShownRound } from '../results/shown.ts';
import { readBoard } from './board-store.ts';

interface EarlierProps {
  /** The board that is looked at. */
  readonly than: KeptBoard;
  readonly services: Services;
  /** The rounds chosen, in the order they were played. */
  readonly onRounds: (rounds: readonly ShownRound[]) => void;
}

/** Earlier boards to set beside this one: progress from one round to the next. */
export function Earlier({ than, services, onRounds }: EarlierProps) {
  const { t, language } = useLanguage();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const loaded = useLoaded(than.id, async () => {
    const boards = await (await openBoards()).list();
    return {
      boards: boards.filter(
        ({ id, openedAt, codes }) => id !== than.id && openedAt < than.openedAt && codes.length > 0,
      ),
    };
  });
  useEffect(() => () => onRounds([]), []);
  const boards = loaded.state === 'ready' ? loaded.value.boards : [];
  if (boards.length === 0) return null;
  const choose = async (ids: readonly string[]) => {
    setChosen(ids);
    const wanted = boards.filter(({ id }) => ids.includes(id)).toReversed();
    const rounds = await Promise.all(wanted.map((kept) => roundOf(kept, services, t('together:board.unnamed'))));
    onRounds(rounds.filter((round) => round !== undefined));
  };
  return (
    <details class="earlier">
      <summary>{t('together:earlier.title')}</summary>
      <p>{t('together:earlier.text')}</p>
      {boards.map(({ id, scenario, source, seed, openedAt, codes }) => {
        const entry = source === undefined ? services.library.find((each) => each.id === scenario) : undefined;
        return (
          <label key={id}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={(event) =>
                void choose(event.currentTarget.checked ? [...chosen, id] : chosen.filter((each) => each !== id))
              }
            />
            <span>
              <Sentence
                of={({ say }) => t('together:kept.name', { title: entry ? say(entry.title) : scenario, seed })}
              />
              , {clockTime(openedAt, language)} · {t('together:kept.results', { count: codes.length })}
            </span>
          </label>
        );
      })}
    </details>
  );
}

/** Read once: what is computed from a round is kept by who shows it. */
const rounds = new Map<string, Promise<ShownRound | undefined>>();

function roundOf(kept: KeptBoard, services: Services, unnamed: string): Promise<ShownRound | undefined> {
  const key = `${kept.id} ${kept.codes.join()}`;
  const read = rounds.get(key) ?? readRound(kept, services, unnamed);
  rounds.set(key, read);
  return read;
}

async function readRound(kept: KeptBoard, services: Services, unnamed: string): Promise<ShownRound | undefined> {
  const opened = await openedFor(kept, services);
  if (!opened) return undefined;
  const board = await readBoard(kept, opened.scenario, { scenarios: [], unnamed });
  return { scenario: opened.scenario, source: opened.source, entrants: entrantsOn(board) };
}
