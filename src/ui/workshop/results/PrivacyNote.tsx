import { useLanguage } from '../../language.ts';
import { Button, ButtonLink } from '../../parts/Button.tsx';
import { QrCode } from '../../parts/QrCode.tsx';
import { printRoute } from '../../route.ts';
import { Page } from '../../shell/Page.tsx';
import './PrivacyNote.css';

interface PrivacyNoteProps {
  /** The room it is printed for: then it says how to join. */
  readonly code: string | undefined;
  readonly onSettings: () => void;
}

const QUESTIONS = ['what', 'not', 'where', 'who', 'long', 'delete'] as const;

/** The note for participants: what a workshop keeps of them. One page of paper, or a page like any other. */
export function PrivacyNote({ code, onSettings }: PrivacyNoteProps) {
  const { t } = useLanguage();
  const address = code && `${location.origin}${location.pathname}${printRoute({ at: 'join', code })}`;
  return (
    <Page
      title={t('workshop-results:note.title')}
      name="workshop-note"
      privacy={t('workshop-results:note.foot')}
      onSettings={onSettings}
    >
      <article class="privacy-note narrow">
        <header class="privacy-note__head">
          <p class="eyebrow">{t('workshop-results:note.for')}</p>
          <h1>{t('workshop-results:note.title')}</h1>
          <p>{t('workshop-results:note.intro')}</p>
        </header>
        {address && (
          <section class="privacy-note__join" aria-labelledby="note-join">
            <QrCode text={address} label={t('workshop-results:note.qr', { address })} />
            <div>
              <h2 id="note-join">{t('workshop-results:note.join')}</h2>
              <p class="privacy-note__code" translate={false}>
                {code}
              </p>
              <p class="privacy-note__address">{address}</p>
            </div>
          </section>
        )}
        <dl class="privacy-note__answers">
          {QUESTIONS.map((question) => (
            <div key={question}>
              <dt>{t(`workshop-results:note.${question}`)}</dt>
              <dd>{t(`workshop-results:note.${question}-answer`)}</dd>
            </div>
          ))}
        </dl>
        <p class="privacy-note__advice">{t('workshop-results:note.advice')}</p>
        <div class="privacy-note__ways">
          <Button look="solid" icon="print" onClick={() => print()}>
            {t('workshop-results:note.print')}
          </Button>
          <ButtonLink look="quiet" icon="home" href="#/">
            {t('error.home')}
          </ButtonLink>
        </div>
      </article>
    </Page>
  );
}
