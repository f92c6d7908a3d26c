import { useLayoutEffect, useRef } from 'preact/hooks';
import type { EventOf } from '../../crisis/events.ts';
import type { Speech } from '../../i18n/speech.ts';
import { useLanguage } from '../language.ts';
import { Avatar } from '../parts/Avatar.tsx';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Say, Sentence } from '../parts/Say.tsx';
import { titleOf } from './consequence.ts';
import { useClockTime, usePen } from './pen.ts';
import { useAct, usePlay, useSession } from './play-context.ts';
import { Refused } from './Refused.tsx';
import { SignOff, useSigned } from './SignOff.tsx';
import { refOf, type ScenarioPost, shuffledReplies, speakerOf, wordingOf } from './scenario-index.ts';
import { WaitChip } from './WaitChip.tsx';

type Line =
  | { readonly key: string; readonly at: number; readonly kind: 'message'; readonly post: ScenarioPost }
  | {
      readonly key: string;
      readonly at: number;
      readonly kind: 'sign-off';
      readonly event: EventOf<'sign-off-asked' | 'sign-off-given'>;
    };

/** The crisis cell's chat and, above it, letters that wait in the inbox. */
export function CellPanel() {
  const { t } = useLanguage();
  const { session, index } = usePlay();
  const grown = useSession(({ view }) => `${view.posts.length} ${view.events.length}`);
  const { view } = session.store.getState();
  const lines: Line[] = [];
  const letters: ScenarioPost[] = [];
  for (const { id, seenAt } of view.posts) {
    const post = index.posts.get(id);
    if (post?.on === 'cell') lines.push({ key: id, at: seenAt, kind: 'message', post });
    if (post?.on === 'inbox') letters.push(post);
  }
  view.events.forEach((event, n) => {
    if (event.type !== 'sign-off-asked' && event.type !== 'sign-off-given') return;
    lines.push({ key: `e${n}`, at: event.at, kind: 'sign-off', event });
  });
  lines.sort((a, b) => a.at - b.at);

  const chat = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    // The last message from its first word on, even when its answers are taller than the panel.
    const last = chat.current?.lastElementChild as HTMLElement | null | undefined;
    const panel = last?.closest<HTMLElement>('.play__scroll');
    if (last && panel) panel.scrollTop += last.getBoundingClientRect().top - panel.getBoundingClientRect().top - 12;
  }, [grown]);
  return (
    <div class="cell-room">
      {letters.length > 0 && (
        <section aria-labelledby="cell-inbox">
          <h2 id="cell-inbox">
            <Icon name="inbox" /> {t('place.inbox')}
          </h2>
          {letters.map((post) => (
            <Letter key={post.id} post={post} />
          ))}
        </section>
      )}
      <section aria-labelledby="cell-chat">
        <h2 id="cell-chat">
          <Icon name="chat" /> {t('place.cell')}
        </h2>
        <ol class="chat" role="list" ref={chat}>
          {lines.length === 0 && <li class="soft">{t('play:cell.empty')}</li>}
          {lines.map((line) =>
            line.kind === 'message' ? (
              <Message key={line.key} post={line.post} at={line.at} />
            ) : (
              <SignOffLine key={line.key} event={line.event} />
            ),
          )}
        </ol>
      </section>
    </div>
  );
}

/** A mail: opened on the desk like any message, with its own deadline. */
function Letter({ post }: { readonly post: ScenarioPost }) {
  const { t } = useLanguage();
  const { index, open } = usePlay();
  const { name } = speakerOf(index, post.by);
  const role = index.people.get(post.by)?.role;
  const answer = useAnswer(post.id);
  const words = answer && wordingOf(index, answer);
  return (
    <article class="letter" data-post={post.id} aria-label={name}>
      <p class="letter__head">
        <strong>{name}</strong> {role && <span class="soft">{t(`role.${role}`)}</span>}
        <WaitChip id={post.id} />
      </p>
      <p>
        <Say text={post.text} />
      </p>
      {words ? (
        <p class="bubble bubble--ours">
          <Say text={words.text} />
        </p>
      ) : (
        <Button size="s" icon="reply" onClick={() => open(post.id, 'reply')}>
          {t('play:cell.open')}
        </Button>
      )}
    </article>
  );
}

