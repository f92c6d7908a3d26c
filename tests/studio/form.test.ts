import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { scenarioJsonSchema } from '../../src/scenario/json-schema.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { conditionOf, VERB_NAMES, verbOf } from '../../src/studio/conditions.ts';
import { fieldsOf, orderAt, SHAPES, shapeAt } from '../../src/studio/fields.ts';
import { copyOf, isGivenId, newThing } from '../../src/studio/new-things.ts';
import { thingsIn } from '../../src/studio/references.ts';
import { guessTime, readTime } from '../../src/studio/times.ts';
import { choiceKey, fieldKey } from '../../src/ui/studio/form/field-keys.ts';
import { arranged, PARTS, partAt, UNSEEN } from '../../src/ui/studio/form/parts.ts';
import { wordsOf } from '../support/words.ts';

const small = () => JSON.parse(readFileSync('tests/scenario/small.json', 'utf8'));

/** Every name of every object the schema describes, conditions and texts aside. */
function namesInSchema(): Set<string> {
  const { definitions } = scenarioJsonSchema() as { definitions: Record<string, object> };
  const names = new Set<string>();
  const visit = (schema: unknown) => {
    if (typeof schema !== 'object' || schema === null) return;
    const { properties = {} } = schema as { properties?: Record<string, unknown> };
    for (const [name, inner] of Object.entries(properties)) {
      names.add(name);
      visit(inner);
    }
    for (const key of ['items', 'anyOf', 'allOf']) {
      const inner = (schema as Record<string, unknown>)[key];
      for (const each of Array.isArray(inner) ? inner : [inner]) visit(each);
    }
  };
  for (const [name, schema] of Object.entries(definitions)) {
    if (!['Text', 'Condition', 'When', 'Deed', '__schema0'].includes(name)) visit(schema);
  }
  return names;
}

describe('the form', () => {
  it('has every field of the format', () => {
    const inForm = new Set(SHAPES.flatMap((shape) => fieldsOf(shape).map(({ name }) => name)));
    expect([...namesInSchema()].filter((name) => !inForm.has(name))).toEqual([]);
    for (const shape of SHAPES) {
      const { often, seldom } = arranged(shape);
      const shown = [...often, ...seldom].map(({ name }) => name);
      expect(shown.toSorted()).toEqual(
        fieldsOf(shape)
          .map(({ name }) => name)
          .toSorted(),
      );
    }
  });

  it('has a chapter for every field of the scenario', () => {
    for (const { name } of fieldsOf('scenario')) {
      expect({ name, chapter: partAt([name]) !== undefined }).toEqual({ name, chapter: !UNSEEN.includes(name) });
    }
    expect(new Set(PARTS.map(({ name }) => name)).size).toBe(PARTS.length);
  });

  it.each(LANGUAGES)('has a name, a help and words for every choice in %s', (language) => {
    const { t } = wordsOf(language);
    for (const shape of SHAPES) {
      for (const { name, editor } of fieldsOf(shape)) {
        if (shape === 'scenario' && UNSEEN.includes(name)) continue;
        expect(t(`${fieldKey(shape, name)}.label`)).not.toBe('');
        expect(t(`${fieldKey(shape, name)}.help`)).not.toBe('');
        const options = editor.is === 'choice' || editor.is === 'chips' ? editor.options : [];
        if (name !== 'charged') for (const option of options) expect(t(choiceKey(shape, name, option))).not.toBe('');
      }
    }
    for (const part of PARTS) {
      expect(t(`studio:part.${part.name}.title`) + t(`studio:part.${part.name}.help`)).not.toBe('');
      if (part.list) expect(t(`studio:add.${part.list}`)).not.toBe('');
    }
    for (const verb of VERB_NAMES) expect(t(`studio:condition.verb.${verb}`)).not.toBe('');
  });

  it('knows the shapes by their places', () => {
    expect(shapeAt(['posts', 3])).toBe('post');
    expect(shapeAt(['posts', 3, 'replies', 0])).toBe('reply');
    expect(shapeAt(['preparations', 'choices', 1])).toBe('preparation');
    expect(shapeAt(['brand'])).toBe('brand');
    expect(shapeAt(['posts', 3, 'text'])).toBeUndefined();
    expect(orderAt(['posts', 0]).slice(0, 3)).toEqual(['id', 'by', 'on']);
  });
});

