import { useId, useState } from 'preact/hooks';
import type { OptionRef } from '../../crisis/actions.ts';
import { CHANNELS, type Channel } from '../../crisis/vocabulary.ts';
import { useLanguage } from '../language.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Segmented } from '../parts/Segmented.tsx';
import { isPublicPlace } from './PostBody.tsx';
import { useAct, usePlay, useSession } from './play-context.ts';
import { Refused } from './Refused.tsx';
import { SignOff, useSigned } from './SignOff.tsx';
import { handleOf, type ScenarioPost, type ScenarioReply, shuffledReplies, wordingOf } from './scenario-index.ts';

/** Choose the words, the channel, get them signed off, send. */
export function Composer({ post, onSent }: { readonly post: ScenarioPost; readonly onSent: () => void }) {
  const { t, say, duration } = useLanguage();
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
  const public_ = isPublicPlace(post.on);
  const pasted = choice !== undefined && earlier.includes(choice);

  const card = (ref: OptionRef, words: string, note?: string) => (
    <label key={ref} class="option">
      <input type="radio" name={name} checked={choice === ref} onChange={() => setChoice(ref)} />
      <span class="option__text">
        {words}
        {note && <span class="option__note">{note}</span>}
      </span>
    </label>
  );

  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        if (choice && act({ type: 'reply', post: post.id, option: choice, channel })) onSent();
      }}
    >
      <fieldset class="options">
        <legend>{t('play:composer.choose')}</legend>
        {options.map(([ref, reply]) =>
          card(
            ref,
            say(reply.text),
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
            return wording && card(ref, say(wording.text), t('play:composer.sent-to', { handle: to }));
          })}
        </details>
      )}
      {choice && !pasted && <SignOff text={choice} from={wordingOf(index, choice)?.signOff ?? []} />}
      {public_ && (
        <div class="channel">
          <Segmented
            legend={t('play:composer.channel')}
            value={channel}
            options={CHANNELS.map((each) => ({ value: each, label: t(`channel.${each}`) }))}
            onChange={setChannel}
          />
          <p class="soft">{t(`play:composer.${channel}`)}</p>
        </div>
      )}
      <SendBar choice={choice} cost={duration(pasted ? minutes.paste : minutes.reply)} />
      <Refused why={refusal} />
    </form>
  );
}

function SendBar({ choice, cost }: { readonly choice: OptionRef | undefined; readonly cost: string }) {
  const { t } = useLanguage();
  const { index } = usePlay();
  const signed = useSigned(choice ?? '', (choice && wordingOf(index, choice)?.signOff) || []);
  return (
    <div class="send">
      <Button type="submit" look="solid" icon="send" disabled={choice === undefined}>
        {t('play:composer.send', { duration: cost })}
      </Button>
      <span class="soft" role="status">
        {choice === undefined ? t('play:composer.pick-first') : signed ? '' : t('play:composer.not-signed')}
      </span>
    </div>
  );
}

/** Texts really sent elsewhere before: they can be pasted here. */
function useEarlier(post: string): readonly OptionRef[] {
  const events = useSession((state) => state.view.events);
  useSession((state) => state.view.events.length);
  const refs = new Set<OptionRef>();
  for (const event of events) {
    if (event.type !== 'reply-landed') continue;
    const ref: OptionRef = event.option.includes('/') ? (event.option as OptionRef) : `${event.post}/${event.option}`;
    if (!ref.startsWith(`${post}/`)) refs.add(ref);
  }
  return [...refs];
}
