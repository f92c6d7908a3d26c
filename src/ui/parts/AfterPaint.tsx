import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface AfterPaintProps {
  /** After how many paintings. */
  readonly turn?: number;
  readonly children: ComponentChildren;
}

/** What comes once the rest of the screen has been painted: all at once would take a cheap phone a long breath. */
export function AfterPaint({ turn = 1, children }: AfterPaintProps) {
  const [painted, setPainted] = useState(0);
  useEffect(() => (painted < turn ? afterPaint(() => setPainted(painted + 1)) : undefined), [painted, turn]);
  return painted < turn ? null : children;
}

/** Goes on once what is rendered now has been painted; the answer calls it off. */
export function afterPaint(go: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(go);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
