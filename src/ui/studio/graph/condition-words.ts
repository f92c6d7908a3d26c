import { STATEMENT_KINDS } from '../../../crisis/vocabulary.ts';
import { verbOf } from '../../../studio/conditions.ts';
import type { Kind } from '../../../studio/fields.ts';
import { isObject, type Thing } from '../../../studio/references.ts';
import { minutesOf } from '../../../studio/times.ts';
import { useLanguage } from '../../language.ts';
import { excerptOf, useFormWords } from '../form/form-words.ts';

const NAMED: Readonly<Partial<Record<string, Kind>>> = {
  appeared: 'post',
  answered: 'post',
  unanswered: 'post',
  deleted: 'post',
  moderated: 'post',
  chosen: 'option',
  published: 'statement',
  verified: 'fact',
};

/** A condition in words: "the message “It moves.” was deleted and trust is at 40 or more". */
export function useConditionWords(things: readonly Thing[]) {
  const { t, naming } = useFormWords();
  const { duration, number } = useLanguage();
  const byName = new Map(things.map((thing) => [`${thing.kind}:${thing.id}`, thing]));
  const quoted = (words: string) => t('common:quoted', { words: excerptOf(words) });

  /** Something by its own words; by its id when nobody has that id. */
  const called = (kind: string, id: string): string => {
    const thing = byName.get(`${kind}:${id}`);
    return quoted((thing && naming(thing.value)) || id);
  };

  const said = (condition: unknown, not = false, isInside = false): string => {
    const verb = verbOf(condition);
    if (!verb || !isObject(condition)) return t('studio-views:condition.unfinished');
    const held = condition[verb];
    if (verb === 'not') return said(held, !not, isInside);
    if (verb === 'all' || verb === 'any') {
      const parts = (Array.isArray(held) ? held : []).map((one) => said(one, false, true));
      const joined = parts.join(t(`studio-views:condition.${verb}`));
      const group =
        parts.length > 1 && (isInside || not) ? t('studio-views:condition.group', { parts: joined }) : joined;
      return not ? t('studio-views:condition.not.group', { parts: group }) : group;
    }
    const key = `studio-views:condition.${not ? 'not.' : ''}${verb}`;
    const id = String(held);
    if (verb === 'published' && (STATEMENT_KINDS as readonly string[]).includes(id) && !byName.has(`statement:${id}`)) {
      return t(`${key}-kind`, { kind: t(`statement-kind.${id}`) });
    }
    if (verb === 'prepared') return t(key, { thing: t(`preparation.${id}`) });
    if (verb === 'elapsed') return t(key, { time: duration(minutesOf(held) ?? 0) });
    const kind = NAMED[verb];
    if (!kind) return t(key, { count: Number(held), number: number(Number(held)) });
    const post = verb === 'chosen' ? called('post', id.split('/')[0] ?? '') : '';
    return t(key, { thing: called(kind, id), post, time: duration(minutesOf(condition.for) ?? 0) });
  };
  return { said: (condition: unknown) => said(condition), called, quoted };
}
