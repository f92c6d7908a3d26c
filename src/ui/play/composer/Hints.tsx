import { useEffect, useId, useState } from 'preact/hooks';
import type { Reading, Span } from '../../../replies/reading.ts';
import { ownRef } from '../../../training/own-option.ts';
import { readOwnWords } from '../../../training/own-reading.ts';
import { useLanguage } from '../../language.ts';
import { Icon, type IconName } from '../../parts/Icon.tsx';
import { metOf, nextStep } from '../../replies/level.ts';
import { Meters } from '../../replies/Meters.tsx';
import { usePlay } from '../play-context.ts';
import './Hints.css';

/** A pause in typing after which the text is read; and the longer one after which it is spoken of, in milliseconds. */
const PAUSE = 250;
const SILENCE = 1200;
const LONGEST_QUOTE = 60;

interface HintsProps {
  readonly post: string;
  readonly words: string;
}

/** What the text does so far: traps at once, the one thing that would add most, six criteria. */
export function Hints({ post, words }: HintsProps) {
  const { t } = useLanguage();
  // What is quoted is what was read, not what has been typed since.
  const { reading, of } = useReading(post, words);
  const hint = useHint(reading);
  const id = useId();
  const quoted = ({ from, to }: Span): string =>
    to - from > LONGEST_QUOTE ? '' : t('reading:mark.words', { words: of.slice(from, to) });
  return (
    <section class="hints" aria-labelledby={id}>
      <h3 id={id}>{t('reading:hint.title')}</h3>
      {reading.assessed && reading.traps.length > 0 && (
        <ul role="list" class="hints__traps">
          {reading.traps.map((trap) => {
            const span = reading.spans.find((each) => each.trap === trap);
            return (
              <li key={trap}>
                <Icon name="warning" size={1.1} />
                <span>
                  <strong>{t('reading:trap', { trap: t(`replies:trap.${trap}`) })}</strong> {span && quoted(span)}{' '}
                  {span ? t(`replies:reason.${span.reason}`) : t(`reading:lone.${trap}.why`)}
                </span>
              </li>
            );
          })}
        </ul>
      )}
      <p class="hints__next">
        <Icon name={iconOf(reading)} size={1.1} />
        <span>{hint}</span>
      </p>
      {(reading.assessed || reading.why === 'empty' || reading.why === 'too-short') && (
        <Meters reading={reading} words={of} />
      )}
      <p class="hints__how">
        <a href="#/how/replies" target="_blank" rel="noopener">
          {t('reading:how')} <span class="visually-hidden">{t('reading:new-tab')}</span>
        </a>
      </p>
      <Spoken reading={reading} hint={hint} />
    </section>
  );
}

function iconOf(reading: Reading): IconName {
  if (!reading.assessed) return reading.why === 'empty' ? 'pen' : 'info';
  return nextStep(reading) || reading.caps.length > 0 ? 'pen' : 'check';
}

/** The reading, and the words it is of. */
interface Read {
  readonly reading: Reading;
  readonly of: string;
}

/** Read anew at each pause in typing. */
function useReading(post: string, words: string): Read {
  const { session } = usePlay();
  const read = (): Read => {
    const { scenario, run } = session.store.getState();
    const reading = readOwnWords(scenario, run.log, { post, ref: ownRef(post, words), words });
    if (!reading) throw new Error('a message that is not there is not answered');
    return { reading, of: words };
  };
  const [last, setLast] = useState(read);
  useEffect(() => {
    const timer = setTimeout(() => setLast(read()), PAUSE);
    return () => clearTimeout(timer);
  }, [post, words]);
  return last;
}

/** The one thing to say of it. */
function useHint(reading: Reading): string {
  const { t } = useLanguage();
  const { assessed, why, caps } = reading;
  if (why === 'empty') return t('reading:hint.empty');
  if (!assessed) return `${t('reading:not-assessed')} ${t(`replies:not-assessed.${why}`)}`;
  const next = nextStep(reading);
  if (next) return t('reading:hint.next', { missing: t(`replies:missing.${next}`) });
  const atMost = Math.min(...caps.map((cap) => cap.atMost));
  return caps.length > 0 ? t('reading:hint.capped', { atMost }) : t('reading:hint.well-received');
}

/** For who listens: only what has changed, once one has stopped typing. */
function Spoken({ reading, hint }: { readonly reading: Reading; readonly hint: string }) {
  const { t } = useLanguage();
  const traps = reading.assessed
    ? reading.traps.map((trap) => t('reading:trap', { trap: t(`replies:trap.${trap}`) }))
    : [];
  const met = reading.assessed ? [t('reading:hint.met', { ...metOf(reading) })] : [];
  const said = [...traps, ...met, hint].join(' ');
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(said), SILENCE);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <p class="visually-hidden" role="status">
      {spoken}
    </p>
  );
}
