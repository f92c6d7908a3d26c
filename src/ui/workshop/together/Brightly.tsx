import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import './Brightly.css';

interface BrightlyProps {
  readonly title: string;
  /** Under the code. */
  readonly text: string;
  /** The code itself. */
  readonly children: ComponentChildren;
  readonly onClose: () => void;
}

/** A code as large as the screen, on white, and the screen kept awake while it is held up. */
export function Brightly({ title, text, children, onClose }: BrightlyProps) {
  const { t } = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    const awake = stayAwake();
    return () => {
      awake();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} class="brightly" aria-label={title} closedby="any" onClose={onClose}>
      <div class="brightly__sheet">
        <div class="brightly__code">{children}</div>
        <p>{text}</p>
        <Button look="solid" size="l" icon="cross" onClick={() => dialog.current?.close()}>
          {t('close')}
        </Button>
      </div>
    </dialog>
  );
}

function stayAwake(): () => void {
  const { wakeLock } = navigator as { wakeLock?: WakeLock };
  // Refused on a low battery, unknown over http: the screen then dims as it always does.
  const lock = wakeLock?.request('screen').catch(() => undefined);
  return () => void lock?.then((held) => held?.release());
}
