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
