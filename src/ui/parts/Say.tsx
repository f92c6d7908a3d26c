import type { ComponentChildren, ComponentType } from 'preact';
import { tongueSaid } from '../../i18n/say.ts';
import type { ScenarioText } from '../../scenario/schema.ts';
import type { Tongue } from '../../scenario/tongues.ts';
import { useLanguage } from '../language.ts';

interface SayProps {
  readonly text: ScenarioText;
  /** What draws the words, where they are more than letters. */
  readonly as?: ComponentType<{ readonly text: string }>;
}

/** A scenario's text, marked with its language where that is not the page's: a screen reader changes its voice. */
export function Say({ text, as: Drawn }: SayProps) {
  const { say, language } = useLanguage();
  const words = say(text);
  return <InTongue tongue={tongueSaid(text, language)}>{Drawn ? <Drawn text={words} /> : words}</InTongue>;
}

/** Stands around words of another language in a sentence, and before them the name of theirs; in no text by itself. */
const MARK = '\uFFFF';

interface SentenceProps {
  /** Says it, with what it is given to say a scenario's texts with. */
  readonly of: (speech: ReturnType<typeof useLanguage>) => string;
}

/** A sentence of the interface with a scenario's words in it, each in its own language. */
export function Sentence({ of }: SentenceProps) {
  const speech = useLanguage();
  const say = (text: ScenarioText) => {
    const tongue = tongueSaid(text, speech.language);
    const words = speech.say(text);
    return tongue === undefined || tongue === speech.language ? words : [MARK, tongue, MARK, words, MARK].join('');
  };
  const pieces = of({ ...speech, say }).split(MARK);
  return (
    <>
      {pieces.map((piece, n) => {
        if (n % 3 === 0) return piece;
        return n % 3 === 2 && <InTongue tongue={pieces[n - 1] as Tongue}>{piece}</InTongue>;
      })}
    </>
  );
}

/** Words known to be in this language; in the page's, where it is not known. */
export function InTongue({
  tongue,
  children,
}: {
  readonly tongue: Tongue | undefined;
  readonly children: ComponentChildren;
}) {
  const { language } = useLanguage();
  return tongue === undefined || tongue === language ? children : <span lang={tongue}>{children}</span>;
}
