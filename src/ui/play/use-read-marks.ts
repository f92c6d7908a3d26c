import { useEffect, useRef } from 'preact/hooks';
import { usePlay } from './play-context.ts';

/** An item counts as read once it has been in view this long. */
const READ_MS = 1200;
/** In view: so much of it, or of what is seen of the feed. */
const SEEN = 0.4;

/** The keys of what was read. What has been in view for a moment loses its unread mark. */
export function useReadMarks(list: { readonly current: HTMLElement | null }): ReadonlySet<string> {
  const { session, model } = usePlay();
  const read = useRef<Set<string>>(undefined);
  // What was there before the screen opened (a resumed run) is old news.
  read.current ??= new Set(model.read(session.store.getState().view).items.map((item) => item.key));
  useEffect(() => {
    const marks = read.current as Set<string>;
    const waiting = new Map<Element, ReturnType<typeof setTimeout>>();
    const sight = new IntersectionObserver(
      (entries) => {
        for (const { target, intersectionRatio, intersectionRect, rootBounds } of entries) {
          clearTimeout(waiting.get(target));
          waiting.delete(target);
          if (intersectionRatio < SEEN && intersectionRect.height < SEEN * (rootBounds?.height ?? 0)) continue;
          const mark = () => {
            marks.add((target as HTMLElement).dataset.key ?? '');
            target.classList.remove('post--unread');
            sight.unobserve(target);
            waiting.delete(target);
          };
          waiting.set(target, setTimeout(mark, READ_MS));
        }
      },
      { root: list.current?.parentElement ?? null, threshold: [0, 0.1, 0.2, 0.3, SEEN] },
    );
    const changes = new MutationObserver((records) => {
      for (const { addedNodes, removedNodes } of records) {
        for (const node of removedNodes) {
          if (!(node instanceof Element) || node.isConnected) continue;
          sight.unobserve(node);
          clearTimeout(waiting.get(node));
          waiting.delete(node);
        }
        for (const node of addedNodes) {
          if (node instanceof Element && node.matches('.post--unread')) sight.observe(node);
        }
      }
    });
    if (list.current) changes.observe(list.current, { childList: true });
    for (const row of list.current?.querySelectorAll('.post--unread') ?? []) sight.observe(row);
    return () => {
      changes.disconnect();
      sight.disconnect();
      for (const timer of waiting.values()) clearTimeout(timer);
    };
  }, []);
  return read.current;
}
