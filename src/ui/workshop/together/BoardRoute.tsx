import { boardId, openBoards } from '../../../session/kept-boards.ts';
import { useLanguage } from '../../language.ts';
import { openedFor } from '../../opened-for.ts';
import { ButtonLink } from '../../parts/Button.tsx';
import type { Route } from '../../route.ts';
import type { Services } from '../../services.ts';
import { LazyScreen } from '../../shell/LazyScreen.tsx';
import { Message } from '../../shell/Message.tsx';
import { Page } from '../../shell/Page.tsx';
import { BoardScreen } from './BoardScreen.tsx';
import { BoardStart } from './BoardStart.tsx';
import { openBoard } from './board-store.ts';

interface BoardRouteProps {
  readonly round: Extract<Route, { at: 'board' }>['round'];
  readonly services: Services;
  readonly onSettings: () => void;
}

/** The trainer's page of a round without a server: its start, or one board. */
export function BoardRoute({ round, services, onSettings }: BoardRouteProps) {
  const { t } = useLanguage();
  if (!round) {
    return (
      <LazyScreen
        name="board-start"
        sentences={[]}
        load={async () => ({ shelf: await openBoards() })}
        render={({ shelf }) => <BoardStart shelf={shelf} services={services} onSettings={onSettings} />}
        onSettings={onSettings}
      />
    );
  }
  const id = boardId(round.scenario, round.seed);
  return (
    <LazyScreen
      key={id}
      name={`board-${id}`}
      sentences={['scorecard', 'rules']}
      load={async () => {
        const shelf = await openBoards();
        const kept = await shelf.find(id);
        const opened = kept && (await openedFor(kept, services));
        if (!kept || !opened) return undefined;
        const names = { scenarios: services.library.map((entry) => entry.id), unnamed: t('together:board.unnamed') };
        return openBoard(kept, opened.scenario, shelf, names);
      }}
      render={(board) =>
        board ? (
          <BoardScreen board={board} services={services} onSettings={onSettings} />
        ) : (
          <Page title={t('together:lost.title')} name="board-lost" onSettings={onSettings}>
            <Message title={t('together:lost.title')} text={t('together:lost.text')} art="signpost">
              <ButtonLink look="solid" icon="arrow-left" href="#/board">
                {t('together:board.all')}
              </ButtonLink>
            </Message>
          </Page>
        )
      }
      onSettings={onSettings}
    />
  );
}
