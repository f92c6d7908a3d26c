import { CommentList } from './CommentList.tsx';
import { Byline, Face, PostBody } from './PostBody.tsx';
import { usePlay } from './play-context.ts';

/** A written post with its conversation. */
export function PostCard({ id }: { readonly id: string }) {
  const { index } = usePlay();
  const post = index.posts.get(id);
  if (!post) return null;
  return (
    <>
      <div class="post__face">
        <Face by={post.by} />
      </div>
      <div class="post__body">
        <Byline id={id} />
        <PostBody id={id} />
        <CommentList head={id} />
      </div>
    </>
  );
}
