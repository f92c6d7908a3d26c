import { useLayoutEffect, useRef } from 'preact/hooks';

/** For a textarea as tall as what is written in it, in browsers whose style sheets cannot ask for that. */
export function useFullHeight(text: string) {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const { current } = area;
    if (!current || CSS.supports('field-sizing', 'content')) return;
    current.style.height = 'auto';
    current.style.height = `${current.scrollHeight + 2}px`;
  }, [text]);
  return area;
}
