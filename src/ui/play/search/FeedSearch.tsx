import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import type { FeedItem } from '../feed-model.ts';
import { usePlay } from '../play-context.ts';
import { fold } from './fold.ts';
import { paint, rangesIn } from './marks.ts';
import { type Spoken, spokenIn } from './spoken.ts';
import './FeedSearch.css';

/** A slice of searching, so that a crowd of thousands never holds up the page. */
const SLICE_MS = 8;
/** One goes on typing; then it is searched. */
const TYPING_MS = 120;
const SHORTEST = 2;
const ALL = 'feed-found';
const THIS = 'feed-found-this';

interface FeedSearchProps {
  readonly items: readonly FeedItem[];
  readonly list: () => HTMLElement | null;
  /** Another number: the field is asked for again. */
  readonly asked: number;
  readonly onClose: () => void;
}

interface Outcome {
  readonly wanted: string;
  readonly found: readonly Spoken[];
  readonly at: number;
}

const NOTHING: Outcome = { wanted: '', found: [], at: 0 };

/**
 * The browser's own search sees only the window of the feed that is in the document; this one sees the whole feed,
 * comments too.
 */
export function FeedSearch({ items, list, asked, onClose }: FeedSearchProps) {
  const tongue = useLanguage();
  const { t, language } = tongue;
  const play = usePlay();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [outcome, setOutcome] = useState(NOTHING);
  const [card, setCard] = useState<HTMLElement>();
  const wanted = fold(typed).trim();
  const { found, at } = outcome;
  const current = found[at];

  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [asked]);

  useEffect(() => {
    if (wanted.length < SHORTEST) {
      setOutcome(NOTHING);
      return;
    }
    const gone = new AbortController();
    const search = async () => {
      const next = await searchAll(items, (item) => spokenIn(item, play, tongue), wanted, gone.signal);
      if (gone.signal.aborted) return;
      setOutcome((before) => {
        // With other words one begins with the newest; with other messages one stays where one was.
        const here = before.wanted === wanted ? before.found[before.at] : undefined;
        const same = next.findIndex(({ item, comment }) => item === here?.item && comment === here.comment);
        return { wanted, found: next, at: Math.max(same, 0) };
      });
    };
    const timer = setTimeout(search, TYPING_MS);
    return () => {
      clearTimeout(timer);
      gone.abort();
    };
  }, [wanted, items, language]);

  useEffect(() => {
    let left = false;
    const bring = async () => {
      const there = current && (await play.place.hand?.bring(current.item, current.comment));
      if (left) return;
      setCard(there);
      if (there) bringToSight(there);
    };
    void bring();
    return () => {
      left = true;
    };
  }, [current?.item, current?.comment]);

  useMarks(list, outcome.wanted, card);

  const step = (by: 1 | -1) => {
    if (found.length > 0) setOutcome({ ...outcome, at: (at + by + found.length) % found.length });
  };
  const close = () => {
    onClose();
    // One reads on where one has got to.
    if (card?.isConnected) card.focus({ preventScroll: true });
  };
  const count = found.length;
  const isSearched = outcome.wanted !== '';
  const told = !isSearched
    ? ''
    : current
      ? t('feed-search:found', { nth: at + 1, count, who: current.who })
      : t('feed-search:none');
  return (
    <search class="feed-search">
      <label class="feed-search__field">
        <span class="visually-hidden">{t('play:feed.search')}</span>
        <input
          ref={field}
          type="search"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          placeholder={t('feed-search:placeholder')}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.isComposing) return;
            if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
            else if (event.key === 'Escape') close();
            else return;
            event.preventDefault();
            event.stopPropagation();
          }}
        />
      </label>
      {/* Who says it is seen in the feed. */}
      <span class="feed-search__count numbers" aria-hidden="true">
        {current ? t('feed-search:nth', { nth: at + 1, count }) : told}
      </span>
      <output class="visually-hidden">{told}</output>
      <Button
        look="quiet"
        size="s"
        icon="chevron-down"
        iconOnly
        class="feed-search__up"
        disabled={count === 0}
        onClick={() => step(-1)}
      >
        {t('feed-search:previous')}
      </Button>
      <Button look="quiet" size="s" icon="chevron-down" iconOnly disabled={count === 0} onClick={() => step(1)}>
        {t('feed-search:next')}
      </Button>
      <Button look="quiet" size="s" icon="cross" iconOnly onClick={close}>
        {t('feed-search:close')}
      </Button>
    </search>
  );
}

async function searchAll(
  items: readonly FeedItem[],
  spoken: (item: FeedItem) => readonly Spoken[],
  wanted: string,
  signal: AbortSignal,
): Promise<readonly Spoken[]> {
  const found: Spoken[] = [];
  let began = performance.now();
  for (const item of items) {
    for (const each of spoken(item)) if (fold(each.words).includes(wanted)) found.push(each);
    if (performance.now() - began < SLICE_MS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return [];
    began = performance.now();
  }
  return found;
}

/** To the middle of what is seen of the feed, or to its top if it is larger; nowhere if it is seen already. */
function bringToSight(card: HTMLElement): void {
  const scroller = card.closest('.feed__scroll');
  if (!scroller) return;
  const room = scroller.getBoundingClientRect();
  const place = card.getBoundingClientRect();
  if (place.top >= room.top && place.bottom <= room.bottom) return;
  scroller.scrollTop += place.top - room.top - Math.max((room.height - place.height) / 2, 8);
}

/** Marks the words wherever the feed shows them, also in rows that come later, and frames the card gone to. */
function useMarks(list: () => HTMLElement | null, wanted: string, card: HTMLElement | undefined): void {
  useLayoutEffect(() => {
    const element = list();
    if (!element || wanted === '') return;
    let planned = 0;
    const mark = () => {
      planned = 0;
      const others: Range[] = [];
      for (const each of element.querySelectorAll('[data-key]'))
        if (each !== card) others.push(...rangesIn(each, wanted));
      paint(ALL, others);
      paint(THIS, card?.isConnected ? rangesIn(card, wanted) : []);
    };
    const changes = new MutationObserver(() => {
      planned ||= requestAnimationFrame(mark);
    });
    changes.observe(element, { childList: true, subtree: true });
    mark();
    if (card) card.dataset.found = '';
    return () => {
      changes.disconnect();
      cancelAnimationFrame(planned);
      paint(ALL, []);
      paint(THIS, []);
      delete card?.dataset.found;
    };
  }, [wanted, card]);
}
