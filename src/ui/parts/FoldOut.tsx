import type { ComponentChildren } from 'preact';
import './FoldOut.css';
import { Icon } from './Icon.tsx';

/** What few ask for, behind a line that says what it is. */
export function FoldOut({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <details class="fold-out">
      <summary>
        <Icon name="chevron-right" /> {title}
      </summary>
      {children}
    </details>
  );
}
