import { useLanguage } from '../language.ts';
import { Button } from '../parts/Button.tsx';
import './Invitation.css';

/** From what it was worth to why: the way into the other chapters. */
export function Invitation({ onOpen }: { readonly onOpen: () => void }) {
  const { t } = useLanguage();
  return (
    <section class="to-debrief night" aria-labelledby="invitation-title">
      <div>
        <h2 id="invitation-title">{t('scorecard:invitation.title')}</h2>
        <p>{t('scorecard:invitation.text')}</p>
      </div>
      <Button look="solid" size="l" iconAfter="arrow-right" onClick={onOpen}>
        {t('scorecard:invitation.open')}
      </Button>
    </section>
  );
}
