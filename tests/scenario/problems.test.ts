import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../src/scenario/parse.ts';
import { PROBLEM_KEYS, type ProblemKey } from '../../src/scenario/problem.ts';
import { SMALL, spoilt } from './small.ts';

/** [what is spoilt, from, to, the key it gives, a text on the line it points at (default: what was put)] */
type Case = readonly [title: string, from: string, to: string, key: ProblemKey, at?: string];

const JSON_CASES: readonly Case[] = [
  ['single quotes', '"heat": "calm"', `"heat": 'calm'`, 'json-symbol'],
  ['a comma for the decimal point', '"hue": 30', '"hue": 3.', 'json-number'],
  ['two commas', '"heat": "calm",', '"heat": "calm",, ', 'json-name'],
  ['a value forgotten', '"heat": "calm"', '"heat": ', 'json-value'],
  ['a colon forgotten', '"heat": "calm"', '"heat" "calm"', 'json-colon'],
  ['a comma forgotten', '"heat": "calm",', '"heat": "calm"', 'json-comma', '"responsibility": "accident"'],
  ['a comma too many in a list', '"empathise"]', '"empathise",]', 'json-trailing-comma'],
  ['a comma too many in an object', '"hue": 30', '"hue": 30,', 'json-trailing-comma'],
  ['a bracket not closed', '["sarcasm"],', '["sarcasm",', 'json-unclosed', '"denies"'],
  [
    'the last brace forgotten',
    '"en": "Answer fast, with heart." }\n}',
    '"en": "Answer fast, with heart." }',
    'json-unclosed',
  ],
  [
    'something after the end',
    '"en": "Answer fast, with heart." }\n}',
    '"en": "Answer fast, with heart." }\n}\n{}',
    'json-extra',
    '{}',
  ],
  ['a comment', '"heat": "calm",', '"heat": "calm", // mild', 'json-comment'],
  ['a quote not closed', '"heat": "calm",', '"heat": "calm,', 'json-string'],
  ['a backslash alone', 'Zed"', 'Zed\\x"', 'json-escape'],
  ['a raw tab', '"Zed"', '"Z\ted"', 'json-character'],
  ['a name written twice', '"heat": "calm",', '"heat": "calm", "heat": "hot",', 'duplicate-key'],
  ['__proto__', '"heat": "calm",', '"heat": "calm", "__proto__": { "heat": "hot" },', 'forbidden-key'],
  ['constructor', '"heat": "calm",', '"heat": "calm", "constructor": { "prototype": {} },', 'forbidden-key'],
];

