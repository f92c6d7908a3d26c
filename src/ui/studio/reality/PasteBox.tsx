import { useId, useRef } from 'preact/hooks';
import { PLACES, type Place } from '../../../crisis/vocabulary.ts';
import { MAX_PASTED } from '../../../scenario/reality/thread.ts';
import { useLanguage } from '../../language.ts';
import { toast } from '../../parts/Announcer.tsx';
import { Button } from '../../parts/Button.tsx';
import { useDrop } from '../../parts/use-drop.ts';

interface PasteBoxProps {
  readonly text: string;
  readonly ours: string;
  readonly renamed: string;
  readonly place: Place | 'auto';
  /** Where the thread seems to come from. */
  readonly guessed: Place | undefined;
  readonly onText: (text: string) => void;
  readonly onOurs: (ours: string) => void;
  readonly onRenamed: (name: string) => void;
  readonly onPlace: (place: Place | 'auto') => void;
}

/** The cell’s chat is private: no thread comes from there. */
const CHOICES: readonly Place[] = PLACES.filter((place) => place !== 'cell');
/** Four bytes are the most a character takes. */
const MOST_BYTES = MAX_PASTED * 4;

/** What happened, and whom it happened to. */
export function PasteBox(props: PasteBoxProps) {
  const { t } = useLanguage();
  const { text, ours, renamed, place, guessed } = props;
  const chooser = useRef<HTMLInputElement>(null);
  const id = useId();
  const open = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > MOST_BYTES) return toast(t('studio-reality:paste.too-long'), 'warn');
    try {
      props.onText(await file.text());
    } catch (error) {
      console.warn(error);
      toast(t('home:open.unreadable'), 'warn');
    }
  };
  const { over, ...drop } = useDrop(open);
  return (
    <section aria-label={t('studio-reality:paste.section')} class={`paste-box${over ? ' is-over' : ''}`} {...drop}>
      <div class="paste-box__text">
        <label for={`${id}-text`}>{t('studio-reality:paste.label')}</label>
        <p id={`${id}-hint`} class="hint">
          {t('studio-reality:paste.hint')}
        </p>
        <textarea
          id={`${id}-text`}
          aria-describedby={`${id}-hint`}
          rows={10}
          spellcheck={false}
          autocomplete="off"
          placeholder={t('studio-reality:paste.example')}
          value={text}
          onInput={(event) => props.onText(event.currentTarget.value)}
        />
        <div class="paste-box__file">
          <Button size="s" icon="upload" onClick={() => chooser.current?.click()}>
            {t('studio-reality:paste.file')}
          </Button>
          <input
            ref={chooser}
            class="visually-hidden"
            type="file"
            accept=".txt,.csv,.eml,.md,text/plain,text/csv"
            tabIndex={-1}
            aria-label={t('studio-reality:paste.file')}
            onChange={(event) => {
              void open(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
          {text !== '' && (
            <Button look="quiet" size="s" icon="cross" onClick={() => props.onText('')}>
              {t('studio-reality:paste.clear')}
            </Button>
          )}
        </div>
      </div>
      <div class="paste-box__about">
        <label>
          <span>{t('studio-reality:ours.label')}</span>
          <input
            type="text"
            value={ours}
            autocomplete="off"
            aria-describedby={`${id}-ours`}
            onInput={(event) => props.onOurs(event.currentTarget.value)}
          />
          <span id={`${id}-ours`} class="hint">
            {t('studio-reality:ours.hint')}
          </span>
        </label>
        <label>
          <span>{t('studio-reality:renamed.label')}</span>
          <input
            type="text"
            value={renamed}
            autocomplete="off"
            maxLength={60}
            aria-describedby={`${id}-renamed`}
            onInput={(event) => props.onRenamed(event.currentTarget.value)}
          />
          <span id={`${id}-renamed`} class="hint">
            {t('studio-reality:renamed.hint')}
          </span>
        </label>
        <label>
          <span>{t('studio-reality:place.label')}</span>
          <select value={place} onChange={(event) => props.onPlace(event.currentTarget.value as Place | 'auto')}>
            <option value="auto">
              {guessed
                ? t('studio-reality:place.guessed', { place: t(`place.${guessed}`) })
                : t('studio-reality:place.auto')}
            </option>
            {CHOICES.map((each) => (
              <option key={each} value={each}>
                {t(`place.${each}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
    </section>
  );
}