function Message({ post, at }: { readonly post: ScenarioPost; readonly at: number }) {
  const { t } = useLanguage();
  const clockTime = useClockTime();
  const { index } = usePlay();
  const seed = useSession((state) => state.run.seed);
  const answer = useAnswer(post.id);
  const { name } = speakerOf(index, post.by);
  const member = index.cell.get(post.by);
  const words = answer && wordingOf(index, answer);
  return (
    <li class="chat-line" data-post={post.id}>
      <Avatar seed={post.by} size={2} />
      <div class="chat-line__body">
        <p class="chat-line__who">
          <strong>{name}</strong> {member && <span class="soft">{t(`role.${member.role}`)}</span>}{' '}
          <time class="soft numbers">{clockTime(at)}</time>
        </p>
        <p class="bubble">
          <Say text={post.text} />
        </p>
        {words ? (
          <p class="bubble bubble--ours">
            <span class="visually-hidden">{t('play:cell.you')} </span>
            <Say text={words.text} />
          </p>
        ) : (
          post.replies.length > 0 && (
            <div class="quick" role="group" aria-label={t('play:cell.answers', { name })}>
              <WaitChip id={post.id} />
              {shuffledReplies(post, seed).map((reply) => (
                <Quick key={reply.id} post={post} reply={reply.id} />
              ))}
            </div>
          )
        )}
      </div>
    </li>
  );
}

/** One answer to a colleague: a tap sends it. */
function Quick({ post, reply }: { readonly post: ScenarioPost; readonly reply: string }) {
  const [refusal, act] = useAct();
  const option = post.replies.find((each) => each.id === reply);
  const ref = refOf(post.id, reply);
  const from = option?.signOff ?? [];
  const signed = useSigned(ref, from);
  if (!option) return null;
  return (
    <div>
      <button
        type="button"
        class="quick__answer"
        onClick={() => act({ type: 'reply', post: post.id, option: ref, channel: 'public' })}
      >
        <Say text={option.text} />
      </button>
      {!signed && refusal?.reason === 'needs-sign-off' && <SignOff text={ref} from={from} />}
      <Refused why={refusal} />
    </div>
  );
}

function SignOffLine({ event }: { readonly event: EventOf<'sign-off-asked' | 'sign-off-given'> }) {
  const clockTime = useClockTime();
  const { index } = usePlay();
  const pen = usePen();
  const told = ({ t, say }: Pick<Speech, 't' | 'say'>) => {
    const params = { name: speakerOf(index, event.who).name, text: titleOf(event.text, index, { ...pen, say }) };
    return event.type === 'sign-off-given'
      ? t('play:cell.signed', params)
      : t('play:cell.asked', { ...params, time: clockTime(event.until) });
  };
  return (
    <li class="chat__note numbers">
      <Icon name={event.type === 'sign-off-given' ? 'check' : 'clock'} size={1.1} /> {clockTime(event.at)} ·{' '}
      <Sentence of={told} />
    </li>
  );
}

/** The text sent in answer to a message, if any. */
function useAnswer(post: string): string | undefined {
  return useSession(({ view }) => {
    for (const event of view.events) {
      if (event.type === 'reply-landed' && event.post === post) return refOf(post, event.option);
    }
    return undefined;
  });
}

/** Messages of the cell and the inbox that came since the panel was last open. */
export function useInside(): number {
  const { index } = usePlay();
  return useSession(({ view }) => {
    let count = 0;
    for (const { id } of view.posts) {
      const place = index.posts.get(id)?.on;
      if (place === 'cell' || place === 'inbox') count++;
    }
    return count;
  });
}