const FORMAT_CASES: readonly Case[] = [
  ['no format', '  "format": 1,\n', '', 'format-missing', '{'],
  ['a later format', '"format": 1', '"format": 2', 'format-newer'],
  ['a format before all others', '"format": 1', '"format": -1', 'format-unknown'],
  ['a format in words', '"format": 1', '"format": "one"', 'format-unknown'],
  ['a required field forgotten', '      "kind": "trolling",\n', '', 'missing', '{\n      "id": "me-too"'],
  ['a field nobody knows', '"weekday": 6', '"weekday": 6, "moon": "full"', 'unknown-key'],
  ['a field misspelt', '"weekday": 6', '"weekdya": 6', 'unknown-key'],
  ['a condition misspelt', '"when": { "deleted": "photo" }', '"when": { "deletd": "photo" }', 'unknown-key'],
  ['a language misspelt', '"en": "Just close', '"eng": "Just close', 'unknown-key'],
  ['a deed misspelt', '{ "sways": 1.1 }', '{ "swyas": 1.1 }', 'unknown-key'],
  ['a number for a name', '"name": "Zed"', '"name": 77', 'expected-string'],
  ['a number in quotes', '"reach": 2000', '"reach": "2000"', 'expected-number'],
  ['half a follower', '"followers": 40', '"followers": 40.5', 'expected-int'],
  ['true in quotes', '"true": true', '"true": "true"', 'expected-boolean'],
  ['a word for the brand', '"brand": {', '"brand": "Lulu", "size": {', 'expected-object'],
  ['one instead of a list', '["sarcasm"]', '"sarcasm"', 'expected-array'],
  ['a number for a sentence', '"summary": {', '"summary": 3, "lesson": {', 'expected-text'],
  ['a number for a time', '"when": "0:10"', '"when": 10', 'expected-when'],
  ['two deeds in one', '{ "sways": 1.1 }', '{ "sways": 1.1, "delete": "photo" }', 'expected-deed'],
  ['an empty deed', '{ "sways": 1.1 }', '{}', 'expected-deed'],
  ['an unknown role', '"role": "troll"', '"role": "trol"', 'not-in-list'],
  ['an unknown difficulty', '"difficulty": 1', '"difficulty": 4', 'not-in-list'],
  ['an empty name', '"name": "Zed"', '"name": " "', 'empty-text'],
  ['a name too long', '"name": "Zed"', `"name": "${'Z'.repeat(61)}"`, 'text-too-long'],
  ['nothing to train', '["answer-fast", "empathise"]', '[]', 'too-few'],
  [
    'too much to train',
    '["answer-fast", "empathise"]',
    '["own-up", "be-human", "follow-up", "same-channel", "empathise"]',
    'too-many',
  ],
  ['an eighth day', '"weekday": 6', '"weekday": 8', 'number-too-large'],
  ['negative followers', '"followers": 40', '"followers": -40', 'number-too-small'],
  ['a capital in an id', '"id": "gazette"', '"id": "Gazette"', 'bad-id'],
  ['an id the language keeps for itself', '"id": "gazette"', '"id": "constructor"', 'reserved-id'],
  ['a reply without its post', '"when": { "press": 1 }', '"when": { "chosen": "sorry" }', 'bad-option-ref'],
  ['sixty minutes', '"when": "0:10"', '"when": "0:60"', 'bad-time'],
  ['a negative time', '"when": "0:10"', '"when": "-0:10"', 'bad-time'],
  ['a negative duration', '"duration": "24:00"', '"duration": "-24:00"', 'bad-time'],
  ['twenty-five o’clock', '"startsAt": "12:10"', '"startsAt": "25:00"', 'bad-clock'],
  ['an account without @', '"@zed_77"', '"zed 77"', 'bad-handle'],
  ['a hashtag with a space', '"#ColdSoup"', '"#Cold Soup"', 'bad-hashtag'],
  ['two conditions in one', '"when": { "press": 1 }', '"when": { "press": 1, "reach": 5 }', 'one-condition'],
  ['an empty condition', '"when": { "press": 1 }', '"when": {}', 'one-condition'],
  ['unanswered, but for how long', '"unanswered": "photo", "for": "1:00"', '"unanswered": "photo"', 'needs-for'],
  ['a time without unanswered', '"unanswered": "photo", "for": "1:00"', '"for": "1:00"', 'one-condition'],
];

