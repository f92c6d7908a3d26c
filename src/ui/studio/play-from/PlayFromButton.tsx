import { useState } from 'preact/hooks';
import type { Minutes } from '../../../crisis/vocabulary.ts';
import { i18n } from '../../../i18n/i18n.ts';
import type { Draft, DraftState } from '../../../studio/draft.ts';
import { timelineOf } from '../../../studio/timeline.ts';
import { useLanguage } from '../../language.ts';
import { toast } from '../../parts/Announcer.tsx';
import { Button } from '../../parts/Button.tsx';
import { goToProblem } from '../problems/ProblemsPanel.tsx';
import { studio } from '../studio-store.ts';
import { PlayFromDialog } from './PlayFromDialog.tsx';

interface PlayFromButtonProps {
  readonly draft: Draft;
  /** The minute to begin at; without it, that of the message being looked at. */
  readonly at?: Minutes;
  readonly small?: boolean;
  /** Only the icon, for the toolbar. */
  readonly iconOnly?: boolean;
}

/** "Play from here": asks for the seed, the moment, the mode and the past, then plays in the studio's place. */
export function PlayFromButton({ draft, at, small = false, iconOnly = false }: PlayFromButtonProps) {
  const { t } = useLanguage();
  const [asked, setAsked] = useState<Minutes>();
  const ask = async () => {
    await i18n.loadNamespaces(['studio-reality']);
    const { reading, value } = await settled(draft);
    const [first] = reading.problems;
    if (!reading.scenario) {
      toast(t('studio:play.mend-first'), 'warn');
      if (first) goToProblem(draft, first);
      return;
    }
    const { path } = studio.getState();
    const looked = path[0] === 'posts' ? timelineOf(value).posts.find(({ index }) => index === path[1]) : undefined;
    setAsked(at ?? looked?.at ?? 0);
  };
  return (
    <>
      <Button
        look={iconOnly || small ? 'quiet' : 'outline'}
        size={small ? 's' : 'm'}
        icon="skip"
        iconOnly={iconOnly}
        onClick={() => void ask()}
      >
        {t('studio-reality:from.button')}
      </Button>
      {asked !== undefined && <PlayFromDialog draft={draft} at={asked} onClose={() => setAsked(undefined)} />}
    </>
  );
}

/** The draft once its latest text has been read strictly. */
function settled({ store }: Draft): Promise<DraftState> {
  const now = store.getState();
  if (!now.reading.stale) return Promise.resolve(now);
  return new Promise((resolve) => {
    const unsubscribe = store.subscribe((state) => {
      if (state.reading.stale) return;
      unsubscribe();
      resolve(state);
    });
  });
}
