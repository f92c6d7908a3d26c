import type { Path } from '../../../scenario/problem.ts';
import { begins } from './form-context.ts';

const CONTROLS = 'input:not([type=hidden]), select, textarea, button';

/** Takes the focus to the field of a path, or to the nearest thing around it, unfolding what hides it. */
export function goTo(body: HTMLElement, path: Path): () => void {
  // A frame later: what the jump unfolds is on the page by then.
  const frame = requestAnimationFrame(() => {
    const steps = path.map(String);
    const places = [...body.querySelectorAll<HTMLElement>('[data-path]')]
      .map((element) => ({ element, at: element.dataset.path?.split('/') ?? [] }))
      .filter(({ at }) => begins(steps, at))
      // Of two for the same path the inner one: the fields of a thing rather than its frame.
      .reverse()
      .sort((a, b) => b.at.length - a.at.length);
    const place = places[0]?.element ?? body;
    for (let around = place.parentElement; around && around !== body; around = around.parentElement) {
      if (around instanceof HTMLDetailsElement) around.open = true;
    }
    const checked = place.querySelector<HTMLElement>('input:checked');
    const control = checked ?? place.querySelector<HTMLElement>(CONTROLS);
    control?.focus({ preventScroll: true });
    place.scrollIntoView({ block: places.length > 0 ? 'center' : 'start', behavior: 'instant' });
  });
  return () => cancelAnimationFrame(frame);
}
