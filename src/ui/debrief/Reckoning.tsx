import { useLanguage } from '../language.ts';
import { Button } from '../parts/Button.tsx';
import './Reckoning.css';
import type { Reckoning } from './reckoned.ts';

/** How far the machine is with playing the crisis again, and a way to stop it; nothing once it is done. */
export function ReckoningBar({ reckoning }: { readonly reckoning: Reckoning }) {
  const { t, number } = useLanguage();
  const { status, progress, odds, cancel, restart } = reckoning;
  if (status === 'done') return null;
  return (
    <div class="reckoning" role="group" aria-label={t('debrief:reckoning.label')}>
      {status === 'playing' ? (
        <>
          <label>
            <span>{t('debrief:reckoning.playing', { seeds: odds?.seeds ?? 0, of: odds?.of ?? 100 })}</span>
            <progress value={progress} max={1} />
            <span class="numbers">{number(progress, { style: 'percent', maximumFractionDigits: 0 })}</span>
          </label>
          <Button size="s" onClick={cancel}>
            {t('debrief:reckoning.cancel')}
          </Button>
        </>
      ) : (
        <>
          <p>{t(`debrief:reckoning.${status}`, { seeds: odds?.seeds ?? 0 })}</p>
          <Button size="s" icon="redo" onClick={restart}>
            {t('debrief:reckoning.restart')}
          </Button>
        </>
      )}
    </div>
  );
}

/** In the place of what is still being played. */
export function WaitingHere() {
  const { t } = useLanguage();
  return (
    <p class="waiting-here">
      <span class="loading__ember" aria-hidden="true" /> {t('debrief:reckoning.here')}
    </p>
  );
}
