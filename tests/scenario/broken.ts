import type { ProblemKey } from '../../src/scenario/problem.ts';

/** Scenarios broken on purpose, one slip each, and what is to be said of it. */

/** [what is spoilt, from, to, the key it gives, a text on the line it points at (default: what was put)] */
export type Case = readonly [title: string, from: string, to: string, key: ProblemKey, at?: string];

export const JSON_CASES: readonly Case[] = [
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

export const FORMAT_CASES: readonly Case[] = [
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

export const LINT_CASES: readonly Case[] = [
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

export const WARNING_CASES: readonly Case[] = [
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

export const ADVICE_CASES: readonly Case[] = [
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

export const named = (cases: readonly Case[]) =>
  cases.map(([title, from, to, key, at = to]) => ({ title, from, to, key, at }));

export function lineOf(text: string, passage: string): number {
  const at = text.indexOf(passage);
  if (at < 0) throw new Error(`not in the text: ${passage}`);
  return text.slice(0, at).split('\n').length;
}
