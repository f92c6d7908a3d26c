import { useState } from 'preact/hooks';
import type { Minutes } from '../../../crisis/vocabulary.ts';
import { printTime } from '../../../scenario/hours.ts';
import { guessTime, minutesOf, readTime } from '../../../studio/times.ts';
import { useLanguage } from '../../language.ts';

interface TimeFieldProps {
  /** Of its label’s `for`; without one it names itself. */
  readonly id?: string;
  readonly value: Minutes;
  readonly most: Minutes;
  readonly onChange: (at: Minutes) => void;
}

/** A minute typed as people type times: "1:30", "90 min", "2 h". */
export function TimeField({ id, value, most, onChange }: TimeFieldProps) {
  const { t } = useLanguage();
  const [typed, setTyped] = useState<string>();
  const settle = () => {
    const at = minutesOf(readTime(typed ?? '') ?? guessTime(typed ?? ''));
    if (at !== undefined) onChange(Math.min(at, most));
    setTyped(undefined);
  };
  return (
    <input
      class="time-field numbers"
      type="text"
      inputMode="numeric"
      id={id}
      aria-label={id === undefined ? t('studio-reality:preview.time') : undefined}
      value={typed ?? printTime(value)}
      onInput={(event) => setTyped(event.currentTarget.value)}
      onBlur={settle}
      onKeyDown={(event) => event.key === 'Enter' && settle()}
    />
  );
}
