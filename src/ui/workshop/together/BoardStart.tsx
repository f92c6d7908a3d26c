import { useState } from 'preact/hooks';
import { i18n } from '../../../i18n/i18n.ts';
import type { ScenarioReading } from '../../../scenario/parse.ts';
import { type BoardShelf, boardId, KEPT_DAYS, type KeptBoard } from '../../../session/kept-boards.ts';
import { MODES, type Mode } from '../../../training/run.ts';
import { ProblemList } from '../../home/ProblemList.tsx';
import { useLanguage } from '../../language.ts';
import { toast } from '../../parts/Announcer.tsx';
import { Button } from '../../parts/Button.tsx';
import { FileButton, MOST_BYTES } from '../../parts/FileButton.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Segmented } from '../../parts/Segmented.tsx';
import { printRoute } from '../../route.ts';
import type { OpenedScenario, Services } from '../../services.ts';
import { Page } from '../../shell/Page.tsx';
import { clockTime } from '../../studio/clock-time.ts';
import { useLoaded } from '../../use-loaded.ts';
import './BoardStart.css';
import './together.css';

interface BoardStartProps {
  readonly shelf: BoardShelf;
  readonly services: Services;
  readonly onSettings: () => void;
}

const WAYS = ['any', ...MODES] as const;
const STEPS = ['open', 'play', 'bring'] as const;

/** How it goes, a new round, and the boards kept here. */
export function BoardStart({ shelf, services, onSettings }: BoardStartProps) {
  const { t } = useLanguage();
  return (
    <Page title={t('together:start.title')} name="board-start" onSettings={onSettings}>
      <div class="wide board-start">
        <header>
          <h1>{t('together:start.title')}</h1>
          <p>{t('together:start.text')}</p>
        </header>
        <ol role="list" class="board-start__steps">
          {STEPS.map((step, index) => (
            <li key={step}>
              <span aria-hidden="true">{index + 1}</span>
              <p>{t(`together:start.step.${step}`)}</p>
            </li>
          ))}
        </ol>
        <NewRound shelf={shelf} services={services} />
        <KeptBoards shelf={shelf} services={services} />
        <p class="board-start__fine">
          <Icon name="lock" /> {t('together:start.kept', { days: KEPT_DAYS })}
        </p>
      </div>
    </Page>
  );
}

type Trouble =
  | { readonly is: 'too-large' | 'unreadable' }
  | { readonly is: 'refused'; readonly name: string; readonly reading: ScenarioReading };

