import { useMemo, useState } from 'preact/hooks';
import { openBoards } from '../../../session/kept-boards.ts';
import { entrantsOn } from '../../../workshop/collect.ts';
import { useLanguage } from '../../language.ts';
import { toast } from '../../parts/Announcer.tsx';
import { Button } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Say } from '../../parts/Say.tsx';
import { Segmented } from '../../parts/Segmented.tsx';
import { Sure } from '../../parts/Sure.tsx';
import type { Services } from '../../services.ts';
import { Page } from '../../shell/Page.tsx';
import { useStore } from '../../use-store.ts';
import { AfterRound } from '../results/AfterRound.tsx';
import { Debriefs } from '../results/Debriefs.tsx';
import type { ShownRound } from '../results/shown.ts';
import './BoardScreen.css';
import './together.css';
import type { OpenBoard } from './board-store.ts';
import { Earlier } from './Earlier.tsx';
import { Gather } from './Gather.tsx';
import { Invitation } from './Invitation.tsx';
import { ResultList } from './ResultList.tsx';

interface BoardScreenProps {
  readonly board: OpenBoard;
  readonly services: Services;
  readonly onSettings: () => void;
}

const VIEWS = ['gather', 'compare'] as const;

/** One round without a server: the link out, the results in, and then what they tell. */
export function BoardScreen({ board, services, onSettings }: BoardScreenProps) {
  const { t, say } = useLanguage();
  const { scenario, seed, results } = useStore(board.store, (state) => state.board);
  const lasting = useStore(board.store, (state) => state.lasting);
  const [view, setView] = useState<(typeof VIEWS)[number]>('gather');
  const [asking, setAsking] = useState(false);
  const [earlier, setEarlier] = useState<readonly ShownRound[]>([]);
  const { source } = board.kept;
  const round = useMemo(
    () => ({ scenario, source, entrants: entrantsOn({ scenario, results }) }),
    [scenario, source, results],
  );
  const rounds = useMemo(() => [...earlier, round], [earlier, round]);
  const remove = async () => {
    await (await openBoards()).remove(board.kept.id);
    toast(t('together:kept.removed'));
    location.hash = '#/board';
  };
  return (
    <Debriefs mountSpread={services.mountSpread} onSettings={onSettings}>
      <Page title={say(scenario.title)} name="board" onSettings={onSettings}>
        <div class="wide round-board">
          <header class="round-board__head">
            <a class="round-board__back" href="#/board">
              <Icon name="arrow-left" /> {t('together:board.all')}
            </a>
            <h1>
              <Say text={scenario.title} />
            </h1>
            <p>
              {t('together:board.round', { seed })} · {t('together:kept.results', { count: results.length })}
            </p>
            {!lasting && <p class="together-notice">{t('together:board.not-kept')}</p>}
            <Segmented
              legend={t('together:board.view')}
              hideLegend
              value={view}
              options={VIEWS.map((each) => ({ value: each, label: t(`together:board.views.${each}`) }))}
              onChange={setView}
            />
          </header>
          {view === 'gather' && (
            <div class="round-board__gather">
              <Invitation kept={board.kept} />
              <Gather board={board} services={services} />
              <ResultList board={board} />
              <p class="round-board__delete">
                <Button look="danger" icon="trash" onClick={() => setAsking(true)}>
                  {t('together:board.delete')}
                </Button>
              </p>
            </div>
          )}
          {view === 'compare' && results.length === 0 && (
            <p class="round-board__none">{t('together:board.none-yet')}</p>
          )}
          {view === 'compare' && results.length > 0 && (
            <>
              <Earlier than={board.kept} services={services} onRounds={setEarlier} />
              <AfterRound rounds={rounds} />
            </>
          )}
        </div>
        {asking && (
          <Sure
            title={t('together:board.delete')}
            text={<p>{t('together:board.delete-sure', { count: results.length })}</p>}
            action={t('together:board.delete-do')}
            onDo={() => void remove()}
            onClose={() => setAsking(false)}
          />
        )}
      </Page>
    </Debriefs>
  );
}
