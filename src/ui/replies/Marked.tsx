import { Fragment } from 'preact';
import { type Mark, piecesOf } from './marks.ts';
import './Marked.css';

export interface MarkedProps {
  readonly words: string;
  readonly marks: readonly Mark[];
  readonly open: number | undefined;
  readonly onChoose?: (number: number) => void;
}

/**
 * For the eye the words are underlined and numbered, and a click on them opens their reason; the list below is for all.
 * The numbers are no part of the text: it is found and copied as it was written.
 */
export function Marked({ words, marks, open, onChoose }: MarkedProps) {
  return (
    <>
      {piecesOf(words, marks).map(({ text, within, ending }, place) => {
        const [narrowest] = within.toSorted((a, b) => a.to - a.from - (b.to - b.from));
        if (!narrowest) return text;
        const lost = within.some(({ sense }) => sense === 'lost');
        const good = within.some(({ sense }) => sense === 'good');
        const looks = ['marked', lost && 'marked--lost', good && 'marked--good'];
        if (within.some(({ number }) => number === open)) looks.push('marked--open');
        return (
          <Fragment key={place}>
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: for the keyboard each mark has its button in the list below. */}
            <mark class={looks.filter(Boolean).join(' ')} onClick={() => onChoose?.(narrowest.number)}>
              {text}
            </mark>
            {ending.map(({ number, sense }) => (
              <sup
                key={number}
                class={`marked__number marked__number--${sense}`}
                aria-hidden="true"
                data-number={number}
              />
            ))}
          </Fragment>
        );
      })}
    </>
  );
}