const LINT_CASES: readonly Case[] = [
  ['two posts of one name', '"id": "gazette"', '"id": "me-too"', 'duplicate-id', '"id": "me-too",\n      "by": "marc"'],
  ['two people of one name', '"id": "zed"', '"id": "nadia"', 'duplicate-id', '"name": "Zed"'],
  ['a colleague named as a person', '"id": "lulu"', '"id": "zed"', 'duplicate-id', '"cell": ['],
  [
    'two replies of one name',
    '"id": "gazpacho"',
    '"id": "sorry"',
    'duplicate-id',
    '"id": "sorry",\n          "text": { "fr": "C’était',
  ],
  [
    'a preparation twice',
    '"kind": "charter"',
    '"kind": "monitoring"',
    'duplicate-choice',
    '"kind": "monitoring", "cost": 2',
  ],
  ['an unknown author', '"by": "marc"', '"by": "mark"', 'unknown-author'],
  ['a comment on nothing', '"re": "photo"', '"re": "foto"', 'unknown-post'],
  ['deleting nothing', '{ "delete": "photo" }', '{ "delete": "foto" }', 'unknown-post'],
  ['a condition on nothing', '"when": { "press": 1 }', '"when": { "answered": "foto" }', 'unknown-post'],
  ['a reply nobody can give', '"when": { "press": 1 }', '"when": { "chosen": "photo/sory" }', 'unknown-option'],
  ['a fact nobody knows', '"about": "cold-table"', '"about": "cold-tables"', 'unknown-fact'],
  ['affirming an unknown fact', '"asserts": ["cold-table"]', '"asserts": ["hot-table"]', 'unknown-fact'],
  ['denying an unknown fact', '"denies": ["cold-table"]', '"denies": ["hot-table"]', 'unknown-fact'],
  ['verifying an unknown fact', '"verified": "cold-table"', '"verified": "hot-table"', 'unknown-fact'],
  ['a signature from outside', '"signOff": ["lulu"]', '"signOff": ["nadia"]', 'unknown-member'],
  ['a statement never written', '"when": { "press": 1 }', '"when": { "published": "regret" }', 'unknown-statement'],
  [
    'a kind of statement never written',
    '"when": { "press": 1 }',
    '"when": { "published": "denial" }',
    'unknown-statement',
  ],
  ['answering no concern', '"answers": ["soup"]', '"answers": ["salad"]', 'unknown-concern'],
  [
    'a comment on another platform',
    '"on": "pepia",\n      "re"',
    '"on": "trombi",\n      "re"',
    'comment-elsewhere',
    '"re": "photo"',
  ],
  ['a comment on itself', '"re": "photo"', '"re": "me-too"', 'comment-loop'],
  ['a post that waits on itself', '"unanswered": "photo"', '"unanswered": "me-too"', 'waits-on-itself'],
  [
    'a statement that waits on itself',
    '"needs": { "verified": "cold-table" }',
    '"needs": { "published": "regrets" }',
    'waits-on-itself',
  ],
  ['a post after the end', '"when": "0:10"', '"when": "24:00"', 'after-end'],
  ['a condition after the end', '"when": { "press": 1 }', '"when": { "elapsed": "30:00" }', 'after-end'],
  [
    'a last ending with a condition',
    'By Monday it is over." }',
    'By Monday it is over." },\n      "when": { "reach": 1 }',
    'ending-conditional',
    '"when": { "reach": 1 }',
  ],
  [
    'an ending nobody reaches',
    '"text": { "fr": "On s’en souviendra longtemps.", "en": "It will be remembered." },\n      "when": { "deleted": "photo" }',
    '"text": "It will be."',
    'ending-unreachable',
    '"id": "calm"',
  ],
  [
    'a promise without news',
    ',\n          "news": { "fr": "C’est réparé.", "en": "It is mended." }',
    '',
    'promise-without-news',
    '"promises": "2:00"',
  ],
  [
    'yes and no at once',
    '"denies": ["cold-table"]',
    '"denies": ["cold-table"], "asserts": ["cold-table"]',
    'contradiction',
  ],
  ['a private message that spreads', '"on": "inbox"', '"on": "inbox", "spark": 3', 'spark-in-private'],
  [
    'a customer in the crisis cell',
    '"by": "lulu"',
    '"by": "nadia"',
    'outsider-in-cell',
    '"by": "nadia",\n      "on": "cell"',
  ],
  ['the boss in public', '"by": "zed"', '"by": "lulu"', 'member-in-public'],
  ['markup in a sentence', 'Just close down', 'Just <b>close</b> down', 'markup'],
  ['a script in a name', '"name": "Zed"', '"name": "<script>alert(1)</script>"', 'markup'],
  ['an image that runs', 'Just close down', 'Just <img src=x onerror=alert(1)> close down', 'markup'],
  ['letters turned round', '"name": "Zed"', '"name": "Z\u202Eed"', 'hidden-character'],
];

const SIDE_FACT =
  '{ "id": "spoon", "claim": "Trou", "true": true, "verify": "0:15", "source": "Lulu", "finding": "Oui" }';
/** So many characters in either language. */
const long = (length: number) => {
  const said = (sentence: string) =>
    sentence
      .repeat(99)
      .slice(0, length - 1)
      .concat('!');
  return `{ "fr": "${said('La soupe. ')}", "en": "${said('The soup. ')}" }`;
};
const STIFF =
  'Notwithstanding considerable organisational circumstances, management acknowledges customers’ dissatisfaction regarding temperature irregularities observed';

