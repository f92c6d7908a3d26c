import { useState } from 'preact/hooks';
import { MODERATIONS, type Moderation } from '../../crisis/vocabulary.ts';
import { useLanguage } from '../language.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import type { IconName } from '../parts/Icon.tsx';
import { useAct, usePlay, useSession } from './play-context.ts';
import { Refused } from './Refused.tsx';
import { handleOf, type ScenarioPost } from './scenario-index.ts';
import { TeamNote } from './TeamNote.tsx';

const ICONS: Readonly<Record<Moderation, IconName>> = {
  hide: 'eye-off',
  delete: 'trash',
  block: 'ban',
  report: 'flag',
};

/** Hide, delete, block, report; with or without the charter. */
export function Moderate({ post, onDone }: { readonly post: ScenarioPost; readonly onDone: () => void }) {
  const { t, compact, duration } = useLanguage();
  const { index, model, minutes } = usePlay();
  const [refusal, act] = useAct();
  const [cite, setCite] = useState(false);
  const [asking, setAsking] = useState(false);
  const charter = useSession(({ view }) => view.prepared.includes('charter'));
  const seenBy = useSession(({ view }) => model.post(view, post.id)?.reach ?? 0);
  const done = useSession(({ view }) => model.read(view).moderated.get(post.id)?.how);
  const handle = handleOf(index, post.id);
  const moderate = (how: Moderation) => {
    if (act({ type: 'moderate', post: post.id, how, cite: cite && charter })) onDone();
  };
  if (done) return <p class="soft">{t(`play:deed.${done}`, { handle })}</p>;
  return (
    <div class="moderate">
      <p class="soft">{t(`play:moderate.page-${post.page}`)}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={cite && charter}
          disabled={!charter}
          onChange={(event) => setCite(event.currentTarget.checked)}
        />
        <span>
          {t('play:moderate.cite')}
          <span class="soft">{t(charter ? 'play:moderate.charter' : 'play:moderate.no-charter')}</span>
        </span>
      </label>
      <ul class="moderations" role="list">
        {MODERATIONS.map((how) => (
          <li key={how}>
            <Button size="s" icon={ICONS[how]} onClick={() => (how === 'delete' ? setAsking(true) : moderate(how))}>
              {t(`moderation.${how}`)}
            </Button>
            <span class="soft">{t(`play:moderate.${how}`)}</span>
          </li>
        ))}
      </ul>
      <p class="soft">{t('play:cost', { duration: duration(minutes.moderate) })}</p>
      <TeamNote />
      <Refused why={refusal} />
      {asking && (
        <Dialog
          title={t('play:moderate.confirm')}
          closeLabel={t('cancel')}
          onClose={() => setAsking(false)}
          footer={
            <>
              <Button onClick={() => setAsking(false)}>{t('cancel')}</Button>
              <Button
                look="danger"
                icon="trash"
                onClick={() => {
                  setAsking(false);
                  moderate('delete');
                }}
              >
                {t('moderation.delete')}
              </Button>
            </>
          }
        >
          <p>
            {t('play:moderate.confirm-text', { handle, seen: compact(seenBy) })}{' '}
            {t(cite && charter ? 'play:moderate.confirm-cited' : 'play:moderate.confirm-uncited')}
          </p>
        </Dialog>
      )}
    </div>
  );
}
