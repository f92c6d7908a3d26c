import { useMemo, useState } from 'preact/hooks';
import { openBoards } from '../../../session/kept-boards.ts';
import { entrantsOn } from '../../../workshop/collect.ts';
import { useLanguage } from '../../language.ts';
import { toast } from '../../parts/Announcer.tsx';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Segmented } from '../../parts/Segmented.tsx';
import type { Services } from '../../services.ts';
import { Page } from '../../shell/Page.tsx';
import { useStore } from '../../use-store.ts';
import { AfterRound } from '../results/AfterRound.tsx';
import './BoardScreen.css';
import './together.css';
import type { OpenBoard } from './board-store.ts';
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
  const shown = useStore(board.store, (state) => state.board);
  const { scenario, seed, results } = shown;
  const [view, setView] = useState<(typeof VIEWS)[number]>('gather');
  const [asking, setAsking] = useState(false);
  const { source } = board.kept;
  const rounds = useMemo(() => [{ scenario, source, entrants: entrantsOn(shown) }], [scenario, source, results]);
  const remove = async () => {
    await (await openBoards()).remove(board.kept.id);
    toast(t('together:kept.removed'));
    location.hash = '#/board';
  };
  return (
    <Page title={say(scenario.title)} name="board" onSettings={onSettings}>
      <div class="wide board">
        <header class="board__head">
          <a class="board__back" href="#/board">
            <Icon name="arrow-left" /> {t('together:board.all')}
          </a>
          <h1>{say(scenario.title)}</h1>
          <p>
            {t('together:board.round', { seed })} · {t('together:kept.results', { count: results.length })}
          </p>
          {!board.lasting && <p class="together-notice">{t('together:board.not-kept')}</p>}
          <Segmented
            legend={t('together:board.view')}
            hideLegend
            value={view}
            options={VIEWS.map((each) => ({ value: each, label: t(`together:board.views.${each}`) }))}
            onChange={setView}
          />
        </header>
        {view === 'gather' ? (
          <div class="board__gather">
            <Invitation kept={board.kept} />
            <Gather board={board} services={services} />
            <ResultList board={board} />
            <p class="board__delete">
              <Button look="danger" icon="trash" onClick={() => setAsking(true)}>
                {t('together:board.delete')}
              </Button>
            </p>
          </div>
        ) : results.length === 0 ? (
          <p class="board__none">{t('together:board.none-yet')}</p>
        ) : (
          <AfterRound rounds={rounds} />
        )}
      </div>
      {asking && (
        <Dialog
          title={t('together:board.delete')}
          closeLabel={t('close')}
          onClose={() => setAsking(false)}
          footer={
            <>
              <Button onClick={() => setAsking(false)}>{t('cancel')}</Button>
              <Button look="danger" icon="trash" onClick={() => void remove()}>
                {t('together:board.delete-do')}
              </Button>
            </>
          }
        >
          <p>{t('together:board.delete-sure', { count: results.length })}</p>
        </Dialog>
      )}
    </Page>
  );
}