const WARNING_CASES: readonly Case[] = [
  ['a deadline nobody can meet', '"by": "marc",', '"by": "marc", "deadline": "1:00",', 'deadline-without-replies'],
  ['news nobody was promised', '"promises": "2:00",\n', '', 'news-without-promise', '"news": {'],
  ['verifying longer than the crisis', '"verify": "0:15"', '"verify": "25:00"', 'longer-than-crisis'],
  ['a statement called as another kind', '"id": "regrets"', '"id": "denial"', 'statement-named-as-kind'],
  ['deleting what cannot be', '"when": { "press": 1 }', '"when": { "deleted": "me-too" }', 'never-deleted'],
  ['a preparation nobody offers', '"when": { "press": 1 }', '"when": { "prepared": "faq" }', 'never-prepared'],
  ['nothing one can afford', '"budget": 2', '"budget": 0', 'nothing-affordable'],
  ['a blank nobody fills in', 'Let down by {brand}', 'Let down by {marque}', 'unknown-placeholder', '"chatter"'],
  [
    'a sentence in one language',
    '{ "fr": "Nos regrets", "en": "Our regrets" }',
    '"Our deep regrets"',
    'missing-translation',
  ],
  [
    'a decision without a choice',
    ',\n        {\n          "id": "keep",\n          "text": { "fr": "Non, répondons-lui plutôt.", "en": "No, let us answer her." },\n          "strategy": "inform"\n        }',
    '',
    'single-option',
    '"replies": [\n        {\n          "id": "obey"',
  ],
  ['nobody heard of again', '"by": "marc"', '"by": "nadia"', 'unused-person', '"id": "marc"'],
  ['a fact that nothing turns on', '"facts": [', `"facts": [${SIDE_FACT},`, 'unused-fact', SIDE_FACT],
  [
    'a concern misspelt',
    '"text": { "fr": "Fermez boutique',
    '"concern": "soups", "text": { "fr": "Fermez boutique',
    'lone-concern',
  ],
  [
    'answered and not appeared',
    '{ "any": [{ "reach": 2000 }, { "deleted": "photo" }] }',
    '{ "all": [{ "answered": "photo" }, { "not": { "appeared": "photo" } }] }',
    'never-holds',
  ],
  [
    'before two o’clock and after three',
    '{ "any": [{ "reach": 2000 }, { "deleted": "photo" }] }',
    '{ "all": [{ "elapsed": "3:00" }, { "not": { "elapsed": "2:00" } }] }',
    'never-holds',
  ],
  [
    'more than a thousand and fewer than five hundred',
    '"when": { "press": 1 }',
    '"when": { "all": [{ "reach": 1000 }, { "any": [{ "not": { "reach": 500 } }, { "not": { "reach": 1000 } }] }] }',
    'never-holds',
  ],
  [
    'waiting for an answer and having it',
    '"when": { "press": 1 }',
    '"when": { "all": [{ "unanswered": "photo", "for": "1:00" }, { "answered": "photo" }] }',
    'never-holds',
  ],
  [
    'the statement, and none of its kind',
    '"when": { "press": 1 }',
    '"when": { "all": [{ "published": "regrets" }, { "not": { "published": "apology" } }] }',
    'never-holds',
  ],
  [
    'only one of two ways is closed',
    '"when": { "press": 1 }',
    '"when": { "any": [{ "press": 1 }, { "all": [{ "reach": 9 }, { "not": { "reach": 9 } }] }] }',
    'never-holds',
  ],
  ['at least nothing', '"when": { "press": 1 }', '"when": { "trust": 0 }', 'always-holds'],
  [
    'this or not this',
    '"when": { "press": 1 }',
    '"when": { "any": [{ "verified": "cold-table" }, { "not": { "verified": "cold-table" } }] }',
    'always-holds',
  ],
  [
    'late, but early',
    '{ "any": [{ "reach": 2000 }, { "deleted": "photo" }] }',
    '{ "all": [{ "unanswered": "photo", "for": "1:00" }, { "not": { "elapsed": "0:30" } }] }',
    'holds-too-late',
  ],
  ['a wait past the end', '"after": "0:05"', '"after": "23:30"', 'comes-too-late', '"after": "23:30"'],
  ['waiting for the unanswerable', '"when": { "press": 1 }', '"when": { "answered": "me-too" }', 'never-answered'],
  [
    'a comment that knows its hour, under a post that does not',
    '"on": "inbox",',
    '"on": "pepia", "re": "me-too", "spark": 1,',
    'comment-may-precede',
    '"re": "me-too"',
  ],
  [
    'an ending behind another',
    '"endings": [',
    '"endings": [{ "id": "wide", "title": "Tard", "text": "Fin", "when": { "appeared": "photo" } },',
    'ending-shadowed',
    '"when": { "deleted": "photo" }',
  ],
  [
    'French twice',
    '"en": "We served a cold soup." }',
    '"en": "Nous avons servi une soupe froide." }',
    'same-translation',
    '"text": { "fr": "Nous avons',
  ],
  [
    'English for French',
    '"fr": "Nous avons servi une soupe froide."',
    '"fr": "We served the soup cold, and we are sorry for it."',
    'wrong-language',
  ],
  [
    'half a translation',
    '"fr": "Nous avons servi une soupe froide."',
    '"fr": "Nous avons servi une soupe froide, et nous vous devons des excuses."',
    'uneven-translation',
  ],
  [
    'a post as long as an article',
    '{ "fr": "Fermez boutique, vite.", "en": "Just close down already." }',
    long(330),
    'post-too-long',
  ],
  [
    'a reply as long as an article',
    '{ "fr": "Pardon Nadia, je vérifie.", "en": "Sorry Nadia, I am checking." }',
    long(330),
    'reply-too-long',
  ],
  ['a title as long as a sentence', '{ "fr": "La cicatrice", "en": "The scar" }', long(75), 'long-for-its-place'],
  ['a platform that exists', 'Just close down', 'See Facebook, close down', 'real-name'],
  ['a brand that exists', '"name": "Chez Lulu"', '"name": "L’Oréal"', 'real-name'],
  ['a brand in a hashtag', '"#ColdSoup"', '"#BoycottNestle"', 'real-name'],
  [
    'no good answer',
    '"traits": ["empathy", "next-step"]',
    '"traits": ["dismissive"]',
    'no-good-option',
    '"replies": [\n        {\n          "id": "sorry"',
  ],
  [
    'no bad answer',
    '"strategy": "deny",\n          "traits": ["sarcasm"],\n          "denies": ["cold-table"],\n          "signOff": ["lulu"],\n          "does": [{ "sways": 1.1 }]',
    '"strategy": "repair",\n          "traits": ["empathy"]',
    'no-bad-option',
    '"replies": [\n        {\n          "id": "sorry"',
  ],
];

