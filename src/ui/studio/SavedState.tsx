import type { Desk } from '../../studio/desk.ts';
import type { Keeper } from '../../studio/keeper.ts';
import { useLanguage } from '../language.ts';
import { useStore } from '../use-store.ts';
import { clockTime } from './clock-time.ts';

interface SavedStateProps {
  readonly desk: Desk;
  readonly onSave: () => void;
}

/** "Saved on this device, 12:04": or not, and what to do about it. */
export function SavedState({ desk, onSave }: SavedStateProps) {
  const { t } = useLanguage();
  if (!desk.keeper) return <p class="saved">{t('studio:saved.read-only')}</p>;
  return <Kept keeper={desk.keeper} onSave={onSave} />;
}

function Kept({ keeper, onSave }: { readonly keeper: Keeper; readonly onSave: () => void }) {
  const { t, language } = useLanguage();
  const { status, at } = useStore(keeper.store, (state) => state);
  if (status === 'full' || status === 'refused') {
    return (
      <p class="saved saved--warn" role="alert">
        {t(`studio:saved.${status}`)}{' '}
        <button type="button" class="text-button" onClick={onSave}>
          {t('studio:saved.rescue')}
        </button>
      </p>
    );
  }
  return (
    <p class="saved" data-status={status}>
      {status === 'pending' ? t('studio:saved.pending') : t('studio:saved.kept', { time: clockTime(at, language) })}
    </p>
  );
}
