import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Announcer } from './Announcer.tsx';
import './Dialog.css';
import { Button } from './Button.tsx';

interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** `sheet`: from the side on a wide screen, from the bottom on a phone. */
  readonly shape?: 'box' | 'sheet';
  readonly children: ComponentChildren;
  readonly footer?: ComponentChildren;
}

/**
 * Render it to open it, stop rendering it to close it. The browser's own modal dialog traps the focus and closes on
 * Escape; where the focus came from is remembered here, because an unmounted dialog forgets.
 */
export function Dialog({ title, closeLabel, onClose, shape = 'box', children, footer }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const opener = document.activeElement;
    element.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={element}
      class={`dialog dialog--${shape} sheet`}
      aria-labelledby={titleId}
      closedby="any"
      onClose={onClose}
    >
      <div class="dialog__panel">
        <div class="dialog__head">
          <h2 id={titleId}>{title}</h2>
          <Button look="quiet" size="s" icon="cross" iconOnly onClick={onClose}>
            {closeLabel}
          </Button>
        </div>
        <div class="dialog__body" role="region" aria-labelledby={titleId} tabIndex={0}>
          {children}
        </div>
        {footer && <div class="dialog__foot">{footer}</div>}
      </div>
      <Announcer />
    </dialog>
  );
}