const ADVICE_CASES: readonly Case[] = [
  [
    'a colleague with nothing to do',
    '"signOff": "0:20" }]',
    '"signOff": "0:20" }, { "id": "ines", "name": "Inès", "role": "care", "signOff": "0:20" }]',
    'unused-member',
  ],
  [
    'out of order',
    '"when": { "if": { "any": [{ "reach": 2000 }, { "deleted": "photo" }] } }',
    '"when": "0:05"',
    'out-of-order',
  ],
  ['a mouthful', '"Just close down already."', `"${STIFF}"`, 'hard-to-read'],
  ['a word that is a brand too', 'Just close down already.', 'Go to Orange instead.', 'perhaps-real-name'],
  [
    'two answers that weigh the same',
    '"id": "keep",',
    '"id": "talk", "text": "Parle-lui", "strategy": "inform" }, { "id": "keep",',
    'same-effect',
  ],
  [
    'a talk that leads nowhere',
    '"does": [{ "delete": "photo" }]',
    '"traits": []',
    'idle-decision',
    '"replies": [\n        {\n          "id": "obey"',
  ],
];

const named = (cases: readonly Case[]) =>
  cases.map(([title, from, to, key, at = to]) => ({ title, from, to, key, at }));

function lineOf(text: string, passage: string): number {
  const at = text.indexOf(passage);
  if (at < 0) throw new Error(`not in the text: ${passage}`);
  return text.slice(0, at).split('\n').length;
}

const found = (text: string) => parseScenario(text).problems.map(({ key, line }) => ({ key, line }));

test('the small scenario has no problem at all', () => {
  expect(parseScenario(SMALL)).toMatchObject({ ok: true, problems: [] });
});

describe.each([
  ['what is not JSON', JSON_CASES],
  ['what is not the format', FORMAT_CASES],
  ['what does not fit together', LINT_CASES],
])('%s is an error with its own words at its own line', (_, cases) => {
  test.each(named(cases))('$title', ({ from, to, key, at }) => {
    const text = spoilt(from, to);
    const reading = parseScenario(text);
    expect(reading.ok).toBe(false);
    expect(reading.problems[0]).toMatchObject({ severity: 'error' });
    expect(found(text)).toContainEqual({ key, line: lineOf(text, at) });
  });
});

