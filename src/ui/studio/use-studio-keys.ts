import { useEffect } from 'preact/hooks';
import type { Desk } from '../../studio/desk.ts';

/** Undo and redo from anywhere in the studio. The JSON pane answers its own keys first. */
export function useStudioKeys({ draft }: Desk, onSave: () => void, listening: boolean): void {
  useEffect(() => {
    if (!listening) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return;
      if (document.querySelector('dialog[open]')) return;
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) draft.undo();
      else if (key === 'y' || (key === 'z' && event.shiftKey)) draft.redo();
      else if (key === 's') onSave();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [draft, onSave, listening]);
}
