import { useState } from 'preact/hooks';
import type { TeamId } from '../../../workshop/entry.ts';
import type { Round } from '../../../workshop/workshop.ts';
import { useLanguage } from '../../language.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { Loading } from '../../shell/Message.tsx';
import { Board } from './Board.tsx';
import { Curves } from './Curves.tsx';
import { Injecting } from './Injecting.tsx';
import { InjectLog } from './InjectLog.tsx';
import { RoundBar } from './RoundBar.tsx';
import { Upcoming } from './Upcoming.tsx';
import { useBoard } from './use-board.ts';
import { useRoundScenario } from './use-room.ts';

/** A round under way: its clock, the board, what comes next, and the means to stir. */
export function Running({ round }: { readonly round: Round }) {
  const { t } = useLanguage();
  const scenario = useRoundScenario(round);
  const board = useBoard(scenario);
  /** Whom the inject being written is for. */
  const [injecting, setInjecting] = useState<TeamId | 'all'>();
  /** The team whose curve stands out. */
  const [lit, setLit] = useState<TeamId>();
  if (!scenario) return <Loading text={t('loading')} />;
  return (
    <>
      <RoundBar round={round} scenario={scenario} onInject={() => setInjecting('all')} />
      <div class="running">
        <div class="running__board">
          <Board {...{ round, scenario, board, lit }} onLight={setLit} onInject={setInjecting} />
        </div>
        <div class="running__side">
          <section class="fac-card" aria-labelledby="curves-title">
            <h2 id="curves-title">{t('facilitator:curves.title')}</h2>
            <Curves {...{ scenario, board, lit }} where="board" />
          </section>
          <Upcoming scenario={scenario} />
          <InjectLog round={round} scenario={scenario} />
        </div>
      </div>
      {injecting !== undefined && (
        <Dialog
          title={t('facilitator:inject.title')}
          closeLabel={t('close')}
          shape="sheet"
          onClose={() => setInjecting(undefined)}
        >
          <Injecting {...{ round, scenario }} to={injecting} onDone={() => setInjecting(undefined)} />
        </Dialog>
      )}
    </>
  );
}