describe('what takes two slips', () => {
  test('a comment that comes before its post', () => {
    const when = '"when": { "if": { "unanswered": "photo", "for": "1:00" }, "after": "0:05" }';
    const text = spoilt(when, '"when": "0:20"').replace('"when": "0:00"', '"when": "0:30"');
    expect(found(text)).toContainEqual({ key: 'comment-before-post', line: lineOf(text, '"re": "photo"') });
  });

  test('posts that wait for one another are each told, and what waits for them is not', () => {
    const text = spoilt('"unanswered": "photo", "for": "1:00"', '"appeared": "gazette"')
      .replace('{ "reach": 2000 }, { "deleted": "photo" }', '{ "appeared": "me-too" }')
      .replace('"when": "0:10"', '"when": { "if": { "appeared": "gazette" } }');
    expect(found(text)).toEqual([
      { key: 'waits-in-loop', line: lineOf(text, '{ "appeared": "gazette" }, "after"') },
      { key: 'waits-in-loop', line: lineOf(text, '{ "appeared": "me-too" }') },
    ]);
    expect(parseScenario(text).problems[0]?.params).toEqual({ id: 'me-too', loop: 'me-too → gazette → me-too' });
  });

  test('a wait that something else can end is no loop', () => {
    const text = spoilt('"unanswered": "photo", "for": "1:00"', '"appeared": "gazette"');
    expect(parseScenario(text)).toMatchObject({ ok: true, problems: [] });
  });
});

describe('what can be played, but surely not as meant, is a warning', () => {
  test.each(named(WARNING_CASES))('$title', ({ from, to, key, at }) => {
    const text = spoilt(from, to);
    expect(parseScenario(text)).toMatchObject({
      ok: true,
      problems: [{ severity: 'warning', key, line: lineOf(text, at) }],
    });
  });

  test('a post that waits for one which never comes, and what waits for it', () => {
    const text = spoilt('"for": "1:00"', '"for": "23:50"')
      .replace('{ "any": [{ "reach": 2000 }, { "deleted": "photo" }] }', '{ "appeared": "me-too" }')
      .replace('"after": "0:05"', '"after": "0:20"')
      .replace('"needs": { "verified": "cold-table" }', '"needs": { "appeared": "gazette" }');
    expect(found(text)).toEqual([
      { key: 'comes-too-late', line: lineOf(text, '"for": "23:50"') },
      { key: 'comes-too-late', line: lineOf(text, '"when": { "if": { "appeared": "me-too" }') },
      { key: 'never-happens', line: lineOf(text, '"needs"') },
    ]);
    const never = spoilt('"unanswered": "photo", "for": "1:00"', '"not": { "anger": 0 }').replace(
      '{ "any": [{ "reach": 2000 }, { "deleted": "photo" }] }',
      '{ "appeared": "me-too" }',
    );
    expect(found(never)).toEqual([
      { key: 'always-holds', line: lineOf(never, '"anger": 0') },
      { key: 'never-comes', line: lineOf(never, '"when": { "if": { "appeared": "me-too" }') },
    ]);
  });

  test('a brand, unless it is what somebody is called', () => {
    const text = spoilt('Just close down', 'Ask Danone, close down');
    expect(found(text)).toEqual([{ key: 'real-name', line: lineOf(text, 'Ask Danone') }]);
    expect(found(text.replace('"name": "Zed"', '"name": "Zed Danone"'))).toEqual([]);
    expect(found(text.replace('"name": "Zed"', '"name": "Danone"')).map(({ key }) => key)).toEqual([
      'real-name',
      'real-name',
    ]);
  });

  test('a rule that it says it trains, and never tests', () => {
    const text = spoilt('"focus": ["answer-fast", "empathise"]', '"focus": ["empathise", "do-not-feed"]')
      .replace('"role": "troll"', '"role": "customer"')
      .replace('"kind": "trolling"', '"kind": "remark"');
    expect(found(text)).toEqual([{ key: 'focus-untested', line: lineOf(text, '"focus"') }]);
  });

  test('a scenario without any decision', () => {
    const scenario = JSON.parse(SMALL);
    for (const post of scenario.posts) post.replies = [];
    scenario.facts[0].id = 'cold-table';
    const keys = parseScenario(JSON.stringify(scenario)).problems.map(({ key }) => key);
    expect(keys).toContain('no-decisions');
  });
});