function NewRound({ shelf, services }: { readonly shelf: BoardShelf; readonly services: Services }) {
  const { t, say } = useLanguage();
  const { library } = services;
  const [chosen, setChosen] = useState(library[0]?.id ?? '');
  const [own, setOwn] = useState<OpenedScenario>();
  const [way, setWay] = useState<(typeof WAYS)[number]>('any');
  const [trouble, setTrouble] = useState<Trouble>();

  const openFile = async (file: File) => {
    setTrouble(undefined);
    if (file.size > MOST_BYTES) return setTrouble({ is: 'too-large' });
    try {
      const source = await file.text();
      const [reading] = await Promise.all([services.parseScenario(source), i18n.loadNamespaces('problems')]);
      if (!reading.ok) return setTrouble({ is: 'refused', name: file.name, reading });
      setOwn({ scenario: reading.scenario, source });
      setChosen('');
    } catch (error) {
      console.warn(error);
      setTrouble({ is: 'unreadable' });
    }
  };
  const open = async () => {
    const mine = chosen === '' ? own : undefined;
    const scenario = mine?.scenario.id ?? chosen;
    const seed = await freshSeed(shelf, scenario);
    const mode: Mode | undefined = way === 'any' ? undefined : way;
    await shelf.put({
      id: boardId(scenario, seed),
      scenario,
      seed,
      mode,
      ...(mine && { source: mine.source }),
      openedAt: Date.now(),
      codes: [],
    });
    location.hash = printRoute({ at: 'board', round: { scenario, seed } });
  };
  return (
    <form
      class="board-start__new"
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <h2>{t('together:new.title')}</h2>
      <label class="board-start__field">
        <span>{t('together:new.scenario')}</span>
        <select value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
          {own && <option value="">{t('together:new.own', { title: say(own.scenario.title) })}</option>}
          {library.map(({ id, title, brand }) => (
            <option key={id} value={id}>
              {say(title)} · {brand.name}
            </option>
          ))}
        </select>
      </label>
      <div class="board-start__own">
        <p>{t('together:new.own-help')}</p>
        <FileButton label={t('together:new.file')} onFile={(file) => void openFile(file)} />
      </div>
      <div aria-live="polite">
        {trouble && trouble.is !== 'refused' && <p class="together-notice">{t(`home:open.${trouble.is}`)}</p>}
        {trouble?.is === 'refused' && (
          <>
            <p class="together-notice" id="new-refused">
              <strong>{trouble.name}</strong> — {t('home:open.refused', { count: trouble.reading.problems.length })}
            </p>
            <ProblemList problems={trouble.reading.problems} labelledBy="new-refused" />
          </>
        )}
      </div>
      <Segmented
        legend={t('together:new.mode')}
        value={way}
        options={WAYS.map((each) => ({
          value: each,
          label: each === 'any' ? t('together:new.any') : t(`mode.${each}`),
        }))}
        onChange={setWay}
      />
      <p class="board-start__help">{t('together:new.mode-help')}</p>
      <div>
        <Button type="submit" look="solid" size="l" icon="arrow-right" disabled={chosen === '' && !own}>
          {t('together:new.go')}
        </Button>
      </div>
    </form>
  );
}

/** Four figures, so that the link is short enough to be typed; not one that a board here has. */
async function freshSeed(shelf: BoardShelf, scenario: string): Promise<number> {
  const taken = new Set((await shelf.list()).map(({ id }) => id));
  for (;;) {
    const seed = 1000 + ((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % 9000);
    if (!taken.has(boardId(scenario, seed))) return seed;
  }
}

function KeptBoards({ shelf, services }: { readonly shelf: BoardShelf; readonly services: Services }) {
  const { t } = useLanguage();
  const [change, setChange] = useState(0);
  const loaded = useLoaded(`kept-${change}`, async () => ({ boards: await shelf.list() }));
  const boards = loaded.state === 'ready' ? loaded.value.boards : [];
  if (boards.length === 0) return null;
  const remove = async (board: KeptBoard) => {
    await shelf.remove(board.id);
    setChange((count) => count + 1);
    toast(t('together:kept.removed'));
  };
  return (
    <section aria-labelledby="kept-boards-title">
      <h2 id="kept-boards-title">{t('together:kept.title')}</h2>
      <ul role="list" class="board-start__kept">
        {boards.map((board) => (
          <Kept key={board.id} board={board} services={services} onRemove={() => void remove(board)} />
        ))}
      </ul>
    </section>
  );
}

interface KeptProps {
  readonly board: KeptBoard;
  readonly services: Services;
  readonly onRemove: () => void;
}

function Kept({ board, services, onRemove }: KeptProps) {
  const { t, say, language } = useLanguage();
  const { scenario, seed, openedAt, codes } = board;
  const [asking, setAsking] = useState(false);
  const entry = services.library.find(({ id }) => id === scenario);
  const title = entry && board.source === undefined ? say(entry.title) : scenario;
  return (
    <li>
      <a href={printRoute({ at: 'board', round: { scenario, seed } })}>{t('together:kept.name', { title, seed })}</a>
      <span>
        {clockTime(openedAt, language)} · {t('together:kept.results', { count: codes.length })}
      </span>
      {asking ? (
        <Button look="danger" size="s" icon="trash" onClick={onRemove}>
          {t('together:kept.sure')}
        </Button>
      ) : (
        <Button look="quiet" size="s" icon="trash" iconOnly onClick={() => setAsking(true)}>
          {t('together:kept.remove', { title, seed })}
        </Button>
      )}
    </li>
  );
}
