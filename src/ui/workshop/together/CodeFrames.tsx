import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { QrCode } from '../../parts/QrCode.tsx';
import { isMotionReduced, usePreferences } from '../../preferences.ts';

/** How long each part of a long code stays, in milliseconds: a camera needs a look or two. */
const EACH = 1500;

/** One QR code; a long run is several, shown in turn, or one by one where motion is unwelcome. */
export function CodeFrames({ frames }: { readonly frames: readonly string[] }) {
  const { t } = useLanguage();
  const preferences = usePreferences();
  const [at, setAt] = useState(0);
  const [still, setStill] = useState(isMotionReduced(preferences));
  const count = frames.length;
  useEffect(() => {
    if (count === 1 || still) return;
    const timer = setInterval(() => setAt((now) => now + 1), EACH);
    return () => clearInterval(timer);
  }, [count, still]);
  const shown = at % count;
  const step = (by: number) => {
    setStill(true);
    setAt((now) => now + count + by);
  };
  return (
    <div class="code-frames">
      <QrCode
        text={frames[shown] ?? ''}
        ecc="low"
        label={count === 1 ? t('together:give.qr') : t('together:give.qr-part', { number: shown + 1, count })}
      />
      {count > 1 && (
        <div class="code-frames__steps">
          <Button look="quiet" size="s" icon="arrow-left" iconOnly onClick={() => step(-1)}>
            {t('together:give.before')}
          </Button>
          <span class="numbers">{t('together:give.part', { number: shown + 1, count })}</span>
          <Button look="quiet" size="s" icon="arrow-right" iconOnly onClick={() => step(1)}>
            {t('together:give.after')}
          </Button>
          <Button look="quiet" size="s" icon={still ? 'play' : 'pause'} onClick={() => setStill(!still)}>
            {t(still ? 'together:give.in-turn' : 'together:give.stand')}
          </Button>
        </div>
      )}
    </div>
  );
}