describe('what could be better is advice', () => {
  test.each(named(ADVICE_CASES))('$title', ({ from, to, key, at }) => {
    const text = spoilt(from, to);
    const { ok, problems } = parseScenario(text);
    expect(ok).toBe(true);
    expect(problems).toContainEqual(expect.objectContaining({ severity: 'advice', key, line: lineOf(text, at) }));
  });
});

describe('what gives the good answers away', () => {
  const SAID = { best: 'Désolée, je regarde.', worst: 'Ce n’est rien du tout.', other: 'Peut-être, on verra bien.' };
  /** So many decisions of three answers; `write` says how the best and the others are put, and where the best stands. */
  function decisions(count: number, write: (index: number) => { best: string; others: [string, string]; at: number }) {
    const scenario = JSON.parse(SMALL);
    const [photo] = scenario.posts;
    for (let index = 0; index < count; index++) {
      const { best, others, at } = write(index);
      const replies = others.map((text, place) => ({
        id: `other-${place}`,
        text,
        strategy: 'deny',
        traits: [['sarcasm'], ['blame']][place],
      })) as object[];
      replies.splice(at, 0, { id: 'best', text: best, strategy: 'apologise', traits: ['empathy', 'next-step'] });
      scenario.posts.push({ ...photo, id: `more-${index}`, when: '1:00', replies });
    }
    return parseScenario(JSON.stringify(scenario, null, 2)).problems.filter(({ key }) => key.startsWith('good-'));
  }
  const told = (count: number, total: number, more = {}) =>
    expect.objectContaining({ params: { count, total, ...more } });
  const padded = (text: string, more: number) => `${text} ${'Encore un mot. '.repeat(more)}`;

  test('nothing, when length, place and words vary', () => {
    const write = (index: number) => ({
      best: padded(`${['Oui', 'Bon', 'Ah'][index % 3]}, ${SAID.best}`, index % 3),
      others: [padded(SAID.worst, (index + 1) % 3), padded(SAID.other, (index + 2) % 3)] as [string, string],
      at: index % 3,
    });
    expect(decisions(9, write)).toEqual([]);
  });

  test.each([
    ['longest', 'good-longest', 3, 0],
    ['shortest', 'good-shortest', 0, 3],
  ] as const)('the best is always the %s', (_, key, best, others) => {
    const write = (index: number) => ({
      best: padded(`${['Oui', 'Bon', 'Ah'][index % 3]}, ${SAID.best}`, best),
      others: [padded(SAID.worst, others), padded(SAID.other, others)] as [string, string],
      at: index % 3,
    });
    const [problem] = decisions(9, write);
    expect(problem).toMatchObject({ key, severity: 'warning', path: ['posts'], params: { total: 10 } });
  });

  test.each([
    ['first', 0],
    ['last', 2],
  ] as const)('the best is always written %s: advice only, since the game shuffles', (which, at) => {
    const write = (index: number) => ({
      best: padded(`${['Oui', 'Bon', 'Ah'][index % 3]}, ${SAID.best}`, index % 3),
      others: [padded(SAID.worst, (index + 1) % 3), padded(SAID.other, (index + 2) % 3)] as [string, string],
      at,
    });
    const [problem, ...rest] = decisions(9, write);
    expect(rest).toEqual([]);
    expect(problem).toMatchObject({ key: `good-${which}`, severity: 'advice' });
  });

  test('the best always begins with the same word', () => {
    const write = (index: number) => ({
      best: padded(SAID.best, index % 3),
      others: [padded(SAID.worst, (index + 1) % 3), padded(SAID.other, (index + 2) % 3)] as [string, string],
      at: index % 3,
    });
    expect(decisions(9, write)).toEqual([told(9, 10, { found: 'desolee je regarde' })]);
  });

  test('four decisions show no habit', () => {
    const write = () => ({ best: padded(SAID.best, 3), others: [SAID.worst, SAID.other] as [string, string], at: 0 });
    expect(decisions(3, write)).toEqual([]);
  });
});

