import { useId, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';

/** As long a reason as is kept. */
const LONGEST = 1000;

interface DisagreeProps {
  readonly reason: string | undefined;
  /** Undefined takes it back. */
  readonly onSay: (reason: string | undefined) => void;
}

/** The player may see a decision otherwise than the model: their reason is kept with the run. */
export function Disagree({ reason, onSay }: DisagreeProps) {
  const { t } = useLanguage();
  const [writing, setWriting] = useState(false);
  const [text, setText] = useState(reason ?? '');
  const opener = useRef<HTMLDivElement>(null);
  const id = useId();
  const done = (said: string | undefined) => {
    onSay(said);
    setWriting(false);
    if (said === undefined) setText('');
    requestAnimationFrame(() => opener.current?.querySelector('button')?.focus());
  };
  if (writing) {
    return (
      <form
        class="disagree"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') done(text.trim());
        }}
      >
        <label for={id}>{t('debrief:disagree.why')}</label>
        <textarea
          id={id}
          rows={3}
          maxLength={LONGEST}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          ref={(element) => {
            if (element && !element.dataset.seen) {
              element.dataset.seen = 'yes';
              element.focus();
            }
          }}
        />
        <div class="disagree__ways">
          <Button type="submit" look="solid" size="s" disabled={text.trim() === ''}>
            {t('debrief:disagree.keep')}
          </Button>
          <Button look="quiet" size="s" onClick={() => done(reason)}>
            {t('cancel')}
          </Button>
        </div>
      </form>
    );
  }
  return (
    <div class="disagree" ref={opener}>
      {reason !== undefined && (
        <p>
          <strong>{t('debrief:disagree.said')}</strong> {reason}
        </p>
      )}
      <div class="disagree__ways">
        <Button size="s" icon="pen" onClick={() => setWriting(true)}>
          {t(reason === undefined ? 'debrief:disagree.open' : 'debrief:disagree.change')}
        </Button>
        {reason !== undefined && (
          <Button look="quiet" size="s" onClick={() => done(undefined)}>
            {t('debrief:disagree.take-back')}
          </Button>
        )}
      </div>
    </div>
  );
}
