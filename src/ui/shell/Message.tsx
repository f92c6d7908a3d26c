import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import './Message.css';
import { type Art, MessageArt } from './MessageArt.tsx';

/** One thing to say and one way on: loading, nothing here, something went wrong. */
export function Message({
  title,
  text,
  art = 'ash',
  children,
}: {
  readonly title: string;
  readonly text?: string;
  readonly art?: Art;
  readonly children?: ComponentChildren;
}) {
  return (
    <div class="message narrow">
      <MessageArt art={art} />
      <h1>{title}</h1>
      {text && <p>{text}</p>}
      {children && <div class="message__way">{children}</div>}
    </div>
  );
}

/** Whoever listens hears of it only if it lasts. */
const SAID_AFTER_MS = 700;

/** While a piece of the game arrives: the outline of a page. Only after a moment, so a fast arrival doesn't flicker. */
export function Loading({ text }: { readonly text: string }) {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLasts(true), SAID_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="loading narrow">
      <span class="visually-hidden" role="status">
        {lasts && text}
      </span>
      <p aria-hidden="true">
        <span class="loading__ember" aria-hidden="true" />
        {text}
      </p>
      <div class="loading__page" aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
      </div>
    </div>
  );
}
