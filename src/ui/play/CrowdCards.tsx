import type { Platform } from '../../crisis/vocabulary.ts';
import { mix } from '../../kernel/key.ts';
import { useLanguage } from '../language.ts';
import { Avatar } from '../parts/Avatar.tsx';
import { Icon } from '../parts/Icon.tsx';
import { PlatformMark } from '../parts/PlatformMark.tsx';
import { InTongue, Say } from '../parts/Say.tsx';
import { CommentList } from './CommentList.tsx';
import type { FeedItem } from './feed-model.ts';
import { PromiseNote } from './PromiseNote.tsx';
import { usePlay, useSession } from './play-context.ts';
import { RichText } from './RichText.tsx';
import { handleOf, speakerOf } from './scenario-index.ts';
import { age } from './time-text.ts';
import { authorOf } from './voice-words.ts';

type ItemOf<K extends FeedItem['kind']> = Extract<FeedItem, { readonly kind: K }>;

function Line({
  id,
  name,
  handle,
  platform,
  at,
}: {
  readonly id: string;
  readonly name: string;
  readonly handle?: string;
  readonly platform: Platform;
  readonly at: number;
}) {
  const { t } = useLanguage();
  const old = useSession((state) => age(state.view.now - at));
  return (
    <header class="byline">
      <span class="byline__who" id={`by-${id}`}>
        <strong>{name}</strong> {handle && <span class="byline__handle">{handle}</span>}
      </span>
      <span class="byline__where" id={`on-${id}`}>
        <PlatformMark platform={platform} size={1.15} /> {t(`place.${platform}`)} · <span class="numbers">{old}</span>
      </span>
    </header>
  );
}

/** Somebody in the crowd, in their own words. Nothing to decide: it is the weather. */
export function VoiceCard({ item }: { readonly item: ItemOf<'voice'> }) {
  const { t, language } = useLanguage();
  const { session, model, words, chatter, index } = usePlay();
  const { view } = session.store.getState();
  const voice = view.voices[item.row];
  if (!voice) return null;
  const { name, handle } = authorOf(voice.key);
  const phrase = words.phrase(view.voices, item.row, chatter, language, model.read(view).spokeAt);
  const source = view.posts.find((post) => post.thread === voice.thread);
  return (
    <>
      <div class="post__face">
        <Avatar seed={voice.key} kind={mix(voice.key, 17, 0) % 4 === 0 ? 'egg' : 'face'} size={2} />
      </div>
      <div class="post__body">
        <Line id={item.key} name={name} handle={handle} platform={item.platform} at={item.at} />
        <p class="post__text" id={`text-${item.key}`}>
          <InTongue tongue={words.tongue(view.voices, item.row, language)}>
            <RichText text={phrase} />
          </InTongue>
        </p>
        {source && (
          <p class="post__about">
            <Icon name="repost" size={1} /> {t('play:voice.about', { handle: handleOf(index, source.id) })}
          </p>
        )}
      </div>
    </>
  );
}

/** The removed post, back as somebody's screenshot. */
export function ScreenshotCard({ item }: { readonly item: ItemOf<'screenshot'> }) {
  const { t } = useLanguage();
  const { index } = usePlay();
  const post = index.posts.get(item.of);
  const { name, handle } = authorOf(mix(item.seed, 3, item.of.length));
  return (
    <>
      <div class="post__face">
        <Avatar seed={handle} size={2.75} />
      </div>
      <div class="post__body">
        <Line id={item.key} name={name} handle={handle} platform={item.platform} at={item.at} />
        <p class="post__text" id={`text-${item.key}`}>
          {t(`play:screenshot.${item.seed % 4}`, { brand: index.scenario.brand.name })}
        </p>
        <blockquote class="screenshot">
          <span class="screenshot__label">
            <Icon name="image" size={1} /> {t('play:screenshot.label')}
          </span>
          <strong>{post && speakerOf(index, post.by).name}</strong>
          <p>{post && <Say text={post.text} />}</p>
        </blockquote>
      </div>
    </>
  );
}

/** The press picks it up. */
export function ArticleCard({ item }: { readonly item: ItemOf<'article'> }) {
  const { t, compact } = useLanguage();
  const { words, chatter } = usePlay();
  const { medium, headline } = words.article(item, chatter);
  return (
    <>
      <div class="post__face">
        <span class="press-mark" aria-hidden="true">
          {medium.slice(0, 1)}
        </span>
      </div>
      <div class="post__body">
        <Line id={item.key} name={medium} platform="press" at={item.at} />
        <p class="headline" id={`text-${item.key}`}>
          {headline}
        </p>
        <p class="post__about numbers">
          {t(`medium.${item.medium}`)} · {t('play:article.audience', { value: compact(item.audience) })}
        </p>
      </div>
    </>
  );
}

/** What the brand says to everybody. */
export function StatementCard({ item }: { readonly item: ItemOf<'statement'> }) {
  const { t } = useLanguage();
  const { index } = usePlay();
  const { brand } = index.scenario;
  const statement = index.statements.get(item.id);
  if (!statement) return null;
  return (
    <>
      <div class="post__face">
        <Avatar seed={brand.name} kind="brand" initial={brand.name.slice(0, 1)} hue={brand.hue} size={2.75} />
      </div>
      <div class="post__body">
        <Line id={item.key} name={brand.name} handle={brand.handle} platform={item.platform} at={item.at} />
        <p class="chip">
          <Icon name="megaphone" size={1} /> {t(`statement-kind.${statement.kind}`)}
        </p>
        <p class="post__text" id={`text-${item.key}`}>
          <Say text={statement.text} as={RichText} />
        </p>
        <PromiseNote text={statement.id} />
        <CommentList head={statement.id} />
      </div>
    </>
  );
}
