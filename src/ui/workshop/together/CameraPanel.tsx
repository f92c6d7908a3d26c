import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { useCamera } from './use-camera.ts';

/** A code that stays in view is taken once; away for this long, in milliseconds, it may be meant again. */
const AWAY = 4000;

/** What the camera sees, and the codes in it. */
export function CameraPanel({
  onText,
  latest,
}: {
  readonly onText: (text: string) => void;
  readonly latest: ComponentChildren;
}) {
  const { t } = useLanguage();
  const seen = useRef(new Map<string, number>());
  const camera = useCamera((text) => {
    const now = performance.now();
    const last = seen.current.get(text);
    seen.current.set(text, now);
    if (last === undefined || now - last > AWAY) onText(text);
  });
  const { state, cameras, chosen } = camera;
  const on = state.is === 'on';
  return (
    <div class="gather__way">
      <h3>{t('together:camera.title')}</h3>
      <p>{t('together:camera.text')}</p>
      <div class={`viewfinder${on ? ' is-on' : ''}`}>
        <video ref={camera.video} muted playsInline aria-label={t('together:camera.seen')} />
        {on && <span class="viewfinder__frame" aria-hidden="true" />}
      </div>
      {on && <div class="viewfinder__latest">{latest}</div>}
      <div class="gather__buttons">
        {on ? (
          <Button icon="pause" onClick={camera.stop}>
            {t('together:camera.stop')}
          </Button>
        ) : (
          <Button look="calm" icon="eye" disabled={state.is === 'asking'} onClick={() => camera.start()}>
            {t(state.is === 'asking' ? 'together:camera.asking' : 'together:camera.start')}
          </Button>
        )}
        {on && cameras.length > 1 && (
          <label class="gather__camera">
            <span class="visually-hidden">{t('together:camera.which')}</span>
            <select value={chosen} onChange={(event) => camera.start(event.currentTarget.value)}>
              {cameras.map(({ deviceId, label }, index) => (
                <option key={deviceId} value={deviceId}>
                  {label || t('together:camera.number', { number: index + 1 })}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <div aria-live="polite">
        {state.is === 'trouble' && (
          <p class="together-notice">
            <strong>{t(`together:camera.trouble.${state.trouble}`)}</strong> {t('together:camera.way-out')}
          </p>
        )}
      </div>
    </div>
  );
}
