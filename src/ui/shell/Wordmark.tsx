import './Wordmark.css';

/** The name, its hyphen replaced by our mark: a drop that is ember on one side and water on the other. */
export function Wordmark({ size = 1.5 }: { readonly size?: number }) {
  return (
    <span class="wordmark" style={{ fontSize: `${size}rem` }}>
      <span aria-hidden="true">Sang</span>
      <svg viewBox="0 0 20 26" width="0.62em" height="0.8em" aria-hidden="true">
        <path class="wordmark__ember" d="M10 1C6 7 2 11.5 2 16.5A8 8 0 0 0 10 24.5V1Z" />
        <path class="wordmark__calm" d="M10 1c4 6 8 10.5 8 15.5a8 8 0 0 1-8 8V1Z" />
      </svg>
      <span aria-hidden="true">froid</span>
      <span class="visually-hidden">Sang-froid</span>
    </span>
  );
}
