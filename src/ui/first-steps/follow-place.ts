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
    const isSeen = goal?.checkVisibility() ?? false;
    const { x, y, width, height } = goal?.getBoundingClientRect() ?? new DOMRect();
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
