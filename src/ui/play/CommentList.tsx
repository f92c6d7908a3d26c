import { useRef } from 'preact/hooks';
import { isOwnRef } from '../../training/own-option.ts';
import { useLanguage } from '../language.ts';
import { Avatar } from '../parts/Avatar.tsx';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Say } from '../parts/Say.tsx';
import { useStore } from '../use-store.ts';
import type { Comment } from './feed-model.ts';
import { COMMENTS_MORE, COMMENTS_SHOWN } from './feed-place.ts';
import { namesOf } from './names-of.ts';
import { Byline, Face, PostBody } from './PostBody.tsx';
import { PromiseNote } from './PromiseNote.tsx';
import { usePlay, useSession } from './play-context.ts';
import { ReadOwn } from './ReadOwn.tsx';
import { RichText } from './RichText.tsx';
import { handleOf, wordingOf } from './scenario-index.ts';
import { age } from './time-text.ts';

/** The conversation under a post or a statement, oldest first. */
export function CommentList({ head }: { readonly head: string }) {
  const { t } = useLanguage();
  const { model, place } = usePlay();
  const comments = useSession((state) => model.comments(state.view, head));
  const most = useStore(place.shown, (shown) => shown[head] ?? COMMENTS_SHOWN);
  // What was there when the row was drawn makes no entrance: rows come and go with the window.
  const old = useRef(comments.length);
  if (comments.length === 0) return null;
  const earlier = Math.max(comments.length - most, 0);
  const showEarlier = (event: { readonly currentTarget: HTMLElement }) => {
    const { nextElementSibling: first } = event.currentTarget;
    place.open(head, most + COMMENTS_MORE);
    // The button moves up, or is gone; one reads on from the comment one knows, upwards.
    if (first instanceof HTMLElement) first.focus();
  };
  return (
    <div class="comments" role="group" aria-label={t('play:post.comments', { count: comments.length })}>
      {earlier > 0 && (
        <Button look="quiet" size="s" icon="chevron-down" class="comments__earlier" onClick={showEarlier}>
          {t('play:post.earlier', { count: Math.min(earlier, COMMENTS_MORE) })}
        </Button>
      )}
      {comments.slice(earlier).map((comment, n) => {
        const nth = earlier + n;
        const about = { nth: nth + 1, of: comments.length, arrives: nth >= old.current };
        return comment.kind === 'theirs' ? (
          <Theirs key={comment.key} id={comment.id} about={about} />
        ) : (
          <Ours key={comment.key} comment={comment} head={head} about={about} />
        );
      })}
    </div>
  );
}

/** Its place in the conversation. */
interface About {
  readonly nth: number;
  readonly of: number;
  readonly arrives: boolean;
}

const arriving = ({ arrives }: About) => (arrives ? 'comment--arriving' : '');

function Theirs({ id, about }: { readonly id: string; readonly about: About }) {
  const { index } = usePlay();
  return (
    <article
      class={`comment ${arriving(about)}`}
      data-key={id}
      data-post={id}
      tabIndex={-1}
      aria-labelledby={namesOf(id)}
      aria-describedby={`text-${id}`}
      aria-posinset={about.nth}
      aria-setsize={about.of}
    >
      <Face by={index.posts.get(id)?.by ?? id} size={2} />
      <div class="comment__body">
        <Byline id={id} bare />
        <PostBody id={id} />
      </div>
    </article>
  );
}

interface OursProps {
  readonly comment: Exclude<Comment, { kind: 'theirs' }>;
  readonly head: string;
  readonly about: About;
}

/** The brand's own words, with its mark. */
function Ours({ comment, head, about }: OursProps) {
  const { t } = useLanguage();
  const { index } = usePlay();
  const { brand } = index.scenario;
  const old = useSession((state) => age(state.view.now - comment.at));
  const wording = wordingOf(index, comment.text);
  const words = comment.kind === 'news' ? wording?.news : wording?.text;
  const to = comment.kind === 'ours' && comment.to !== head ? handleOf(index, comment.to) : undefined;
  return (
    <article
      class={`comment comment--ours ${arriving(about)}`}
      data-key={comment.key}
      tabIndex={-1}
      aria-label={t('play:post.ours', { brand: brand.name })}
      aria-posinset={about.nth}
      aria-setsize={about.of}
    >
      <Avatar seed={brand.name} kind="brand" initial={brand.name.slice(0, 1)} hue={brand.hue} size={2} />
      <div class="comment__body">
        <header class="byline">
          <span class="byline__who">
            <strong>{brand.name}</strong> <span class="byline__handle">{brand.handle}</span>
          </span>
          <span class="byline__where numbers">{old}</span>
          {comment.kind === 'ours' && comment.channel !== 'public' && (
            <span class="chip">
              <Icon name={comment.channel === 'private' ? 'lock' : 'arrow-right'} size={1} />{' '}
              {t(`play:post.sent-${comment.channel}`)}
            </span>
          )}
          {comment.kind === 'news' && (
            <span class="chip">
              <Icon name="check" size={1} /> {t('play:promise.kept')}
            </span>
          )}
        </header>
        <p class="post__text">
          {to && <span class="tag">{to} </span>}
          <bdi>{words && <Say text={words} as={RichText} />}</bdi>
        </p>
        {comment.kind === 'ours' && <PromiseNote text={comment.text} />}
        {comment.kind === 'ours' && isOwnRef(comment.text) && <ReadOwn text={comment.text} />}
      </div>
    </article>
  );
}
