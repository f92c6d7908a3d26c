import { useEffect, useState } from 'preact/hooks';
import { installing } from '../../offline/installing.ts';
import { type Kept, keep, keeping, takeUpdate, whatIsKept } from '../../offline/keeping.ts';
import { useLanguage } from '../language.ts';
import { Button } from '../parts/Button.tsx';
import { useStore } from '../use-store.ts';
import './OfflineSetting.css';

/** In the settings: whether the game is on this device, how much of it there is, and which version. */
export function OfflineSetting() {
  const { t, number } = useLanguage();
  const { state, isUpdated } = useStore(keeping, (each) => each);
  const install = useStore(installing, (each) => each.install);
  const kept = useKept(state === 'kept');
  const size = number((kept?.bytes ?? 0) / 1e6, {
    style: 'unit',
    unit: 'megabyte',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const version = [import.meta.env.GAME_VERSION, kept?.build].filter(Boolean).join(' · ');
  return (
    <section class="offline-setting" aria-labelledby="offline-setting">
      <h3 id="offline-setting">{t('offline:setting.title')}</h3>
      <p role="status">
        {state !== 'kept' ? t(`offline:setting.${state}`) : kept && t('offline:setting.kept', { size })}
        {!navigator.onLine && ` ${t('offline:setting.no-network')}`}
      </p>
      <div class="offline-setting__ways">
        {(state === 'not-yet' || state === 'failed') && (
          <Button size="s" onClick={() => void keep()}>
            {t('offline:setting.keep')}
          </Button>
        )}
        {isUpdated && (
          <Button size="s" look="solid" icon="redo" onClick={takeUpdate}>
            {t('offline:setting.take')}
          </Button>
        )}
        {install && (
          <Button size="s" onClick={install}>
            {t('offline:setting.install')}
          </Button>
        )}
      </div>
      <p class="offline-setting__version">{t('offline:setting.version', { version })}</p>
    </section>
  );
}

function useKept(isKept: boolean): Kept | undefined {
  const [kept, setKept] = useState<Kept>();
  useEffect(() => {
    let current = true;
    if (isKept) void whatIsKept().then((found) => current && setKept(found));
    return () => {
      current = false;
    };
  }, [isKept]);
  return kept;
}
