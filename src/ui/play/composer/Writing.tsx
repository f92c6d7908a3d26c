import { useId, useState } from 'preact/hooks';
import type { Channel } from '../../../crisis/vocabulary.ts';
import { ownRef, signatoriesOf } from '../../../training/own-option.ts';
import { LONGEST_OWN_WORDS } from '../../../training/run.ts';
import { cleanWords } from '../../../workshop/own-words.ts';
import { useLanguage } from '../../language.ts';
import { LazyPart } from '../../shell/LazyPart.tsx';
import { useHelped, usePlay } from '../play-context.ts';
import { Refused } from '../Refused.tsx';
import { SignOff } from '../SignOff.tsx';
import { handleOf } from '../scenario-index.ts';
import { ChannelChoice } from './ChannelChoice.tsx';
import type { ComposerProps } from './composer-props.ts';
import { SendBar } from './SendBar.tsx';
import { useSending } from './use-sending.ts';

/** An answer in one's own words. Somebody in training is helped while writing; in an exam nothing is said before it is sent. */
export function Writing({ post, onSent }: ComposerProps) {
  const { t, duration, number } = useLanguage();
  const { session, index, minutes } = usePlay();
  const { drafts } = session;
  const [typed, setTyped] = useState(() => drafts.of(post.id));
  const [channel, setChannel] = useState<Channel>('public');
  const helped = useHelped();
  const id = useId();
  // As a room would clean them: what is signed there is what is sent.
  const words = cleanWords(typed) ?? '';
  const text = words === '' ? undefined : ownRef(post.id, words);
  const signOff = signatoriesOf(post);
  const [refusal, send] = useSending(onSent);
  return (
    <form
      class="composer__form"
      onSubmit={(event) => {
        event.preventDefault();
        if (text) send({ type: 'reply', post: post.id, option: text, channel, words });
      }}
    >
      <div class="writing">
        <label for={id}>{t('play:composer.words', { handle: handleOf(index, post.id) })}</label>
        <textarea
          id={id}
          class="writing__text"
          rows={5}
          dir="auto"
          maxLength={LONGEST_OWN_WORDS}
          value={typed}
          aria-describedby={`${id}-note`}
          aria-keyshortcuts="Control+Enter Meta+Enter"
          onFocus={(event) => bringUp(event.currentTarget)}
          onInput={({ currentTarget: { value } }) => {
            setTyped(value);
            drafts.write(post.id, value);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            event.currentTarget.form?.requestSubmit();
          }}
        />
        <p class="writing__note" id={`${id}-note`}>
          <span class={helped ? 'writing__keys' : ''}>
            {t(helped ? 'play:composer.shortcut' : 'play:composer.exam')}
          </span>
          <span class="numbers">
            {t('play:composer.length', { length: number(typed.length), most: number(LONGEST_OWN_WORDS) })}
          </span>
          {/* A browser cuts what is too long without a word. */}
          <strong role="status">{typed.length >= LONGEST_OWN_WORDS && t('play:composer.full')}</strong>
        </p>
      </div>
      {helped && (
        <LazyPart
          name="hints"
          sentences={['replies', 'reading']}
          load={() => import('./Hints.tsx')}
          render={({ Hints }) => <Hints post={post.id} words={words} />}
        />
      )}
      {text && <SignOff text={text} from={signOff} words={words} />}
      <ChannelChoice post={post} channel={channel} onChange={setChannel} />
      <SendBar
        post={post.id}
        text={text}
        channel={channel}
        signOff={signOff}
        first={t('play:composer.write-first')}
        cost={duration(minutes.reply)}
      />
      <Refused why={refusal} />
    </form>
  );
}

/** To the top of the desk: what is written is what is looked at, with what is said of it below. */
function bringUp(text: HTMLElement): void {
  const [writing, desk] = [text.closest('.writing'), text.closest('.desk__body')];
  if (writing && desk) desk.scrollTop += writing.getBoundingClientRect().top - desk.getBoundingClientRect().top - 12;
}
