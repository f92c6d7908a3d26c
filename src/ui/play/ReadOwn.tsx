import { useState } from 'preact/hooks';
import { useLanguage } from '../language.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { LogContext } from '../replies/log-context.ts';
import { Said } from '../replies/Said.tsx';
import { useHelped, usePlay, useSession } from './play-context.ts';
import { handleOf } from './scenario-index.ts';

/** Under words of one's own that were sent: what was read in them. In an exam it is for afterwards. */
export function ReadOwn({ text }: { readonly text: string }) {
  const { t } = useLanguage();
  const { index, replayed } = usePlay();
  const helped = useHelped();
  const scenario = useSession((state) => state.scenario);
  const log = useSession(({ run }) => run.log);
  const [open, setOpen] = useState(false);
  if (!helped && !replayed) return null;
  return (
    <>
      <Button look="quiet" size="s" icon="search" onClick={() => setOpen(true)}>
        {t('play:post.read')}
      </Button>
      {open && (
        <Dialog
          title={t('play:composer.words', { handle: handleOf(index, text.split('/')[0] ?? '') })}
          closeLabel={t('close')}
          onClose={() => setOpen(false)}
        >
          <LogContext.Provider value={log}>
            <Said scenario={scenario} text={text} />
          </LogContext.Provider>
        </Dialog>
      )}
    </>
  );
}
