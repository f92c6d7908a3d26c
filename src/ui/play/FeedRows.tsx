import { defaultRangeExtractor, type Range } from '@tanstack/virtual-core';
import { Component, type VNode } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../language.ts';
import { ArticleCard, ScreenshotCard, StatementCard, VoiceCard } from './CrowdCards.tsx';
import { nextStop, tabStopBeside } from './feed-keys.ts';
import type { FeedItem } from './feed-model.ts';
import { namesOf } from './names-of.ts';
import { PostCard } from './PostCard.tsx';
import { usePlay } from './play-context.ts';
import { useReadMarks } from './use-read-marks.ts';
import { useVirtualizer } from './use-virtualizer.ts';

/** Rows kept ready on either side of what is seen. */
const BEYOND = 5;
/** Near enough to the top: what comes is put there and seen. */
export const AT_TOP = 12;
/** A guess, until a row has been measured. */
const HEIGHTS: Readonly<Record<FeedItem['kind'], number>> = {
  post: 200,
  statement: 180,
  voice: 84,
  screenshot: 190,
  article: 110,
};

interface FeedRowsProps {
  readonly items: readonly FeedItem[];
  readonly scroller: { readonly current: HTMLElement | null };
  /** Whether this one has just come: it makes an entrance. */
  readonly isArriving: (item: FeedItem) => boolean;
  /** Shows everything of which this is the key, if the feed does not yet. */
  readonly onWanted: (item: string) => void;
  readonly onSearch: () => void;
}

/** The feed's articles, as many as are seen, and a few around; and the one that has the focus, wherever it is. */
export function FeedRows({ items, scroller, isArriving, onWanted, onSearch }: FeedRowsProps) {
  const { t } = useLanguage();
  const { place, session, model, replayed } = usePlay();
  const list = useRef<HTMLDivElement>(null);
  const read = useReadMarks(list);
  /** The row somebody went to last: it stays for them. */
  const [brought, setBrought] = useState<string>();
  const current = useRef(items);
  current.current = items;

  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    getItemKey: useCallback((index: number) => items[index]?.key ?? index, [items]),
    estimateSize: useCallback((index: number) => HEIGHTS[items[index]?.kind ?? 'voice'], [items]),
    overscan: BEYOND,
    rangeExtractor: useCallback(
      (range: Range) => {
        const window = defaultRangeExtractor(range);
        const focused = list.current?.contains(document.activeElement) ? rowOf(document.activeElement) : undefined;
        const kept = [focused?.dataset.key, brought].map((key) => items.findIndex((item) => item.key === key));
        const outside = [...new Set(kept)].filter((index) => index >= 0 && !window.includes(index));
        return outside.length === 0 ? window : [...window, ...outside].sort((a, b) => a - b);
      },
      [items, brought],
    ),
    // Whoever reads further down is not pushed about by what comes above.
    anchorTo: (scroller.current?.scrollTop ?? 0) < AT_TOP ? 'start' : 'end',
  });

  useLayoutEffect(() => {
    const bring = async (key: string, comment?: string) => {
      onWanted(key);
      if (comment !== undefined) {
        const { items: all, comments: under } = model.read(session.store.getState().view);
        const item = all.find((each) => each.key === key);
        const head = item?.kind === 'statement' ? item.id : key;
        const comments = under.get(head) ?? [];
        const nth = comments.findIndex((each) => each.key === comment);
        if (nth >= 0) place.open(head, comments.length - nth);
      }
      setBrought(key);
      // Preact has drawn by then.
      await Promise.resolve();
      await Promise.resolve();
      const row = [...(list.current?.children ?? [])].find((each) => (each as HTMLElement).dataset.key === key);
      if (!(row instanceof HTMLElement)) return undefined;
      const inside = comment !== undefined && row.querySelector<HTMLElement>(`[data-key="${CSS.escape(comment)}"]`);
      return inside || row;
    };
    const go = async (row: string | undefined, stop: (row: HTMLElement) => HTMLElement | undefined) => {
      const target = row === undefined ? undefined : await bring(row);
      if (target) focus(stop(target) ?? target);
    };
    const beside = (row: HTMLElement | undefined, by: 1 | -1) =>
      current.current[row ? current.current.findIndex(({ key }) => key === row.dataset.key) + by : 0]?.key;
    place.hand = {
      bring,
      // By its own hand: else it would make up for what comes above by scrolling back.
      toTop: () => virtualizer.scrollToOffset(0),
      openSearch() {
        // On a phone the feed may lie behind another tab.
        if (list.current?.checkVisibility()) onSearch();
      },
      step(by) {
        const row = list.current?.contains(document.activeElement) ? rowOf(document.activeElement) : undefined;
        const within = row && nextStop(row, by);
        if (within) focus(within);
        else void go(beside(row, by), (next) => (by === 1 || !row ? next : nextStop(next, by)));
      },
    };
    const leaf = (event: KeyboardEvent) => {
      const row = rowOf(event.target as Element);
      if (!row || event.altKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
      const { key, ctrlKey } = event;
      if (!ctrlKey && (key === 'PageDown' || key === 'PageUp')) {
        void go(beside(row, key === 'PageDown' ? 1 : -1), (next) => next);
      } else if (ctrlKey && (key === 'Home' || key === 'End')) {
        tabStopBeside(list.current as HTMLElement, key === 'Home' ? -1 : 1)?.focus();
      } else return;
      event.preventDefault();
    };
    const element = list.current;
    element?.addEventListener('keydown', leaf);
    return () => {
      place.hand = undefined;
      element?.removeEventListener('keydown', leaf);
    };
  }, [place, model, session, onWanted, onSearch]);

  useKeptFocus(list);
  return (
    <div
      class="feed__list"
      role="feed"
      aria-busy="false"
      aria-label={t('play:feed.label')}
      ref={list}
      style={{ height: `${virtualizer.getTotalSize()}px` }}
    >
      {virtualizer.getVirtualItems().map(({ index, start }) => {
        const item = items[index];
        return (
          item && (
            <Row
              key={item.key}
              item={item}
              index={index}
              of={items.length}
              top={start}
              unread={!replayed && !read.has(item.key)}
              arriving={isArriving(item)}
              measure={virtualizer.measureElement}
            />
          )
        );
      })}
    </div>
  );
}

