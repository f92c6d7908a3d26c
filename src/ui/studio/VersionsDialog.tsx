import type { Desk } from '../../studio/desk.ts';
import { useLanguage } from '../language.ts';
import { toast } from '../parts/Announcer.tsx';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { useLoaded } from '../use-loaded.ts';
import { clockTime } from './clock-time.ts';

/** The versions kept along the way. Going back to one is an edit like any other: it can be undone. */
export function VersionsDialog({ desk, onClose }: { readonly desk: Desk; readonly onClose: () => void }) {
  const { t, language, number } = useLanguage();
  const { draft, keeper, shelf, id } = desk;
  const loaded = useLoaded(`versions-${id}`, () => shelf.versions(id));
  const versions = loaded.state === 'ready' ? loaded.value : [];
  const restore = async (text: string) => {
    await keeper?.save('before-restore');
    draft.replace(text);
    toast(t('studio:versions.restored'), 'calm');
    onClose();
  };
  return (
    <Dialog title={t('studio:versions.title')} closeLabel={t('close')} onClose={onClose}>
      <p>{t('studio:versions.text')}</p>
      {loaded.state !== 'loading' && versions.length === 0 && <p>{t('studio:versions.none')}</p>}
      <ul role="list" class="versions">
        {versions.map(({ at, why, text }) => (
          <li key={at}>
            <span>
              <strong class="numbers">{clockTime(at, language)}</strong> {t(`studio:versions.why.${why}`)}
              <span class="versions__size numbers">
                {t('studio:versions.size', { count: text.length, size: number(text.length) })}
              </span>
            </span>
            <Button size="s" icon="undo" disabled={draft.readOnly} onClick={() => void restore(text)}>
              {t('studio:versions.restore')}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
