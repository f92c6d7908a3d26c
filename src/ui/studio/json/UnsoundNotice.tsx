import { Text } from '@codemirror/state';
import type { Draft } from '../../../studio/draft.ts';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { useStore } from '../../use-store.ts';
import { studio } from '../studio-store.ts';
import { extentOf } from './problem-extent.ts';

/** While the text is no JSON the panes that edit by path wait: it says so, and leads to the slip. */
export function UnsoundNotice({ draft }: { readonly draft: Draft }) {
  const { t } = useLanguage();
  const sound = useStore(draft.store, (state) => state.sound);
  const toSlip = () => {
    const { text, reading } = draft.store.getState();
    const [first] = reading.problems;
    const offset = first && extentOf(first, Text.of(text.split('\n'))).from;
    studio.getState().jump([], 'json', offset ?? 0);
  };
  if (sound) return null;
  return (
    <div class="notice notice--warn" role="status">
      <p>{t('studio-views:unsound')}</p>
      <Button size="s" onClick={toSlip}>
        {t('studio-views:to-slip')}
      </Button>
    </div>
  );
}
