import { useLanguage } from '../language.ts';
import { ButtonLink } from '../parts/Button.tsx';
import { Page } from '../shell/Page.tsx';
import './HowItWorks.css';
import { Sources } from './Sources.tsx';

const PARTS = ['game', 'spread', 'fair', 'score', 'known', 'not', 'private'] as const;

/** What the model is, what is known and what is chosen, and that it predicts nothing. */
export function HowItWorks({ onSettings }: { readonly onSettings: () => void }) {
  const { t } = useLanguage();
  return (
    <Page title={t('how:title')} name="how" onSettings={onSettings}>
      <header class="how-head night">
        <div class="narrow">
          <h1>{t('how:title')}</h1>
          <p>{t('how:lead')}</p>
        </div>
      </header>
      <div class="how narrow">
        {PARTS.map((part) => (
          <section key={part} aria-labelledby={`how-${part}`}>
            <h2 id={`how-${part}`}>{t(`how:${part}.title`)}</h2>
            <p>{t(`how:${part}.text`)}</p>
            {part === 'known' && <Sources />}
            {part === 'score' && (
              <p>
                <a href="#/how/replies">{t('how:replies')}</a>
              </p>
            )}
          </section>
        ))}
        <p>
          <ButtonLink look="solid" iconAfter="arrow-right" href="#/">
            {t('how:play')}
          </ButtonLink>
        </p>
      </div>
    </Page>
  );
}
