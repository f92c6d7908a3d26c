import { useLanguage } from '../../language.ts';
import { toast } from '../../parts/Announcer.tsx';
import { Button } from '../../parts/Button.tsx';
import { useStore } from '../../use-store.ts';
import { openScreen } from './screen-link.ts';
import { type Scene, screenState, setScreen } from './screen-state.ts';
import { roundOf, useRoom, useWorkshop } from './use-room.ts';

/** What makes sense on the projector at this moment. */
function scenesFor(status: string | undefined, hasJury: boolean): readonly Scene[] {
  const first: readonly Scene[] = ['auto', 'join'];
  if (status === 'running' || status === 'paused') return [...first, 'curves', 'counters', 'press', 'black'];
  if (status === 'over') return [...first, 'curves', 'results', ...(hasJury ? (['jury'] as const) : []), 'black'];
  return [...first, 'black'];
}

/** The trainer chooses what everybody sees. */
export function ScreenControls({ bar = false }: { readonly bar?: boolean }) {
  const { t } = useLanguage();
  const { code } = useRoom();
  const state = useStore(screenState(code), (each) => each);
  const round = roundOf(useWorkshop());
  const scenes = scenesFor(round?.status, round?.jury !== undefined);
  return (
    <section class={`screen-controls${bar ? ' screen-controls--bar' : ''}`} aria-labelledby="screen-title">
      <h3 id="screen-title">{t('facilitator:screen.title')}</h3>
      {!bar && <p class="fac-soft">{t('facilitator:screen.text')}</p>}
      <label class="screen-controls__scene">
        <span>{t('facilitator:screen.shows')}</span>
        <select
          class="fac-select"
          value={scenes.includes(state.scene) ? state.scene : 'auto'}
          onChange={(event) => {
            const scene = scenes.find((each) => each === event.currentTarget.value);
            if (scene) setScreen(code, { scene });
          }}
        >
          {scenes.map((scene) => (
            <option key={scene} value={scene}>
              {t(`facilitator:scene.${scene}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="fac-check">
        <input
          type="checkbox"
          checked={state.names}
          onChange={(event) => setScreen(code, { names: event.currentTarget.checked })}
        />
        <span>{t('facilitator:screen.names')}</span>
      </label>
      <Button
        icon="image"
        onClick={() => {
          if (!openScreen(code)) toast(t('facilitator:screen.blocked'), 'warn');
        }}
      >
        {t('facilitator:screen.open-window')}
      </Button>
    </section>
  );
}
