import { i18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../language.ts';
import { Button } from '../parts/Button.tsx';
import { Loading, Message } from '../shell/Message.tsx';
import { useLoaded } from '../use-loaded.ts';
import type { DebriefProps } from './Debrief.tsx';

/** The chapters after the scorecard: their code and their sentences arrive when the first is opened. */
export function LazyDebrief(props: DebriefProps) {
  const { t } = useLanguage();
  const loaded = useLoaded('debrief', async () => {
    const [{ Debrief }] = await Promise.all([
      import('./Debrief.tsx'),
      i18n.loadNamespaces(['debrief', 'take-home', 'scorecard', 'rules', 'play']),
    ]);
    return Debrief;
  });
  if (loaded.state === 'loading') return <Loading text={t('loading')} />;
  if (loaded.state === 'failed') {
    return (
      <Message title={t('error.load-title')} text={t('error.load-text')}>
        <Button look="solid" icon="redo" onClick={loaded.retry}>
          {t('retry')}
        </Button>
      </Message>
    );
  }
  const Debrief = loaded.value;
  return <Debrief {...props} />;
}
