import { useRef } from 'preact/hooks';

/** Dragging the ground with the mouse scrolls it; fingers and wheels do so by themselves. */
export function usePan(area: { readonly current: HTMLElement | null }) {
  const held = useRef<{ readonly x: number; readonly y: number; readonly left: number; readonly top: number }>(
    undefined,
  );
  return {
    onPointerDown(event: PointerEvent) {
      const { current } = area;
      if (!current || event.pointerType !== 'mouse' || event.button !== 0) return;
      if (event.target instanceof Element && event.target.closest('button')) return;
      current.setPointerCapture(event.pointerId);
      held.current = { x: event.clientX, y: event.clientY, left: current.scrollLeft, top: current.scrollTop };
    },
    onPointerMove(event: PointerEvent) {
      if (!held.current || !area.current) return;
      area.current.scrollLeft = held.current.left + held.current.x - event.clientX;
      area.current.scrollTop = held.current.top + held.current.y - event.clientY;
    },
    onPointerUp() {
      held.current = undefined;
    },
    onPointerCancel() {
      held.current = undefined;
    },
  };
}
