import { useMemo } from 'preact/hooks';
import { sayUnfinished } from '../../../i18n/say.ts';
import type { Path } from '../../../scenario/problem.ts';
import { type Shape, shapeAt } from '../../../studio/fields.ts';
import { isObject, type Thing } from '../../../studio/references.ts';
import { useLanguage } from '../../language.ts';
import { fieldKey } from './field-keys.ts';
import { partAt } from './parts.ts';

const SHOWN = 60;
export const excerptOf = (sentence: string): string => {
  const line = sentence.replace(/\s+/g, ' ').trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN - 1).trimEnd()}…` : line;
};

/** Which of its texts says what a thing is. */
const NAMED_BY = ['name', 'claim', 'title', 'text'] as const;
export const namingField = (shape: Shape): string | undefined =>
  ({ person: 'name', member: 'name', fact: 'claim', post: 'text', reply: 'text', statement: 'title', ending: 'title' })[
    shape as string
  ];

export function useFormWords() {
  const { t, language } = useLanguage();
  return useMemo(() => {
    const saying = (text: unknown): string => sayUnfinished(text, language);
    const naming = (value: unknown): string => {
      if (!isObject(value)) return '';
      const said = NAMED_BY.map((name) => saying(value[name])).find((text) => text !== '');
      return excerptOf(said ?? (typeof value.id === 'string' ? value.id : ''));
    };
    /** A place of the draft as one would say it: "Messages › “It moves.” › Where". */
    const placing = (path: Path, root: unknown): string => {
      const part = partAt(path);
      if (!part) return path.length === 0 ? '' : path.join(' › ');
      const words = [t(`studio:part.${part.name}.title`)];
      let value = root;
      for (const [index, step] of path.entries()) {
        const shape = shapeAt(path.slice(0, index));
        value = isObject(value) || Array.isArray(value) ? (value as Record<string | number, unknown>)[step] : undefined;
        if (typeof step === 'number')
          words.push(naming(value) ? t('common:quoted', { words: naming(value) }) : `${step + 1}`);
        else if (shape && !(index === 0 && step === part.name)) words.push(t(`${fieldKey(shape, step)}.label`));
        else if (!shape && (step === 'fr' || step === 'en')) words.push(t(`language.${step}`));
      }
      return words.join(' › ');
    };
    return { t, language, saying, naming, placing };
  }, [t, language]);
}

export type FormWords = ReturnType<typeof useFormWords>;

export const thingWords = ({ naming }: FormWords, thing: Thing): string => naming(thing.value) || thing.id;
