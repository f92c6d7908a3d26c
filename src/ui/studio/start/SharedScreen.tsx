import { unpacked } from '../../../studio/share-link.ts';
import { titleOf } from '../../../studio/shelf.ts';
import { useLanguage } from '../../language.ts';
import { Button, ButtonLink } from '../../parts/Button.tsx';
import type { Services } from '../../services.ts';
import { Loading, Message } from '../../shell/Message.tsx';
import { Page } from '../../shell/Page.tsx';
import { useLoaded } from '../../use-loaded.ts';
import { useFormWords } from '../form/form-words.ts';
import { openNew } from './open-new.ts';

interface SharedScreenProps {
  readonly data: string;
  readonly services: Services;
  readonly onSettings: () => void;
}

/** Somebody sent a scenario in a link. It is read like any file, and kept only if one says so. */
export function SharedScreen({ data, services, onSettings }: SharedScreenProps) {
  const { t } = useLanguage();
  const { saying } = useFormWords();
  const loaded = useLoaded(`shared-${data}`, async () => {
    const shared = await unpacked(data);
    return shared.ok ? { ...shared, reading: await services.parseScenario(shared.text) } : shared;
  });
  const shared = loaded.state === 'ready' ? loaded.value : undefined;
  const because = loaded.state === 'failed' ? 'damaged' : shared && !shared.ok ? shared.because : undefined;
  const back = (
    <ButtonLink href="#/studio" icon="arrow-left">
      {t('studio:start.title')}
    </ButtonLink>
  );
  return (
    <Page title={t('studio:shared.title')} name="studio-shared" onSettings={onSettings}>
      {loaded.state === 'loading' && <Loading text={t('loading')} />}
      {because !== undefined && (
        <Message title={t('studio:shared.broken')} text={t(`studio:shared.${because}`)} art="chain">
          {back}
        </Message>
      )}
      {shared?.ok && (
        <Message
          art="chain"
          title={saying(titleIn(shared.text)) || t('studio:untitled')}
          text={t('studio:shared.text', { count: shared.reading.problems.length })}
        >
          <Button look="solid" icon="pen" onClick={() => void openNew(shared.text)}>
            {t('studio:shared.open')}
          </Button>
          {back}
        </Message>
      )}
    </Page>
  );
}

function titleIn(text: string): unknown {
  try {
    return titleOf(JSON.parse(text));
  } catch {
    return undefined;
  }
}
