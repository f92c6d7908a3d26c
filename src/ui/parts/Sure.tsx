import type { ComponentChildren } from 'preact';
import { useLanguage } from '../language.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import './Sure.css';

interface SureProps {
  readonly title: string;
  /** What follows from it. */
  readonly text: ComponentChildren;
  readonly action: string;
  readonly onDo: () => void;
  readonly onClose: () => void;
}

/** Asks before what cannot be undone. */
export function Sure({ title, text, action, onDo, onClose }: SureProps) {
  const { t } = useLanguage();
  return (
    <Dialog
      title={title}
      closeLabel={t('close')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            look="danger"
            onClick={() => {
              onDo();
              onClose();
            }}
          >
            {action}
          </Button>
        </>
      }
    >
      <div class="sure">{text}</div>
    </Dialog>
  );
}
