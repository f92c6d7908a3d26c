import { useEffect, useState } from 'preact/hooks';
import { keeping, takeUpdate } from '../../offline/keeping.ts';
import { useLanguage } from '../language.ts';
import { announce, toast } from '../parts/Announcer.tsx';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useStore } from '../use-store.ts';
import './OfflineNotice.css';

let isReadySaid = false;
let isPutOff = false;

/** Once: that the game needs no network any more. And a newer version, offered until it is taken or put off. */
export function OfflineNotice() {
  const { t } = useLanguage();
  const isUpdated = useStore(keeping, (state) => state.isUpdated);
  const [putOff, setPutOff] = useState(isPutOff);
  const isOffered = isUpdated && !putOff;
  useEffect(() => {
    if (isUpdated || isReadySaid) return;
    isReadySaid = true;
    toast(t('offline:ready'), 'calm');
  }, []);
  useEffect(() => {
    if (isOffered) announce(t('offline:update.text'));
  }, [isOffered]);
  if (!isOffered) return null;
  return (
    <aside class="offline-notice" aria-label={t('offline:update.label')}>
      <Icon name="redo" />
      <p>{t('offline:update.text')}</p>
      <div class="offline-notice__ways">
        <Button
          size="s"
          look="quiet"
          onClick={() => {
            isPutOff = true;
            setPutOff(true);
          }}
        >
          {t('offline:update.later')}
        </Button>
        <Button size="s" look="solid" onClick={takeUpdate}>
          {t('offline:update.take')}
        </Button>
      </div>
    </aside>
  );
}
