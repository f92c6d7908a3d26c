import { i18n } from '../../../i18n/i18n.ts';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { Loading, Message } from '../../shell/Message.tsx';
import { useLoaded } from '../../use-loaded.ts';
import type { AfterRoundProps } from './shown.ts';

/** What a round was worth, for the room to talk about. Its code and sentences arrive when it is first shown. */
export function AfterRound(props: AfterRoundProps) {
  const { t } = useLanguage();
  const loaded = useLoaded('after-round', async () => {
    const [screen] = await Promise.all([
      import('./ResultsScreen.tsx'),
      i18n.loadNamespaces(['workshop-results', 'scorecard', 'rules']),
    ]);
    return screen.ResultsScreen;
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
  const ResultsScreen = loaded.value;
  return <ResultsScreen {...props} />;
}
