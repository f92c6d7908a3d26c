import { expect, test } from 'vitest';
import { completionsAt, helpAt } from '../../src/studio/completion.ts';

/** `|` is the cursor. */
function at(written: string) {
  const offset = written.indexOf('|');
  const text = written.replace('|', '');
  const found = completionsAt(text, offset);
  return {
    labels: found?.options.map(({ label }) => label) ?? [],
    options: found?.options ?? [],
    replaced: found && text.slice(found.from, found.to),
  };
}

const PEOPLE = '"people": [{ "id": "lea", "name": "Léa" }], "cell": [{ "id": "boss", "signOff": "" }]';

test('in an object, the names the format has there and nobody has written yet', () => {
  const { labels } = at('{ "posts": [{ "id": "a", | }] }');
  expect(labels).toContain('"kind"');
  expect(labels).not.toContain('"id"');
  expect(labels).not.toContain('"people"');
});

test('a name comes with what its value begins with, and replaces what is typed of it', () => {
  const { options, replaced } = at('{ "posts": [{ "ki|" }] }');
  expect(replaced).toBe('"ki"');
  const insertOf = (label: string) => options.find((option) => option.label === label)?.insert;
  expect(insertOf('"kind"')).toBe('"kind": "#{}"');
  expect(insertOf('"text"')).toBe('"text": { "fr": "#{}", "en": "#{}" }');
  expect(insertOf('"replies"')).toBe('"replies": [#{}]');
});

test('a name that has its value already comes alone', () => {
  const { options } = at('{ "posts": [{ "ki|": "news" }] }');
  expect(options.find(({ label }) => label === '"kind"')?.insert).toBe('"kind"');
});

test('what something else follows brings its comma', () => {
  expect(at('{ | "format": 1 }').options.find(({ label }) => label === '"id"')?.insert).toBe('"id": "#{}",');
});

test('where only some values are allowed, those', () => {
  expect(at('{ "posts": [{ "on": | }] }').labels).toEqual([
    '"pepia"',
    '"trombi"',
    '"bobine"',
    '"blogs"',
    '"press"',
    '"cell"',
    '"inbox"',
  ]);
  expect(at('{ "facts": [{ "true": | }] }').labels).toEqual(['true', 'false']);
  expect(at('{ "posts": [{ "replies": [{ "traits": ["empathy", "|"] }] }] }').labels).toContain('"sarcasm"');
});

test.each([
  ['an author', `{ ${PEOPLE}, "posts": [{ "by": "|" }] }`, ['"lea"', '"boss"']],
  ['a post', '{ "posts": [{ "id": "a", "when": { "if": { "not": { "deleted": "|" } } } }] }', ['"a"']],
  [
    'an option',
    '{ "posts": [{ "id": "a", "replies": [{ "id": "x" }] }], "endings": [{ "when": { "chosen": "|" } }] }',
    ['"a/x"'],
  ],
  ['a fact', '{ "facts": [{ "id": "f" }], "posts": [{ "replies": [{ "denies": [|] }] }] }', ['"f"']],
  ['a colleague', `{ ${PEOPLE}, "statements": [{ "signOff": ["|"] }] }`, ['"boss"']],
  ['a concern', '{ "posts": [{ "concern": "soup" }], "statements": [{ "answers": ["|"] }] }', ['"soup"']],
])('where %s is named, their ids', (_, written, labels) => {
  expect(at(written).labels.filter((label) => label !== '""')).toEqual(labels);
});

test('a published statement is named by its id or by its kind', () => {
  const { labels } = at('{ "statements": [{ "id": "sorry" }], "endings": [{ "when": { "published": "|" } }] }');
  expect(labels).toEqual(expect.arrayContaining(['"sorry"', '"apology"']));
});

test('a colleague’s own sign-off is a time: nobody is offered', () => {
  expect(at(`{ ${PEOPLE.replace('"signOff": ""', '"signOff": "|"')} }`).labels).toEqual([]);
});

test('a new thing of a list is offered with what it must have', () => {
  const [post] = at('{ "posts": [|] }').options;
  expect(post?.kind).toBe('shape');
  expect(JSON.parse(post?.insert.replaceAll('#{}', '') ?? '')).toMatchObject({
    id: '',
    by: '',
    text: { fr: '', en: '' },
  });
});

test('inside a sentence there is nothing to say', () => {
  expect(at('{ "posts": [{ "text": { "fr": "Bonjour|" } }] }').options).toEqual([]);
});

test('any text at any place has an answer', () => {
  for (const written of ['|', '{|', '[|', '{"a|', '}|', '{ "posts": [|', '{"posts":{"a":[{|', '"|']) {
    expect(() => at(written)).not.toThrow();
  }
});

test('help says what the place is for, what is allowed, and whom an id means', () => {
  const text = `{ ${PEOPLE}, "posts": [{ "on": "pepia", "by": "lea" }] }`;
  expect(helpAt(text, text.indexOf('"on"') + 1)).toMatchObject({
    path: ['posts', 0, 'on'],
    allowed: expect.arrayContaining(['press']),
  });
  expect(helpAt(text, text.lastIndexOf('"lea"') + 2)?.thing?.value).toMatchObject({ name: 'Léa' });
  expect(helpAt(text, text.indexOf('"by"') + 1)?.description).toMatch(/person/);
  expect(helpAt(text, 0)).toBeUndefined();
});