const rowOf = (element: Element | null) => element?.closest<HTMLElement>('.feed .post') ?? undefined;

function focus(stop: HTMLElement): void {
  stop.focus({ preventScroll: true });
  stop.scrollIntoView({ block: 'nearest' });
}

interface RowProps {
  readonly item: FeedItem;
  readonly index: number;
  readonly of: number;
  readonly top: number;
  readonly unread: boolean;
  readonly arriving: boolean;
  readonly measure: (row: HTMLElement | null) => void;
}

/**
 * Of a row only its place changes: its card is drawn once, for what counts and ticks inside listens by itself. (The
 * language reaches the inside through its context.)
 */
class Row extends Component<RowProps> {
  private readonly arrives = this.props.arriving;
  private item = this.props.item;
  private card: VNode = cardOf(this.item);

  override render() {
    const { item, index, of, top, unread, measure } = this.props;
    if (item !== this.item) {
      this.item = item;
      this.card = cardOf(item);
    }
    const id = item.kind === 'post' ? item.id : item.key;
    return (
      <article
        class={`post post--${item.kind} ${unread ? 'post--unread' : ''} ${this.arrives ? 'post--arriving' : ''}`}
        style={{ top: `${top}px` }}
        data-key={item.key}
        data-post={item.kind === 'post' ? item.id : undefined}
        data-index={index}
        aria-posinset={index + 1}
        aria-setsize={of}
        aria-labelledby={namesOf(id)}
        aria-describedby={`text-${id}`}
        tabIndex={0}
        ref={measure}
      >
        {this.card}
      </article>
    );
  }
}

function cardOf(item: FeedItem): VNode {
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

/** A row that changes places in the document would lose the focus that is in it. */
function useKeptFocus(list: { readonly current: HTMLElement | null }): void {
  const focused = list.current?.contains(document.activeElement) ? document.activeElement : null;
  useLayoutEffect(() => {
    if (!(focused instanceof HTMLElement) || !focused.isConnected || document.activeElement === focused) return;
    focused.focus({ preventScroll: true });
  });
}
