import { useEffect, useRef, useState } from 'preact/hooks';
import { snap } from '../../../studio/timeline.ts';
import type { Card } from './timeline-layout.ts';

/** A shake of the hand is no drag. */
const THRESHOLD = 5;
/** So near to the edge the timeline moves on. */
const EDGE = 36;

interface Held {
  readonly card: Card;
  readonly pointer: number;
  readonly startX: number;
  readonly startScroll: number;
  /** By how much it has been moved; undefined before it has been. */
  minutes: number | undefined;
}

/** Moves a card along its lane with mouse, pen or finger; Escape lets go of it where it was. */
export function useCardDrag(scale: number, onDrop: (card: Card, minutes: number) => void) {
  const held = useRef<Held>(undefined);
  const [drag, setDrag] = useState<{ readonly card: Card; readonly minutes: number }>();

  const letGo = () => {
    held.current = undefined;
    setDrag(undefined);
  };
  useEffect(() => {
    if (!drag) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') letGo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [drag]);

  const scroller = (target: HTMLElement) => target.closest<HTMLElement>('.timeline__scroll');
  return {
    drag,
    hold(event: PointerEvent & { readonly currentTarget: HTMLElement }, card: Card) {
      if (event.button !== 0) return;
      // The finger swipes the timeline, unless it is on the card already chosen.
      if (event.pointerType === 'touch' && event.currentTarget.tabIndex !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      held.current = {
        card,
        pointer: event.pointerId,
        startX: event.clientX,
        startScroll: scroller(event.currentTarget)?.scrollLeft ?? 0,
        minutes: undefined,
      };
    },
    move(event: PointerEvent & { readonly currentTarget: HTMLElement }) {
      const { current } = held;
      if (!current || current.pointer !== event.pointerId) return;
      const area = scroller(event.currentTarget);
      const box = area?.getBoundingClientRect();
      if (area && box && current.minutes !== undefined) {
        if (event.clientX > box.right - EDGE) area.scrollLeft += EDGE / 2;
        if (event.clientX < box.left + EDGE) area.scrollLeft -= EDGE / 2;
      }
      const distance = event.clientX - current.startX + (area?.scrollLeft ?? 0) - current.startScroll;
      if (current.minutes === undefined && Math.abs(distance) < THRESHOLD) return;
      current.minutes = Math.max(-current.card.post.at, snap(current.card.post.at, distance / scale));
      setDrag({ card: current.card, minutes: current.minutes });
    },
    drop(event: PointerEvent) {
      const { current } = held;
      if (current?.pointer !== event.pointerId) return;
      if (current.minutes) onDrop(current.card, current.minutes);
      letGo();
    },
    cancel: letGo,
  };
}
