import { useId, useState } from 'preact/hooks';
import type { OptionRef } from '../../../crisis/actions.ts';
import type { Channel } from '../../../crisis/vocabulary.ts';
import type { ScenarioText } from '../../../scenario/schema.ts';
import { useLanguage } from '../../language.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Say } from '../../parts/Say.tsx';
import { useAct, usePlay, useSession } from '../play-context.ts';
import { Refused } from '../Refused.tsx';
import { SignOff } from '../SignOff.tsx';
import { handleOf, refOf, type ScenarioReply, shuffledReplies, wordingOf } from '../scenario-index.ts';
import { ChannelChoice } from './ChannelChoice.tsx';
import type { ComposerProps } from './composer-props.ts';
import { SendBar } from './SendBar.tsx';

/** One of the scripted answers, or one already sent elsewhere, pasted. */
export function Choosing({ post, onSent }: ComposerProps) {
  const { t, duration } = useLanguage();
  const { index, minutes } = usePlay();
  const [refusal, act] = useAct();
  const seed = useSession((state) => state.run.seed);
  const [choice, setChoice] = useState<OptionRef | undefined>();
  const [channel, setChannel] = useState<Channel>('public');
  const name = useId();
  const options = shuffledReplies(post, seed).map((reply): [OptionRef, ScenarioReply] => [
    `${post.id}/${reply.id}`,
    reply,
  ]);
  const earlier = useEarlier(post.id);
  const pasted = choice !== undefined && earlier.includes(choice);
  const signOff = (choice && wordingOf(index, choice)?.signOff) || [];

  const card = (ref: OptionRef, text: ScenarioText, note?: string) => (
    <label key={ref} class="option">
      <input type="radio" name={name} checked={choice === ref} onChange={() => setChoice(ref)} />
      <span class="option__text">
        <Say text={text} />
        {note && <span class="option__note">{note}</span>}
      </span>
    </label>
  );

  return (
    <form
      class="composer__form"
      onSubmit={(event) => {
        event.preventDefault();
        if (choice && act({ type: 'reply', post: post.id, option: choice, channel })) onSent();
      }}
    >
      <fieldset class="options">
        <legend>{t('play:composer.which')}</legend>
        {options.map(([ref, reply]) =>
          card(
            ref,
            reply.text,
            reply.promises === undefined
              ? undefined
              : t('play:composer.promises', { duration: duration(reply.promises) }),
          ),
        )}
      </fieldset>
      {earlier.length > 0 && (
        <details class="paste">
          <summary>
            <Icon name="copy" size={1.1} /> {t('play:composer.paste', { count: earlier.length })}
          </summary>
          <p class="soft">{t('play:composer.paste-note')}</p>
          {earlier.map((ref) => {
            const wording = wordingOf(index, ref);
            const to = handleOf(index, ref.split('/')[0] ?? '');
            return wording && card(ref, wording.text, t('play:composer.sent-to', { handle: to }));
          })}
        </details>
      )}
      {choice && !pasted && <SignOff text={choice} from={signOff} />}
      <ChannelChoice post={post} channel={channel} onChange={setChannel} />
      <SendBar
        post={post.id}
        text={choice}
        channel={channel}
        signOff={signOff}
        first={t('play:composer.pick-first')}
        cost={duration(pasted ? minutes.paste : minutes.reply)}
      />
      <Refused why={refusal} />
    </form>
  );
}

/** Texts really sent elsewhere before: they can be pasted here. */
function useEarlier(post: string): readonly OptionRef[] {
  const events = useSession((state) => state.view.events);
  useSession((state) => state.view.events.length);
  const refs = new Set<OptionRef>();
  for (const event of events) {
    if (event.type !== 'reply-landed') continue;
    const ref = refOf(event.post, event.option);
    if (!ref.startsWith(`${post}/`)) refs.add(ref);
  }
  return [...refs];
}
