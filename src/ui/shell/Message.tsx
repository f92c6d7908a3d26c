import type { ComponentChildren } from 'preact';
import './Message.css';

/** One thing to say and one way on: loading, nothing here, something went wrong. */
export function Message({
  title,
  text,
  art = 'smoke',
  children,
}: {
  readonly title: string;
  readonly text?: string;
  readonly art?: 'smoke' | 'ember';
  readonly children?: ComponentChildren;
}) {
  return (
    <div class="message narrow">
      <svg class={`message__art message__art--${art}`} viewBox="0 0 120 80" width="120" height="80" aria-hidden="true">
        <path class="message__smoke" d="M60 52c-9-8 8-13 0-22s9-13 1-22M74 56c-6-6 6-9 0-16M46 56c-6-6 6-9 0-15" />
        <path class="message__log" d="M28 68l64-10M30 58l62 11" />
        <circle class="message__spark" cx="60" cy="60" r="5" />
      </svg>
      <h1>{title}</h1>
      {text && <p>{text}</p>}
      {children && <div class="message__way">{children}</div>}
    </div>
  );
}

/** While a piece of the game arrives. Shown only after a moment, so a fast arrival doesn't flicker. */
export function Loading({ text }: { readonly text: string }) {
  return (
    <div class="loading" role="status">
      <span class="loading__ember" aria-hidden="true" />
      {text}
    </div>
  );
}
