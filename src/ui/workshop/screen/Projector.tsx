import { useEffect } from 'preact/hooks';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { Loading } from '../../shell/Message.tsx';
import { Wordmark } from '../../shell/Wordmark.tsx';
import { isCommand } from '../../single-key.ts';
import { useStore } from '../../use-store.ts';
import { useTeamNames } from '../facilitator/names.ts';
import { type Scene, screenState, setScreen } from '../facilitator/screen-state.ts';
import { useShownRounds } from '../facilitator/shown-rounds.ts';
import { roundOf, useRoom, useWorkshop } from '../facilitator/use-room.ts';
import { AfterRound } from '../results/AfterRound.tsx';
import { PARTS } from '../results/shown.ts';
import { LobbyScene } from './LobbyScene.tsx';
import './Projector.css';
import { RoundScene } from './RoundScene.tsx';

/** What fits the moment: the way in, the round, then what it was worth. */
function sceneNow(scene: Scene, status: string | undefined): Exclude<Scene, 'auto'> | 'round' {
  const under = status === 'running' || status === 'paused';
  const fits: Readonly<Record<Scene, boolean>> = {
    auto: false,
    join: true,
    black: true,
    curves: under || status === 'over',
    counters: under,
    press: under,
    results: status === 'over',
    jury: status === 'over',
  };
  if (scene !== 'auto' && fits[scene]) return scene;
  return under ? 'round' : status === 'over' ? 'results' : 'join';
}

/** The wall: legible from ten metres, without names unless the trainer wants them. */
export function Projector() {
  const { t } = useLanguage();
  const { code } = useRoom();
  const workshop = useWorkshop();
  const round = roundOf(workshop);
  const state = useStore(screenState(code), (each) => each);
  const scene = sceneNow(state.scene, round?.status);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() === 'f' && isCommand(event)) toggleFullscreen();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return (
    <main id="main" class={`projector night projector--${scene}`}>
      <h1 class="visually-hidden">{t('facilitator:screen.window', { code })}</h1>
      {scene !== 'black' && (
        <header class="projector__head">
          <Wordmark size={1.6} />
          {scene !== 'join' && (
            <p class="projector__code">
              {t('facilitator:room.code')} <strong translate={false}>{code}</strong>
            </p>
          )}
        </header>
      )}
      {scene === 'join' && <LobbyScene />}
      {round && (scene === 'round' || scene === 'counters' || scene === 'press') && (
        <RoundScene round={round} only={scene === 'round' ? undefined : scene} />
      )}
      {scene === 'curves' &&
        round &&
        (round.status === 'over' ? <ResultsScene part="curves" /> : <RoundScene round={round} only="curves" />)}
      {(scene === 'results' || scene === 'jury') && <ResultsScene part={scene === 'jury' ? 'jury' : state.part} />}
      <div class="projector__tools">
        <Button look="quiet" size="s" title="F" onClick={toggleFullscreen}>
          {t('facilitator:screen.full')}
        </Button>
      </div>
    </main>
  );
}

function toggleFullscreen(): void {
  const going = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
  // A browser that does not want to: the window stays as it is.
  going.catch(() => undefined);
}

function ResultsScene({ part }: { readonly part: string }) {
  const { t } = useLanguage();
  const workshop = useWorkshop();
  const rounds = useShownRounds(workshop);
  const { code } = useRoom();
  const names = useStore(screenState(code), (state) => state.names);
  const nameOf = useTeamNames('screen');
  const round = roundOf(workshop);
  if (!rounds || !round) return <Loading text={t('loading')} />;
  return (
    <div class="projector__results">
      <AfterRound
        big
        rounds={rounds}
        nameOf={names ? undefined : nameOf}
        jury={{ jury: round.jury, voters: [...workshop.seats.values()].filter(({ removed }) => !removed).length }}
        part={PARTS.find((each) => each === part && each !== 'files')}
        onPart={(chosen) => setScreen(code, { part: chosen, scene: 'auto' })}
      />
    </div>
  );
}
