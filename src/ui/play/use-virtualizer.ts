import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

type Options = Omit<
  VirtualizerOptions<HTMLElement, HTMLElement>,
  'observeElementRect' | 'observeElementOffset' | 'scrollToFn' | 'measureElement' | 'onChange'
>;

/** TanStack's virtualizer as a hook: draws again when the window onto the list moves or something in it is resized. */
export function useVirtualizer(options: Options): Virtualizer<HTMLElement, HTMLElement> {
  const [, draw] = useReducer<number, unknown>((count) => count + 1, 0);
  const all: VirtualizerOptions<HTMLElement, HTMLElement> = {
    ...options,
    observeElementRect: (virtualizer, tell) =>
      observeElementRect(virtualizer, (rect) => {
        // On a phone the feed is hidden while one looks at the map: it keeps its window for later.
        if (rect.height > 0) tell(rect);
      }),
    observeElementOffset,
    scrollToFn: elementScroll,
    measureElement: sizeOf,
    // Preact draws in a microtask: still before the frame that is being made.
    onChange: draw,
  };
  const [virtualizer] = useState(() => new Virtualizer(all));
  virtualizer.setOptions(all);
  useLayoutEffect(() => virtualizer._didMount(), []);
  useLayoutEffect(() => virtualizer._willUpdate());
  return virtualizer;
}

/** Exact, where the library's own rounds: rows lie on one another's edge. What is hidden keeps the size it had. */
function sizeOf(
  row: HTMLElement,
  entry: ResizeObserverEntry | undefined,
  { itemSizeCache, indexFromElement, options }: Virtualizer<HTMLElement, HTMLElement>,
): number {
  const index = indexFromElement(row);
  const known = itemSizeCache.get(options.getItemKey(index));
  const size = entry ? entry.borderBoxSize[0]?.blockSize : (known ?? row.getBoundingClientRect().height);
  return size || (known ?? options.estimateSize(index));
}
