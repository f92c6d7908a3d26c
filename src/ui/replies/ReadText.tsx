import { Fragment } from 'preact';
import { useContext, useId, useMemo, useState } from 'preact/hooks';
import type { Reading } from '../../replies/reading.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { readOwnWords } from '../../training/own-reading.ts';
import { useLanguage } from '../language.ts';
import { Icon } from '../parts/Icon.tsx';
import { LogContext } from './log-context.ts';
import { MarkList } from './MarkList.tsx';
import { Meters } from './Meters.tsx';
import { loneTraps, type Mark, marksOf, piecesOf, touchesOf } from './marks.ts';
import './ReadText.css';

interface ReadTextProps {
  readonly scenario: Scenario;
  /** `post/option`. */
  readonly text: string;
  readonly words: string;
  readonly folded?: boolean;
}

/** Words of the player's own, as they were read: first the text, then each mark in it with its reason. */
export function ReadText({ scenario, text: ref, words, folded = false }: ReadTextProps) {
  const { t } = useLanguage();
  const log = useContext(LogContext);
  const post = ref.slice(0, ref.indexOf('/'));
  const reading = useMemo(() => readOwnWords(scenario, log, { post, ref, words }), [scenario, log, ref, words]);
  const [open, setOpen] = useState<number>();
  const [shown, setShown] = useState(!folded);
  const id = useId();
  if (!reading) return <blockquote class="read-text__words">{words}</blockquote>;
  const marks = shown ? marksOf(reading) : [];
  const choose = (number: number): void => setOpen((before) => (before === number ? undefined : number));
  return (
    <div class="read-text">
      <blockquote class="read-text__words">
        <Marked words={words} marks={marks} open={open} onChoose={choose} />
      </blockquote>
      {shown ? (
        <div class="read-text__reading" role="group" aria-labelledby={id}>
          <p class="read-text__title" id={id}>
            {t('reading:title')}
          </p>
          {reading.assessed ? (
            <Assessed reading={reading} words={words} marks={marks} open={open} onChoose={choose} />
          ) : (
            <NotAssessed reading={reading} />
          )}
          <p class="read-text__how">
            <a href="#/how/replies">{t('reading:how')}</a>
          </p>
        </div>
      ) : (
        <button type="button" class="read-text__show" onClick={() => setShown(true)}>
          <Icon name="search" size={1} /> {t('reading:show')}
        </button>
      )}
    </div>
  );
}

interface MarkedProps {
  readonly words: string;
  readonly marks: readonly Mark[];
  readonly open: number | undefined;
  readonly onChoose: (number: number) => void;
}

/** For the eye the words are underlined and numbered, and a click on them opens their reason; the list below is for all. */
function Marked({ words, marks, open, onChoose }: MarkedProps) {
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
            <mark class={looks.filter(Boolean).join(' ')} onClick={() => onChoose(narrowest.number)}>
              {text}
            </mark>
            {ending.map(({ number, sense }) => (
              <sup key={number} class={`marked__number marked__number--${sense}`} aria-hidden="true">
                {number}
              </sup>
            ))}
          </Fragment>
        );
      })}
    </>
  );
}

function Assessed({ reading, ...shown }: MarkedProps & { readonly reading: Reading }) {
  const { t, number } = useLanguage();
  const { strategy, total, caps } = reading;
  const lowest = caps.toSorted((a, b) => a.atMost - b.atMost)[0];
  const alone = loneTraps(reading);
  return (
    <>
      <p class="read-text__total">
        <strong class="numbers">{t('reading:total', { total: number(total) })}</strong>{' '}
        {strategy && t('reading:strategy-is', { strategy: t(`replies:strategy.${strategy}`) })}{' '}
        {lowest &&
          total >= lowest.atMost &&
          t('reading:capped', { atMost: lowest.atMost, trap: t(`replies:trap.${lowest.trap}`) })}
      </p>
      {alone.length > 0 && (
        <ul role="list" class="read-text__traps">
          {alone.map((trap) => (
            <li key={trap}>
              <Icon name="warning" size={1.1} />
              <div>
                <p>
                  <strong>
                    {t('reading:trap')} {t(`replies:trap.${trap}`)}.
                  </strong>{' '}
                  {t(`reading:lone.${trap}.why`)}
                </p>
                <p class="reason__rewrite">
                  {t('reading:rewrite-is')} {t(`reading:lone.${trap}.rewrite`)}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
      <Meters criteria={reading.criteria} />
      <MarkList {...shown} touches={touchesOf(reading)} />
    </>
  );
}

export function NotAssessed({ reading: { why } }: { readonly reading: Reading }) {
  const { t } = useLanguage();
  return (
    <p class="read-text__unread">
      <Icon name="info" size={1.1} />
      <span>
        <strong>{t('reading:not-assessed')}.</strong> {why && t(`replies:not-assessed.${why}`)}{' '}
        {t('reading:not-assessed-note')}
      </span>
    </p>
  );
}
