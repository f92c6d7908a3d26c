import { useEffect, useRef, useState } from 'preact/hooks';
import { LONGEST_WORDS } from '../../../workshop/names.ts';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { useStore } from '../../use-store.ts';
import { useAsk, useMine, usePlace } from './use-place.ts';
import { useUnread } from './use-unread.ts';

/** Private words from the facilitator, and back. The whole team reads them. */
export function Messages({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLanguage();
  const { connection } = usePlace();
  const { workshop, seat } = useMine();
  const ask = useAsk();
  const { count, markRead } = useUnread();
  const [text, setText] = useState('');
  const waiting = useStore(connection.store, (state) => state.waiting);
  const end = useRef<HTMLParagraphElement>(null);
  useEffect(markRead, [count]);
  useEffect(() => end.current?.scrollIntoView({ block: 'end' }), [workshop.told.length]);
  const send = () => {
    const words = text.trim();
    if (words === '') return;
    setText('');
    // What could not be sent comes back, to be sent again.
    void ask({ type: 'tell', text: words }).then((isDone) => {
      if (!isDone) setText((now) => now || words);
    });
  };
  return (
    <Dialog title={t('workshop:messages.title')} closeLabel={t('close')} shape="sheet" onClose={onClose}>
      <div class="tidings">
        {workshop.told.length === 0 && <p class="tidings__none">{t('workshop:messages.none')}</p>}
        <ol role="list" class="tidings__list">
          {workshop.told.map(({ by, to, text: words }, index) => (
            <li key={index} class={`tidings__one${by === seat.id ? ' tidings__one--mine' : ''}`}>
              <p class="tidings__who">
                {by === undefined
                  ? t(to === 'all' ? 'workshop:messages.to-all' : 'workshop:messages.facilitator')
                  : by === seat.id
                    ? t('workshop:messages.me')
                    : (workshop.seats.get(by)?.name ?? '')}
              </p>
              <p class="tidings__words">{words}</p>
            </li>
          ))}
          {waiting.map(
            (command) =>
              command.type === 'tell' && (
                <li key={`n${command.n}`} class="tidings__one tidings__one--mine">
                  <p class="tidings__who">{t('workshop:messages.sending')}</p>
                  <p class="tidings__words">{command.text}</p>
                </li>
              ),
          )}
        </ol>
        <p ref={end} />
        <form
          class="tidings__form"
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
        >
          <label for="messages-text">{t('workshop:messages.answer')}</label>
          <textarea
            id="messages-text"
            rows={3}
            maxLength={LONGEST_WORDS}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <Button type="submit" look="solid" icon="send" disabled={text.trim() === ''}>
            {t('workshop:messages.send')}
          </Button>
        </form>
      </div>
    </Dialog>
  );
}
