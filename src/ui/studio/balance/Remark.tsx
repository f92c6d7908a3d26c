import type { ComponentChildren } from 'preact';
import { Icon } from '../../parts/Icon.tsx';
import { studio } from '../studio-store.ts';

export function Fine({ children }: { readonly children: ComponentChildren }) {
  return (
    <p class="remark remark--fine">
      <Icon name="check" /> <span>{children}</span>
    </p>
  );
}

/** Something to look at; with a place, a way there. */
export function Remark({
  path,
  children,
}: {
  readonly path?: readonly (string | number)[] | undefined;
  readonly children: ComponentChildren;
}) {
  return (
    <p class="remark">
      <Icon name="warning" />{' '}
      {path ? (
        <button type="button" class="jump" onClick={() => studio.getState().jump(path, 'form')}>
          {children}
        </button>
      ) : (
        <span>{children}</span>
      )}
    </p>
  );
}
