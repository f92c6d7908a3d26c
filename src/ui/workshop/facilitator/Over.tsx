import type { Round } from '../../../workshop/workshop.ts';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { Loading } from '../../shell/Message.tsx';
import { useStore } from '../../use-store.ts';
import { AfterRound } from '../results/AfterRound.tsx';
import { PARTS } from '../results/shown.ts';
import { useTeamNames } from './names.ts';
import { ScreenControls } from './ScreenControls.tsx';
import { screenState, setScreen } from './screen-state.ts';
import { useShownRounds } from './shown-rounds.ts';
import { useAsk, useRoom, useWorkshop } from './use-room.ts';
import './Over.css';

/** After a round: what it was worth, on the trainer’s page and, part by part, on the projector; then the next. */
export function Over({ round, onNext }: { readonly round: Round; readonly onNext: () => void }) {
  const { t } = useLanguage();
  const { code } = useRoom();
  const ask = useAsk();
  const workshop = useWorkshop();
  const rounds = useShownRounds(workshop);
  const nameOf = useTeamNames('board');
  const { part, boardNames } = useStore(screenState(code), (state) => state);
  return (
    <>
      <section class="over-bar" aria-label={t('facilitator:over.title')}>
        <div>
          <h2>{t('facilitator:over.title')}</h2>
          <p class="fac-soft">{t('facilitator:over.text')}</p>
        </div>
        <Button look="solid" iconAfter="arrow-right" onClick={onNext}>
          {t('facilitator:over.next')}
        </Button>
      </section>
      <ScreenControls bar />
      <div class="fac-card">
        {rounds ? (
          <AfterRound
            rounds={rounds}
            nameOf={boardNames ? undefined : nameOf}
            room={workshop}
            jury={{
              jury: round.jury,
              onOpen: (items) => void ask({ type: 'open-jury', items }),
              onClose: () => void ask({ type: 'close-jury' }),
              voters: [...workshop.seats.values()].filter(({ removed }) => !removed).length,
            }}
            part={PARTS.find((each) => each === part)}
            onPart={(chosen) => setScreen(code, { part: chosen })}
          />
        ) : (
          <Loading text={t('loading')} />
        )}
      </div>
    </>
  );
}
