import type { ComponentChildren } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import { useLanguage } from '../language.ts';
import { useStore } from '../use-store.ts';
import { pageNotice } from './page-notice.ts';
import { SurroundingsContext } from './surroundings.ts';
import { TopBar } from './TopBar.tsx';
import './Page.css';

interface PageProps {
  /** The window's title; the screen's own <h1> is in the children. */
  readonly title: string;
  readonly name: string;
  /** What leaves the device, where something does: said at the foot instead of “nothing”. */
  readonly privacy?: string;
  readonly onSettings: () => void;
  readonly children: ComponentChildren;
}

/** The frame of every screen but the playing one. A new screen takes the focus, so a screen reader starts there. */
export function Page({ title, name, privacy, onSettings, children }: PageProps) {
  const { t } = useLanguage();
  const around = useContext(SurroundingsContext);
  const main = useRef<HTMLElement>(null);
  const Notice = useStore(pageNotice, (state) => state.Notice);
  useEffect(() => {
    document.title = title === t('brand') ? title : `${title} · ${t('brand')}`;
  }, [title, t]);
  useEffect(() => {
    scrollTo(0, 0);
    // Not on the first page of a visit: nobody came from anywhere.
    if (visits++ > 0) main.current?.focus({ preventScroll: true });
  }, [name]);
  return (
    <>
      <button type="button" class="skip-link" onClick={() => main.current?.focus()}>
        {t('skip-to-content')}
      </button>
      <TopBar onSettings={onSettings} />
      {Notice && <Notice />}
      <main id="main" ref={main} tabIndex={-1} class={`page page--${name}`} aria-label={title}>
        {children}
      </main>
      <footer class="page-foot">
        <p>{privacy ?? around?.privacy ?? t('privacy')}</p>
        {/* On every page, in the same order: on a phone the bar above has no room for them. */}
        <nav aria-label={t('pages')}>
          {!around && (
            <>
              <a href="#/workshop">{t('workshop-link')}</a>
              <a href="#/studio">{t('studio-link')}</a>
            </>
          )}
          <a href="#/how">{t('how-link')}</a>
          <a href="#/accessibility">{t('accessibility-link')}</a>
        </nav>
      </footer>
    </>
  );
}

let visits = 0;
