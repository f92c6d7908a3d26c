/** Between a place and the remark about it, and between the remark and the window's edge, in CSS pixels. */
const GAP = 14;
const EDGE = 12;
const RING = 6;

interface Following {
  /** A selector: the place may come later, move, or go. */
  readonly place: string;
  readonly card: HTMLElement;
  readonly ring: HTMLElement;
  /** Where the card goes, if there is room; without it the card stays where the page has it. */
  readonly side: 'below' | 'left' | undefined;
}

/** Keeps a ring around a place and a card beside it, wherever it scrolls to, until the returned function is called. */
export function followPlace({ place, card, ring, side }: Following): () => void {
  let frame = 0;
  let last = '';
  document.querySelector(place)?.scrollIntoView({ block: 'nearest' });
  const follow = () => {
    frame = requestAnimationFrame(follow);
    const goal = document.querySelector(place);
    const { x, y, width, height } = goal?.checkVisibility() ? shownOf(goal) : new DOMRect();
    const isSeen = width > 0 && height > 0;
    const own = card.getBoundingClientRect();
    const now = [isSeen, x, y, width, height, own.width, own.height, innerWidth, innerHeight].join();
    if (now === last) return;
    last = now;
    ring.hidden = !isSeen;
    ring.style.translate = `${x - RING}px ${y - RING}px`;
    ring.style.width = `${width + 2 * RING}px`;
    ring.style.height = `${height + 2 * RING}px`;
    const [left, top] = isSeen ? spotFor(new DOMRect(x, y, width, height), own, side) : [EDGE, EDGE];
    card.style.translate = side ? `${left}px ${top}px` : '';
  };
  follow();
  return () => cancelAnimationFrame(frame);
}

/** What of it is not scrolled out of sight: on a small phone a ring around the rest would lie over other things. */
function shownOf(goal: Element): DOMRect {
  const { x, y, width, height } = goal.getBoundingClientRect();
  const room = goal.closest('.desk__body, .feed__scroll')?.getBoundingClientRect();
  if (!room) return new DOMRect(x, y, width, height);
  const [top, bottom] = [Math.max(y, room.top), Math.min(y + height, room.bottom)];
  return new DOMRect(x, top, width, Math.max(0, bottom - top));
}

/** On the side asked for, else below, above, to the left or to the right, wherever there is room; else in the far corner. */
function spotFor(
  place: DOMRect,
  { width, height }: DOMRect,
  side: Following['side'],
): readonly [left: number, top: number] {
  const [right, bottom] = [innerWidth - width - EDGE, innerHeight - height - EDGE];
  const across = Math.max(EDGE, Math.min(place.left, right));
  const along = Math.max(EDGE, Math.min(place.top, bottom));
  const toTheLeft = place.left - GAP - width;
  if (side === 'left' && toTheLeft >= EDGE) return [toTheLeft, along];
  if (place.bottom + GAP <= bottom) return [across, place.bottom + GAP];
  if (place.top - GAP - height >= EDGE) return [across, place.top - GAP - height];
  if (toTheLeft >= EDGE) return [toTheLeft, along];
  if (place.right + GAP <= right) return [place.right + GAP, along];
  return [right, bottom];
}
