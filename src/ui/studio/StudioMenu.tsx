import { useEffect, useRef } from 'preact/hooks';
import type { Desk } from '../../studio/desk.ts';
import { canWriteFiles } from '../../studio/files.ts';
import { packed } from '../../studio/share-link.ts';
import { useLanguage } from '../language.ts';
import { toast } from '../parts/Announcer.tsx';
import { Icon, type IconName } from '../parts/Icon.tsx';
import { printRoute } from '../route.ts';

interface StudioMenuProps {
  readonly desk: Desk;
  readonly onSave: () => void;
  readonly onDownload: () => void;
  readonly onVersions: () => void;
  readonly onPackage: () => void;
  readonly onSettings: () => void;
}

/** What one does with a draft now and then. */
export function StudioMenu({ desk, onSave, onDownload, onVersions, onPackage, onSettings }: StudioMenuProps) {
  const { t } = useLanguage();
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      const { current } = menu;
      if (!current?.open) return;
      if (event instanceof KeyboardEvent && event.key === 'Escape') {
        current.open = false;
        current.querySelector('summary')?.focus();
      }
      if (event.type === 'pointerdown' && event.target instanceof Node && !current.contains(event.target)) {
        current.open = false;
      }
    };
    document.addEventListener('keydown', close);
    document.addEventListener('pointerdown', close);
    return () => {
      document.removeEventListener('keydown', close);
      document.removeEventListener('pointerdown', close);
    };
  }, []);
  const share = async () => {
    const data = await packed(desk.draft.store.getState().text);
    if (data === undefined) return toast(t('studio:share.too-large'), 'warn');
    const link = new URL(printRoute({ at: 'studio', page: { is: 'shared', data } }), location.href).href;
    try {
      await navigator.clipboard.writeText(link);
      toast(t('studio:share.copied'), 'calm');
    } catch {
      prompt(t('studio:share.copy-this'), link);
    }
  };
  const item = (icon: IconName, words: string, act: () => void) => (
    <li>
      <button
        type="button"
        onClick={() => {
          if (menu.current) menu.current.open = false;
          act();
        }}
      >
        <Icon name={icon} />
        {words}
      </button>
    </li>
  );
  return (
    <details class="studio-menu" ref={menu}>
      <summary class="button button--quiet button--icon">
        <Icon name="more" />
        <span class="visually-hidden">{t('studio:menu.label')}</span>
      </summary>
      <ul role="list" class="studio-menu__list">
        {canWriteFiles() && item('file', t('studio:menu.save'), onSave)}
        {item('upload', t('studio:menu.download'), onDownload)}
        {item('link', t('studio:menu.share'), () => void share())}
        {item('book', t('studio:menu.package'), onPackage)}
        {item('clock', t('studio:menu.versions'), onVersions)}
        {item('gear', t('settings'), onSettings)}
        <li>
          <a href="#/studio">
            <Icon name="cross" />
            {t('studio:menu.close')}
          </a>
        </li>
      </ul>
    </details>
  );
}
