import type { LibraryEntry } from 'virtual:library';
import { useState } from 'preact/hooks';
import { freeId } from '../../../studio/ids.ts';
import { useLanguage } from '../../language.ts';
import { toast } from '../../parts/Announcer.tsx';
import { Avatar } from '../../parts/Avatar.tsx';
import { Button } from '../../parts/Button.tsx';
import { Say } from '../../parts/Say.tsx';
import type { Services } from '../../services.ts';
import { openNew } from './open-new.ts';

/** The library's scenarios, each to be copied and made one's own. */
export function Copies({ services }: { readonly services: Services }) {
  const { t } = useLanguage();
  const [busy, setBusy] = useState(false);
  const copy = async (entry: LibraryEntry) => {
    setBusy(true);
    try {
      const [scenario, { printScenario }] = await Promise.all([entry.load(), import('../../../scenario/print.ts')]);
      // A name of its own: the address of a run says which scenario is played.
      const id = freeId(
        scenario.id,
        services.library.map((each) => each.id),
      );
      await openNew(printScenario({ ...scenario, id }));
    } catch (error) {
      console.warn(error);
      toast(t('error.load-text'), 'warn');
      setBusy(false);
    }
  };
  if (services.library.length === 0) return null;
  return (
    <section aria-labelledby="copies-title">
      <h2 id="copies-title">{t('studio:start.copies')}</h2>
      <p class="studio-start__note">{t('studio:start.copies-text')}</p>
      <ul role="list" class="copies">
        {services.library.map((entry) => (
          <li key={entry.id} class="copy">
            <Avatar
              seed={entry.brand.name}
              kind="brand"
              initial={entry.brand.name.slice(0, 1)}
              hue={entry.brand.hue}
              size={2.25}
            />
            <span class="copy__words">
              <strong>
                <Say text={entry.title} />
              </strong>
              <span>
                <Say text={entry.brand.sector} />
              </span>
            </span>
            <Button size="s" icon="copy" disabled={busy} onClick={() => void copy(entry)}>
              {t('studio:start.copy')}
              <span class="visually-hidden">
                {' '}
                <Say text={entry.title} />
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
