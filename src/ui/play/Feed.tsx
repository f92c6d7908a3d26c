import { Component } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CrisisView } from '../../crisis/view.ts';
import { PLATFORMS, type Platform } from '../../crisis/vocabulary.ts';
import { useLanguage } from '../language.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { PlatformMark } from '../parts/PlatformMark.tsx';
import { ArticleCard, ScreenshotCard, StatementCard, VoiceCard } from './CrowdCards.tsx';
import { type FeedItem, type FeedModel, isWaiting } from './feed-model.ts';
import { PostCard } from './PostCard.tsx';
import { usePlay, useSession } from './play-context.ts';
import './Feed.css';

export type FeedFilter = Platform | 'all' | 'waiting';

/** One screenful is ~8 items; beyond this the rest waits behind « show earlier ». */
const PAGE = 120;
/** A replay runs through hours in seconds: every row it draws, it draws again and again. */
const REPLAYED_PAGE = 40;
/** While the pointer moves over the feed nothing is put under it: clicks must land where they aim. */
const STILL_MS = 700;
/** An item counts as read once it has been in view this long. */
const READ_MS = 1200;

/** The items a filter keeps: a conversation stays if anything in it waits for us. */
function sift(model: FeedModel, view: CrisisView, filter: FeedFilter): readonly FeedItem[] {
  const { items, comments } = model.read(view);
  if (filter === 'all') return items;
  if (filter !== 'waiting') return items.filter((item) => item.platform === filter);
  const waits = (id: string) => isWaiting(model.post(view, id));
  return items.filter(
    (item) =>
      item.kind === 'post' &&
      (waits(item.id) || comments.get(item.id)?.some((comment) => comment.kind === 'theirs' && waits(comment.id))),
  );
}

/** How many written public messages wait for an answer. */
export function useWaiting(): number {
  const { model, index } = usePlay();
  return useSession(
    ({ view }) =>
      view.posts.filter((post) => {
        const place = index.posts.get(post.id)?.on;
        return place !== 'cell' && place !== 'inbox' && isWaiting(model.post(view, post.id));
      }).length,
  );
}

export function Feed() {
  const { t } = useLanguage();
  const { session, model, replayed } = usePlay();
  const [filter, setFilter] = useState<FeedFilter>('all');
  const page = replayed ? REPLAYED_PAGE : PAGE;
  const [limit, setLimit] = useState(page);
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const moved = useRef(0);
  const read = useReadMarks(list);
  const [items, setItems] = useState<readonly FeedItem[]>(() => sift(model, session.store.getState().view, 'all'));
  const [pending, setPending] = useState(0);
  const shownItems = useRef(items);
  shownItems.current = items;

  useEffect(() => {
    const show = (next: readonly FeedItem[]) => {
      setItems(next);
      setPending(0);
    };
    let again: ReturnType<typeof setTimeout> | undefined;
    const refresh = () => {
      const next = sift(model, session.store.getState().view, filter);
      const current = shownItems.current;
      if (next.length === current.length && next.every((item, n) => item === current[n])) return;
      if (replayed) return show(next);
      const known = new Set(current);
      const fresh = next.filter((item) => !known.has(item)).length;
      const atTop = (scroller.current?.scrollTop ?? 0) < 12;
      const still = performance.now() - moved.current > STILL_MS;
      if (atTop && still) return show(next);
      if (fresh > 0) setPending(fresh);
      // In calm mode nothing else would call again.
      clearTimeout(again);
      if (atTop) again = setTimeout(refresh, STILL_MS);
    };
    show(sift(model, session.store.getState().view, filter));
    // A filter, chosen, shows its newest first.
    scroller.current?.scrollTo({ top: 0 });
    const unsubscribe = session.store.subscribe(refresh);
    return () => {
      unsubscribe();
      clearTimeout(again);
    };
  }, [filter, session, model, replayed]);

  const showNew = () => {
    setItems(sift(model, session.store.getState().view, filter));
    setPending(0);
    scroller.current?.scrollTo({ top: 0 });
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('article')?.focus({ preventScroll: true }));
  };

  const visible = items.slice(0, limit);
  usePositions(list, visible, items.length);
  return (
    <section class="feed" aria-label={t('play:feed.label')}>
      <Filters value={filter} onChange={setFilter} />
      <div
        class="feed__scroll"
        ref={scroller}
        onPointerMove={(event) => {
          if (event.pointerType === 'mouse') moved.current = performance.now();
        }}
      >
        {pending > 0 && (
          <div class="pill">
            <Button look="solid" size="s" icon="arrow-left" class="pill__button" onClick={showNew}>
              {t('play:feed.new', { count: pending })}
            </Button>
          </div>
        )}
        <div class="feed__list" role="feed" aria-busy="false" aria-label={t('play:feed.label')} ref={list}>
          {visible.map((item) => (
            <Row key={item.key} item={item} unread={!replayed && !read.has(item.key)} />
          ))}
        </div>
        {items.length === 0 && (
          <p class="feed__empty">{t(filter === 'waiting' ? 'play:feed.none-waiting' : 'play:feed.empty')}</p>
        )}
        {items.length > limit && (
          <Button class="feed__more" icon="chevron-down" onClick={() => setLimit(limit + page)}>
            {t('play:feed.earlier')}
          </Button>
        )}
      </div>
    </section>
  );
}

