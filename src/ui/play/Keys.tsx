import { useEffect } from 'preact/hooks';
import { useLanguage } from '../language.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { prefer, preferences, usePreferences } from '../preferences.ts';
import { type DeskPart, usePlay, useSession } from './play-context.ts';

const PARTS: Readonly<Record<string, DeskPart>> = { r: 'reply', t: 'triage', m: 'moderate', enter: 'triage' };

interface KeysOptions {
  readonly onKeys: () => void;
  /** A dialog is open, or it is over. */
  readonly quiet: boolean;
}

/** The keys of the playing screen. */
export function useKeys({ onKeys, quiet }: KeysOptions) {
  const { session, index, place, open } = usePlay();
  useEffect(() => {
    if (quiet) return;
    const listen = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (target.closest('input:not([type="radio"]):not([type="checkbox"]), textarea, select, dialog')) return;
      const key = event.key.toLowerCase();
      const onArticle = target.matches('[data-key]');
      const { clock } = session.store.getState();
      const inDesk = target.closest('.desk') !== null;
      if (key.length === 1 && !preferences.getState().keys) return;
      if (key === '?') onKeys();
      else if (key === 'p' && !clock.shared) {
        if (clock.paused) session.resume();
        else session.pause();
      } else if (key === 'n' && !clock.shared) session.skip();
      else if (!inDesk && (key === 'j' || (key === 'arrowdown' && onArticle))) place.hand?.step(1);
      else if (!inDesk && (key === 'k' || (key === 'arrowup' && onArticle))) place.hand?.step(-1);
      else if (!inDesk && key === '/') place.hand?.openSearch();
      else if (key in PARTS && (key !== 'enter' || onArticle)) {
        const post = (target.closest<HTMLElement>('[data-post]') ?? document.querySelector<HTMLElement>('[data-post]'))
          ?.dataset.post;
        if (inDesk || post === undefined || !index.posts.has(post)) return;
        open(post, PARTS[key] as DeskPart);
      } else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [session, index, place, quiet]);
}

const ROWS = ['j', 'k', 'search', 'enter', 't', 'r', 'm', 'p', 'n', 'escape', 'help'] as const;

export function Keys({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLanguage();
  const { keys } = usePreferences();
  const shared = useSession((state) => state.clock.shared);
  return (
    <Dialog title={t('play:keys.title')} closeLabel={t('close')} onClose={onClose}>
      <dl class="keys">
        {ROWS.filter((row) => !shared || (row !== 'p' && row !== 'n')).map((row) => (
          <div key={row}>
            <dt>
              {t(`play:keys.${row}.key`)
                .split(' ')
                .map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
            </dt>
            <dd>{t(`play:keys.${row}.does`)}</dd>
          </div>
        ))}
      </dl>
      <p class="soft">{t('play:keys.reader')}</p>
      <label class="check">
        <input type="checkbox" checked={keys} onChange={(event) => prefer({ keys: event.currentTarget.checked })} />
        <span>{t('play:keys.on')}</span>
      </label>
    </Dialog>
  );
}
