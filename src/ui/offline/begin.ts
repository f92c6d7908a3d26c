import { i18n } from '../../i18n/i18n.ts';
import { hearInstalling } from '../../offline/installing.ts';
import { keep, keeping } from '../../offline/keeping.ts';
import { pageNotice } from '../shell/page-notice.ts';

/** Loaded once the first page is there and calm. Keeps the game for later, without ever being in the way of now. */

const QUIET_MS = 4000;

export async function begin(): Promise<void> {
  hearInstalling();
  speakManifest();
  i18n.on('languageChanged', speakManifest);
  keeping.subscribe(({ state, isUpdated }, before) => {
    if (isUpdated || (state === 'kept' && before.state === 'coming')) void showNotice();
  });
  // Whoever counts every byte decides for themselves: in the settings.
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  if (connection?.saveData) return;
  // Somebody who has it already only asks whether there is a newer one: one request.
  if (!navigator.serviceWorker?.controller) await quiet();
  await keep();
}

/** Until nothing has been fetched for a while: not while a crisis is arriving. */
function quiet(): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      observer.disconnect();
      resolve();
    };
    let timer = setTimeout(done, QUIET_MS);
    const observer = new PerformanceObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(done, QUIET_MS);
    });
    observer.observe({ type: 'resource' });
  });
}

async function showNotice(): Promise<void> {
  const [{ OfflineNotice }] = await Promise.all([import('./OfflineNotice.tsx'), i18n.loadNamespaces('offline')]);
  pageNotice.setState({ Notice: OfflineNotice });
}

/** A manifest speaks one language: there is one for each. */
function speakManifest(): void {
  const link = document.querySelector<HTMLLinkElement>('link[rel=manifest]');
  if (link) link.href = `manifest.${i18n.language}.webmanifest`;
}
