import { authorOf } from '../../../scenario/author.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import { useLanguage } from '../../language.ts';
import { PlatformMark } from '../../parts/PlatformMark.tsx';
import { Say } from '../../parts/Say.tsx';
import './Quoted.css';

interface QuotedProps {
  readonly scenario: Scenario;
  readonly post: string;
}

/** The message one had to deal with: who, where, in their words. */
export function Quoted({ scenario, post: id }: QuotedProps) {
  const { t, moment } = useLanguage();
  const post = scenario.posts.find((each) => each.id === id);
  if (!post) return null;
  const { name } = authorOf(scenario, post.by);
  const when = typeof post.when === 'number' ? moment(post.when, scenario).when : undefined;
  return (
    <blockquote class="quoted">
      <cite>
        <PlatformMark platform={post.on} />
        <span>
          {name}&nbsp;· {t(`place.${post.on}`)}
          {when && `\u00a0· ${when}`}
        </span>
      </cite>
      <p>
        <Say text={post.text} />
      </p>
    </blockquote>
  );
}
