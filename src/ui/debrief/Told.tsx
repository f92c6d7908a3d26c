import { useLanguage } from '../language.ts';
import { Button } from '../parts/Button.tsx';
import { WaitingHere } from './Reckoning.tsx';
import type { useTelling } from './reckoned.ts';

/** Where something is still being told: that it comes, or that it will not, and a way to ask again. */
export function StillToTell({ telling }: { readonly telling: ReturnType<typeof useTelling> }) {
  const { t } = useLanguage();
  if (telling.status === 'telling') return <WaitingHere />;
  return (
    <div class="reckoning">
      <p>{t('debrief:reckoning.failed')}</p>
      <Button size="s" icon="redo" onClick={telling.restart}>
        {t('debrief:reckoning.restart')}
      </Button>
    </div>
  );
}
