import { useCallback } from 'preact/hooks';
import type { Desk } from '../../studio/desk.ts';
import { canWriteFiles, downloadFile, writeFile } from '../../studio/files.ts';
import { idOf } from '../../studio/references.ts';
import { useLanguage } from '../language.ts';
import { toast } from '../parts/Announcer.tsx';

/** Getting the draft out of the browser: to a file of the author's, or as a download. */
export function useSaving({ draft, keeper }: Desk) {
  const { t } = useLanguage();
  const download = useCallback(() => {
    const { text, value } = draft.store.getState();
    downloadFile(text, fileName(value));
    void keeper?.save('saved');
  }, [draft, keeper]);
  const save = useCallback(async () => {
    if (!canWriteFiles()) return download();
    const { text, value } = draft.store.getState();
    try {
      const file = await writeFile(text, fileName(value), keeper?.file());
      if (!file) return;
      keeper?.wroteTo(file);
      await keeper?.save('saved');
      toast(t('studio:saved.to-file', { name: file.name }), 'calm');
    } catch (error) {
      console.warn(error);
      toast(t('studio:saved.not-to-file'), 'warn');
      download();
    }
  }, [draft, keeper, download, t]);
  return { save, download };
}

const fileName = (value: unknown): string => `${/^[a-z0-9-]{1,40}$/.exec(idOf(value))?.[0] ?? 'scenario'}.json`;
