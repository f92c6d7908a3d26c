import { isOwnRef } from '../../training/own-option.ts';
import { useLanguage } from '../language.ts';
import { Avatar } from '../parts/Avatar.tsx';
import { Icon } from '../parts/Icon.tsx';
import type { Comment } from './feed-model.ts';
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
  const { model } = usePlay();
  useSession((state) => model.comments(state.view, head).length);
  const comments = useSession((state) => model.comments(state.view, head));
  if (comments.length === 0) return null;
  return (
    <div class="comments" role="group" aria-label={t('play:post.comments', { count: comments.length })}>
      {comments.map((comment) =>
        comment.kind === 'theirs' ? (
          <Theirs key={comment.key} id={comment.id} />
        ) : (
          <Ours key={comment.key} comment={comment} head={head} />
        ),
      )}
    </div>
  );
}

function Theirs({ id }: { readonly id: string }) {
  const { index } = usePlay();
  return (
    <article class="comment" data-key={id} data-post={id} tabIndex={-1} aria-labelledby={`by-${id}`}>
      <Face by={index.posts.get(id)?.by ?? id} size={2} />
      <div class="comment__body">
        <Byline id={id} bare />
        <PostBody id={id} />
      </div>
    </article>
  );
}

/** The brand's own words, with its mark. */
function Ours({ comment, head }: { readonly comment: Exclude<Comment, { kind: 'theirs' }>; readonly head: string }) {
  const { t, say, language } = useLanguage();
  const { index } = usePlay();
  const { brand } = index.scenario;
  const old = useSession((state) => age(state.view.now - comment.at, language));
  const wording = wordingOf(index, comment.text);
  const words = comment.kind === 'news' ? wording?.news : wording?.text;
  const to = comment.kind === 'ours' && comment.to !== head ? handleOf(index, comment.to) : undefined;
  return (
    <article class="comment comment--ours" aria-label={t('play:post.ours', { brand: brand.name })}>
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
          <RichText text={words ? say(words) : ''} />
        </p>
        {comment.kind === 'ours' && <PromiseNote text={comment.text} />}
        {comment.kind === 'ours' && isOwnRef(comment.text) && <ReadOwn text={comment.text} />}
      </div>
    </article>
  );
}
