import { i18n } from '../../../i18n/i18n.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import type { Run } from '../../../training/run.ts';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { Loading } from '../../shell/Message.tsx';
import { useLoaded } from '../../use-loaded.ts';

interface GiveResultLaterProps {
  readonly scenario: Scenario;
  readonly run: Run;
  readonly asked: boolean;
}

/** The scorecard's part for a round played together; most scorecards never need its code. */
export function GiveResultLater(props: GiveResultLaterProps) {
  const { t } = useLanguage();
  const loaded = useLoaded('give', async () => {
    const [{ GiveResult }] = await Promise.all([import('./GiveResult.tsx'), i18n.loadNamespaces('together')]);
    return { GiveResult };
  });
  if (loaded.state === 'loading') return <Loading text={t('loading')} />;
  if (loaded.state === 'ready') return <loaded.value.GiveResult {...props} />;
  return (
    <p>
      {t('error.load-text')}{' '}
      <Button icon="redo" onClick={loaded.retry}>
        {t('retry')}
      </Button>
    </p>
  );
}
