import { useContext, useId, useMemo, useState } from 'preact/hooks';
import type { TimedAction } from '../../crisis/actions.ts';
import type { Reading } from '../../replies/reading.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { mostlyIn } from '../../scenario/tongues.ts';
import { readOwnWords } from '../../training/own-reading.ts';
import { useLanguage } from '../language.ts';
import { Icon } from '../parts/Icon.tsx';
import { InTongue, Say } from '../parts/Say.tsx';
import { LogContext } from './log-context.ts';
import { Marked, type MarkedProps } from './Marked.tsx';
import { MarkList } from './MarkList.tsx';
import { Meters } from './Meters.tsx';
import { loneTraps, marksOf, touchesOf } from './marks.ts';
import { OnPaper } from './on-paper.ts';
import { ReadOnPaper } from './ReadOnPaper.tsx';
import './ReadText.css';
import { Total } from './Total.tsx';

interface ReadTextProps {
  readonly scenario: Scenario;
  /** Of which run, where it is not the one that is looked at. */
  readonly log: readonly TimedAction[] | undefined;
  /** `post/option`. */
  readonly text: string;
  readonly words: string;
  /** The marks are there; their list comes when it is asked for. */
  readonly folded?: boolean;
}

/** Words of the player's own, as they were read: the text with its marks, then each mark with its reason. */
export function ReadText({ scenario, log: given, text: ref, words, folded = false }: ReadTextProps) {
  const { t } = useLanguage();
  const looked = useContext(LogContext);
  const log = given ?? looked;
  const paper = useContext(OnPaper);
  const post = ref.slice(0, ref.indexOf('/'));
  const reading = useMemo(() => readOwnWords(scenario, log, { post, ref, words }), [scenario, log, ref, words]);
  const [open, setOpen] = useState<number>();
  const [shown, setShown] = useState(!folded);
  const id = useId();
  if (!reading) {
    return (
      <blockquote class="read-text__words" dir="auto">
        <Say text={words} />
      </blockquote>
    );
  }
  if (paper) return <ReadOnPaper words={words} reading={reading} folded={folded} />;
  const marks = reading.assessed ? marksOf(reading) : [];
  const choose = (number: number): void => {
    setShown(true);
    setOpen((before) => (before === number ? undefined : number));
  };
  return (
    <div class="read-text">
      <blockquote class="read-text__words" dir="auto">
        <InTongue tongue={mostlyIn(words)}>
          <Marked words={words} marks={marks} open={open} onChoose={choose} />
        </InTongue>
      </blockquote>
      {shown || !reading.assessed ? (
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

function Assessed({ reading, ...shown }: Required<MarkedProps> & { readonly reading: Reading }) {
  const { t } = useLanguage();
  const alone = loneTraps(reading);
  return (
    <>
      <p class="read-text__total">
        <Total reading={reading} />
      </p>
      {alone.length > 0 && (
        <ul role="list" class="read-text__traps">
          {alone.map((trap) => (
            <li key={trap}>
              <Icon name="warning" size={1.1} />
              <div>
                <p>
                  <strong>{t('reading:trap', { trap: t(`replies:trap.${trap}`) })}</strong>{' '}
                  {t(`reading:lone.${trap}.why`)}
                </p>
                <p class="reason__rewrite">{t('reading:rewrite-is', { rewrite: t(`reading:lone.${trap}.rewrite`) })}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
      <Meters reading={reading} />
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
        <strong>{t('reading:not-assessed')}</strong> {why && t(`replies:not-assessed.${why}`)}{' '}
        {t('reading:not-assessed-note')}
      </span>
    </p>
  );
}