test('every other problem is exercised here too', () => {
  const exercised = [...JSON_CASES, ...FORMAT_CASES, ...LINT_CASES, ...WARNING_CASES, ...ADVICE_CASES].map(
    ([, , , key]) => key,
  );
  /** Shown in hostile.test.ts, in rulebook.test.ts, or above. */
  const elsewhere = [
    'too-large',
    'empty-file',
    'not-text',
    'too-deep',
    'too-many-values',
    'not-a-scenario',
    'not-a-rulebook',
    'expected-figure',
    'turned-round',
    'standard-id',
    'points-not-100',
    'wrong-order',
    'more-problems',
    'no-decisions',
    'comment-before-post',
    'waits-in-loop',
    'never-comes',
    'never-happens',
    'focus-untested',
    'good-longest',
    'good-shortest',
    'good-first',
    'good-last',
    'good-opening',
    // In old-files.test.ts.
    'format-older',
  ];
  /** The net under it all: no issue of today's format falls into it. */
  const net = ['invalid'];
  expect([...new Set([...exercised, ...elsewhere, ...net])].sort()).toEqual([...PROBLEM_KEYS].sort());
});

describe('a slip of the pen gets a suggestion', () => {
  test.each([
    ['a field', '"weekday": 6', '"weekdya": 6', 'weekday'],
    ['a required field', '"strategy": "deny"', '"stratgy": "deny"', 'strategy'],
    ['a condition', '"when": { "deleted": "photo" }', '"when": { "deletd": "photo" }', 'deleted'],
    ['a condition inside another', '{ "reach": 2000 }', '{ "raech": 2000 }', 'reach'],
    ['a language', '"en": "Just close', '"eng": "Just close', 'en'],
    ['a deed', '{ "sways": 1.1 }', '{ "swyas": 1.1 }', 'sways'],
    ['a role', '"role": "troll"', '"role": "trol"', 'troll'],
    ['a place', '"on": "inbox"', '"on": "imbox"', 'inbox'],
    ['a person', '"by": "marc"', '"by": "mark"', 'marc'],
    ['a post', '"re": "photo"', '"re": "foto"', 'photo'],
    ['a reply', '"when": { "press": 1 }', '"when": { "chosen": "photo/sory" }', 'photo/sorry'],
    ['a statement', '"when": { "press": 1 }', '"when": { "published": "regret" }', 'regrets'],
  ])('%s', (_, from, to, suggestion) => {
    const { problems } = parseScenario(spoilt(from, to));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.params).toMatchObject({ suggestion });
  });

  test('and nothing is suggested when nothing is near', () => {
    const { problems } = parseScenario(spoilt('"by": "marc"', '"by": "somebody-else"'));
    expect(problems[0]?.params).toEqual({ id: 'somebody-else' });
  });
});

describe('where a problem is', () => {
  test('a missing field points at the object that lacks it, an unknown one at its name, a bad value at the value', () => {
    const at = (text: string) =>
      parseScenario(text).problems.map(({ line, column, path }) => ({ line, column, path: path.join('.') }));
    const missing = spoilt('    { "id": "zed", "name": "Zed", ', '    { "id": "zed", ');
    expect(at(missing)).toEqual([{ line: lineOf(missing, '"id": "zed"'), column: 5, path: 'people.1.name' }]);
    const unknown = spoilt('"id": "zed", ', '"id": "zed", "age": 3, ');
    expect(at(unknown)).toEqual([{ line: lineOf(unknown, '"age"'), column: 20, path: 'people.1.age' }]);
    const bad = spoilt('"id": "zed", ', '"id": "Z", ');
    expect(at(bad)[0]).toEqual({ line: lineOf(bad, '"id": "Z"'), column: 13, path: 'people.1.id' });
  });

  test('lines are counted whatever ends them', () => {
    for (const end of ['\r\n', '\r', '\n']) {
      const text = spoilt('"heat": "calm"', '"heat": "cold"');
      expect(parseScenario(text.replaceAll('\n', end)).problems[0]?.line).toBe(lineOf(text, '"cold"'));
    }
  });

  test('errors come first, then the order of the file', () => {
    const text = spoilt('"budget": 2', '"budget": 0').replace(
      'By Monday it is over." }',
      'By <i>Monday</i> it is over." }',
    );
    expect(parseScenario(text).problems.map(({ key }) => key)).toEqual(['markup', 'nothing-affordable']);
  });
});