/**
 * A row draws itself again only when it is another item: what counts and ticks inside listens by itself.
 * (The language reaches the inside through its context.)
 */
class Row extends Component<{ item: FeedItem; unread: boolean }> {
  override shouldComponentUpdate(next: { item: FeedItem }) {
    return next.item !== this.props.item;
  }

  override render() {
    const { item, unread } = this.props;
    return (
      <article
        class={`post post--${item.kind} ${unread ? 'post--unread' : ''}`}
        data-key={item.key}
        data-post={item.kind === 'post' ? item.id : undefined}
        tabIndex={0}
        aria-labelledby={item.kind === 'post' ? `by-${item.id}` : `by-${item.key}`}
      >
        {card(item)}
      </article>
    );
  }
}

function card(item: FeedItem) {
  switch (item.kind) {
    case 'post':
      return <PostCard id={item.id} />;
    case 'voice':
      return <VoiceCard item={item} />;
    case 'statement':
      return <StatementCard item={item} />;
    case 'screenshot':
      return <ScreenshotCard item={item} />;
    case 'article':
      return <ArticleCard item={item} />;
  }
}

function Filters({ value, onChange }: { readonly value: FeedFilter; readonly onChange: (filter: FeedFilter) => void }) {
  const { t } = useLanguage();
  const waiting = useWaiting();
  const choices: readonly FeedFilter[] = ['all', 'waiting', ...PLATFORMS];
  return (
    <fieldset class="filters">
      <legend class="visually-hidden">{t('play:feed.filter')}</legend>
      {choices.map((choice) => (
        <label key={choice} class={`filter filter--${choice}`}>
          <input
            type="radio"
            class="visually-hidden"
            name="feed-filter"
            checked={choice === value}
            onChange={() => onChange(choice)}
          />
          {choice === 'waiting' && <Icon name="clock" size={1.1} />}
          {choice !== 'all' && choice !== 'waiting' && <PlatformMark platform={choice} size={1.15} />}
          <span>{choice === 'all' || choice === 'waiting' ? t(`play:feed.${choice}`) : t(`place.${choice}`)}</span>
          {choice === 'waiting' && waiting > 0 && <span class="count numbers">{waiting}</span>}
        </label>
      ))}
    </fieldset>
  );
}

/** Position and size of the set, written directly: with every arrival all of them change, and nothing else does. */
function usePositions(list: { readonly current: HTMLElement | null }, items: readonly FeedItem[], total: number) {
  useLayoutEffect(() => {
    let n = 0;
    for (const row of list.current?.children ?? []) {
      row.setAttribute('aria-posinset', String(++n));
      row.setAttribute('aria-setsize', String(total));
    }
  }, [items, total]);
}

/** What has been in view for a moment loses its unread mark. */
function useReadMarks(list: { readonly current: HTMLElement | null }): ReadonlySet<string> {
  const { session, model } = usePlay();
  const read = useRef<Set<string>>(undefined);
  // What was there before the screen opened (a resumed run) is old news.
  read.current ??= new Set(model.read(session.store.getState().view).items.map((item) => item.key));
  useEffect(() => {
    const marks = read.current as Set<string>;
    const waiting = new Map<Element, ReturnType<typeof setTimeout>>();
    const sight = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          clearTimeout(waiting.get(target));
          if (!isIntersecting) continue;
          waiting.set(
            target,
            setTimeout(() => {
              marks.add((target as HTMLElement).dataset.key ?? '');
              target.classList.remove('post--unread');
              sight.unobserve(target);
            }, READ_MS),
          );
        }
      },
      { threshold: 0.4 },
    );
    const watch = () => {
      for (const row of list.current?.querySelectorAll('.post--unread') ?? []) sight.observe(row);
    };
    const changes = new MutationObserver(watch);
    if (list.current) changes.observe(list.current, { childList: true });
    watch();
    return () => {
      changes.disconnect();
      sight.disconnect();
      for (const timer of waiting.values()) clearTimeout(timer);
    };
  }, []);
  return read.current;
}