describe('what one adds', () => {
  it('leaves nothing to mend but the words', () => {
    const value = small();
    const lists = [
      ['people', 'person'],
      ['cell', 'member'],
      ['facts', 'fact'],
      ['posts', 'post'],
      ['statements', 'statement'],
      ['search', 'result'],
    ] as const;
    for (const [list, shape] of lists) value[list] = [...value[list], newThing(shape, value, value[list])];
    value.posts[0].replies.push(newThing('reply', value, value.posts[0].replies));
    value.preparations.choices.push(newThing('preparation', value, value.preparations.choices));
    const errors = parseScenario(JSON.stringify(value)).problems.filter(({ severity }) => severity === 'error');
    const wordless = ['empty-text', 'bad-handle'];
    expect(errors.filter(({ key }) => !wordless.includes(key))).toEqual([]);
    expect(errors.length).toBeGreaterThan(5);
  });

  it('comes after the last message', () => {
    expect(newThing('post', small(), small().posts)).toMatchObject({ when: '0:20', by: 'nadia' });
    expect(newThing('post', {}, [])).toMatchObject({ when: '0:00', text: '' });
  });

  it('is in both languages where the scenario is', () => {
    expect(newThing('ending', small(), [])).toMatchObject({ title: { fr: '', en: '' } });
    expect(newThing('ending', { title: 'Soup' }, [])).toMatchObject({ title: '' });
  });

  it('has a name of its own', () => {
    const [photo] = small().posts;
    expect(copyOf(photo, small().posts)).toEqual({ ...photo, id: 'photo-2' });
    expect(newThing('person', { cell: [{ id: 'person' }] }, [])).toMatchObject({ id: 'person-2' });
    expect([isGivenId('post-3', 'post'), isGivenId('post', 'post'), isGivenId('post-office', 'post')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('conditions', () => {
  it('keep the post when the verb changes, and become a part of a group', () => {
    const things = thingsIn(small());
    expect(conditionOf('deleted', { answered: 'me-too' }, things)).toEqual({ deleted: 'me-too' });
    expect(conditionOf('unanswered', { answered: 'me-too' }, things)).toEqual({ unanswered: 'me-too', for: '1:00' });
    expect(conditionOf('any', { reach: 10 }, things)).toEqual({ any: [{ reach: 10 }] });
    expect(conditionOf('all', { any: [{ reach: 10 }] }, things)).toEqual({ all: [{ reach: 10 }] });
    expect(conditionOf('chosen', { answered: 'photo' }, things)).toEqual({ chosen: 'photo/sorry' });
  });

  it('are all conditions of the format', () => {
    const things = thingsIn(small());
    for (const verb of VERB_NAMES) {
      const condition = conditionOf(verb, undefined, things);
      expect(verbOf(condition)).toBe(verb);
      const value = small();
      value.endings[0].when = condition;
      const { problems } = parseScenario(JSON.stringify(value));
      expect(problems.filter(({ severity, path }) => severity === 'error' && path[0] === 'endings')).toEqual([]);
    }
  });
});

describe('times', () => {
  it.each([
    ['1:30', '1:30'],
    ['90', '1:30'],
    ['90 min', '1:30'],
    ['1h30', '1:30'],
    ['2 h', '2:00'],
    ['1,5 h', '1:30'],
    ['soon', undefined],
    ['', undefined],
  ])('“%s” is %s', (typed, time) => expect(readTime(typed) ?? guessTime(typed)).toBe(time));
});
