import { authorOf } from '../../scenario/author.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { useLanguage } from '../language.ts';
import { Avatar } from '../parts/Avatar.tsx';
import { Say } from '../parts/Say.tsx';

interface PostQuoteProps {
  readonly scenario: Scenario;
  readonly post: string | undefined;
}

/** The message something is about: who, where, in their words. */
export function PostQuote({ scenario, post: id }: PostQuoteProps) {
  const { t } = useLanguage();
  const post = scenario.posts.find((each) => each.id === id);
  if (!post) return null;
  const author = authorOf(scenario, post.by);
  return (
    <blockquote class="finding__post">
      <Avatar
        seed={author.id + author.name}
        kind={author.role === 'anonymous' || author.role === 'troll' ? 'egg' : 'face'}
        size={2}
      />
      <div>
        <cite>
          {author.name} {author.handle && <span>{author.handle}</span>}&nbsp;· {t(`place.${post.on}`)}
        </cite>
        <p>
          <Say text={post.text} />
        </p>
      </div>
    </blockquote>
  );
}
