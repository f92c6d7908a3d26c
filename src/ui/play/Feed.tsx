import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CrisisView } from '../../crisis/view.ts';
import { PLATFORMS, type Platform } from '../../crisis/vocabulary.ts';
import { useLanguage } from '../language.ts';
import { announce } from '../parts/Announcer.tsx';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { PlatformMark } from '../parts/PlatformMark.tsx';
import { LazyPart } from '../shell/LazyPart.tsx';
import { AT_TOP, FeedRows } from './FeedRows.tsx';
import { type FeedItem, type FeedModel, isWaiting } from './feed-model.ts';
import { usePlay, useSession } from './play-context.ts';
import './Feed.css';

export type FeedFilter = Platform | 'all' | 'waiting';

/** While the pointer moves over the feed nothing is put under it: clicks must land where they aim. */
const STILL_MS = 700;
/** So long after it came, an item that is drawn for the first time still makes an entrance. */
const ENTRANCE_MS = 300;

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

/** How the list on the screen came to be: what arrived after `before` is new in it since `at`. */
interface Shown {
  readonly items: readonly FeedItem[];
  readonly before: number;
  readonly arrived: number;
  readonly at: number;
}

export function Feed() {
  const { t } = useLanguage();
  const { session, model, place, replayed } = usePlay();
  const [filter, setFilter] = useState<FeedFilter>('all');
  const scroller = useRef<HTMLDivElement>(null);
  const moved = useRef(0);
  /** How often the search was asked for while it is open. */
  const [asked, setAsked] = useState(0);
  const opener = useRef<Element | null>(null);
  const [pending, setPending] = useState(0);
  const [shown, setShown] = useState<Shown>(() => {
    const items = sift(model, session.store.getState().view, 'all');
    return { items, before: model.arrived, arrived: model.arrived, at: 0 };
  });
  const now = useRef({ shown, filter });
  now.current = { shown, filter };

  const show = useCallback(
    (items: readonly FeedItem[]) => {
      const { arrived } = model;
      setShown(({ arrived: before }) => ({ items, before, arrived, at: performance.now() }));
      setPending(0);
    },
    [model],
  );
  const showAll = () => show(sift(model, session.store.getState().view, now.current.filter));

  useEffect(() => {
    let again: ReturnType<typeof setTimeout> | undefined;
    const refresh = () => {
      const next = sift(model, session.store.getState().view, filter);
      const current = now.current.shown.items;
      if (next === current) return;
      if (next.length === current.length && next.every((item, n) => item === current[n])) return;
      if (replayed) return show(next);
      const atTop = (scroller.current?.scrollTop ?? 0) < AT_TOP;
      const still = performance.now() - moved.current > STILL_MS;
      if (atTop && still) return show(next);
      const known = new Set(current);
      const fresh = next.filter((item) => !known.has(item)).length;
      if (fresh > 0) setPending(fresh);
      // In calm mode nothing else would call again.
      clearTimeout(again);
      if (atTop) again = setTimeout(refresh, STILL_MS);
    };
    show(sift(model, session.store.getState().view, filter));
    // A filter, chosen, shows its newest first.
    place.hand?.toTop();
    const unsubscribe = session.store.subscribe(refresh);
    return () => {
      unsubscribe();
      clearTimeout(again);
    };
  }, [filter, session, model, place, replayed, show]);

  /** Who listens hears how much is left; the list changes again with every message, and says so only when asked. */
  const choose = (choice: FeedFilter) => {
    setFilter(choice);
    const count = sift(model, session.store.getState().view, choice).length;
    announce(count === 0 ? t(emptyKey(choice)) : t('play:feed.shown', { count }));
  };

  const showNew = () => {
    showAll();
    place.hand?.toTop();
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>('article')?.focus({ preventScroll: true }),
    );
  };
  /** Somebody goes to an item: if it is behind « new messages » it is shown, if it is filtered out all is. */
  const onWanted = useCallback(
    (key: string) => {
      const isIn = (items: readonly FeedItem[]) => items.some((item) => item.key === key);
      if (isIn(now.current.shown.items)) return;
      const { view } = session.store.getState();
      const sifted = sift(model, view, now.current.filter);
      if (!isIn(sifted)) setFilter('all');
      show(isIn(sifted) ? sifted : sift(model, view, 'all'));
    },
    [session, model, show],
  );
  const { items } = shown;
  const onSearch = useCallback(() => {
    opener.current = document.activeElement;
    setAsked((times) => times + 1);
  }, []);
  const onSearched = () => {
    setAsked(0);
    if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
  };
  const isArriving = (item: FeedItem) =>
    model.arrival(item) > shown.before && performance.now() - shown.at < ENTRANCE_MS;

  return (
    <section class="feed" aria-label={t('play:feed.label')}>
      <div class="feed__bar">
        <Filters value={filter} onChange={choose} />
        <Button
          look="quiet"
          icon="search"
          iconOnly
          aria-expanded={asked > 0}
          onClick={asked > 0 ? onSearched : onSearch}
        >
          {t('play:feed.search')}
        </Button>
      </div>
      {asked > 0 && (
        <LazyPart
          name="feed-search"
          sentences={['feed-search']}
          load={() => import('./search/FeedSearch.tsx')}
          render={({ FeedSearch }) => (
            <FeedSearch
              items={items}
              list={() => scroller.current?.querySelector('.feed__list') ?? null}
              asked={asked}
              onClose={onSearched}
            />
          )}
        />
      )}
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
        <FeedRows items={items} scroller={scroller} isArriving={isArriving} onWanted={onWanted} onSearch={onSearch} />
        {items.length === 0 && <p class="feed__empty">{t(emptyKey(filter))}</p>}
      </div>
    </section>
  );
}

const emptyKey = (filter: FeedFilter) => (filter === 'waiting' ? 'play:feed.none-waiting' : 'play:feed.empty');

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
          {choice === 'waiting' && <span class={`count numbers${waiting > 0 ? '' : ' count--none'}`}>{waiting}</span>}
        </label>
      ))}
    </fieldset>
  );
}
