import fc from 'fast-check';
import {
  ANSWERINGS,
  BREACHES,
  CELL_ROLES,
  HEATS,
  OPPORTUNITIES,
  PLATFORMS,
  POST_KINDS,
  PREPARATIONS,
  RESPONSIBILITIES,
  ROLES,
  RULES,
  STANCES,
  STRATEGIES,
  TRAITS,
} from '../../src/crisis/vocabulary.ts';

/**
 * Any scenario without an error, as its author would have written it. What one part calls by name exists: posts
 * wait only for the first two, which wait for nothing.
 */

const among = <T>(list: readonly T[]) => fc.constantFrom(...list);
const some = <T>(list: readonly T[], maxLength = list.length) => fc.uniqueArray(among(list), { maxLength });

const pad = (n: number) => String(n).padStart(2, '0');
const DURATION = 2880;
const timeUpTo = (most: number) => fc.nat(most).map((minutes) => `${Math.floor(minutes / 60)}:${pad(minutes % 60)}`);
const time = timeUpTo(DURATION - 1);
const clock = fc.nat(1439).map((minutes) => `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`);

/** Everything people write: accents, emoji, quotes, signs, line breaks. Not markup, nor invisible characters. */
const words = (maxLength: number) =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength })
    .map((text) => text.replaceAll(/[<\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\n').trim())
    .filter((text) => text.length > 0 && text.length <= maxLength);
const text = fc.oneof(words(24), fc.record({ fr: words(24), en: words(24) }));
const name = words(20).map((each) => each.replaceAll(/\s/g, ' ').trim());
const handle = fc.stringMatching(/^@[a-zé0-9_.-]{1,30}$/);
const hashtag = fc.stringMatching(/^#[A-Za-zÉé0-9_]{1,40}$/);
const decimal = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map((value) => value + 0);

const PEOPLE = ['lea', 'troll-1', 'gazette'];
const CELL = ['boss', 'lawyer'];
const FACTS = ['leak', 'recall-2019'];
const CONCERNS = ['refund', 'safety'];
const ANCHORS = ['first', 'second'];
const OPTIONS = ['own-it', 'dodge'];
const PREPARED = ['charter', 'holding'] as const;

const leaf = fc.oneof(
  fc.record({ elapsed: time }),
  fc.record({ unanswered: among(ANCHORS), for: time }),
  ...(['appeared', 'moderated', 'answered'] as const).map((key) => fc.record({ [key]: among(ANCHORS) })),
  fc.constant({ deleted: 'first' }),
  fc.record({ chosen: among(OPTIONS).map((option) => `first/${option}`) }),
  fc.record({ published: among(['sorry', 'apology']) }),
  fc.record({ verified: among(FACTS) }),
  fc.record({ prepared: among(PREPARED) }),
  fc.record({ reach: fc.integer({ min: 1, max: 1_000_000 }) }),
  fc.record({ press: fc.integer({ min: 1, max: 50 }) }),
  fc.record({ anger: decimal(0, 100) }),
  fc.record({ trust: decimal(0, 100) }),
);
const { condition } = fc.letrec<{ condition: object }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('condition') }),
  ),
}));

const wording = fc
  .record(
    {
      text,
      strategy: among(STRATEGIES),
      traits: some(TRAITS),
      asserts: some(FACTS, 1),
      signOff: some(CELL),
      opens: some(OPPORTUNITIES),
      promises: timeUpTo(DURATION),
      news: text,
    },
    { requiredKeys: ['text', 'strategy', 'news'] },
  )
  .map(({ news, ...rest }) => (rest.promises === undefined ? rest : { ...rest, news }));

const option = (id: string) =>
  fc
    .tuple(
      wording,
      fc.record(
        {
          does: fc.array(fc.oneof(fc.constant({ delete: 'first' }), fc.record({ sways: decimal(0.5, 2) })), {
            maxLength: 3,
          }),
          note: text,
        },
        { requiredKeys: [] },
      ),
    )
    .map(([said, done]) => ({ id, ...said, ...done }));

const traitsOfPost = fc.record(
  {
    by: among(PEOPLE),
    on: among(PLATFORMS),
    kind: among(POST_KINDS),
    text,
    image: text,
    concern: among(CONCERNS),
    breach: among(BREACHES),
    about: among(FACTS),
    responsibility: among(RESPONSIBILITIES),
    spark: decimal(0, 500),
    charged: fc.nat(5),
    deadline: timeUpTo(DURATION),
    sways: decimal(0.3, 2),
    expects: text,
    replies: fc.oneof(fc.constant([]), fc.tuple(...OPTIONS.map(option))),
  },
  { requiredKeys: ['by', 'on', 'kind', 'text'] },
);

const anchor = (id: string) =>
  fc.tuple(traitsOfPost, fc.tuple(...OPTIONS.map(option))).map(([post, replies]) => ({
    ...post,
    id,
    page: 'ours',
    when: '0:00',
    concern: id === 'first' ? 'refund' : 'safety',
    replies,
  }));

const later = (id: string) =>
  fc
    .tuple(
      traitsOfPost,
      fc.oneof(time, fc.record({ if: condition, after: time }, { requiredKeys: ['if'] })),
      fc.record({ page: among(['ours', 'theirs']), re: among(ANCHORS) }, { requiredKeys: [] }),
      fc.boolean(),
    )
    .map(([post, when, more, inside]) => {
      const { spark, ...quiet } = post;
      return inside
        ? { ...quiet, id, when, by: 'boss', on: 'cell' }
        : { ...post, id, when, ...(spark === undefined ? {} : { spark }), ...more };
    });

const statement = fc
  .tuple(
    wording,
    fc.record(
      { title: text, answers: some(CONCERNS), on: fc.uniqueArray(among(PLATFORMS), { minLength: 1 }), needs: leaf },
      { requiredKeys: ['title'] },
    ),
  )
  .map(([said, more]) => ({ id: 'sorry', kind: 'apology', ...said, ...more }))
  .filter(({ needs }) => !(needs && 'published' in needs));

const phrases = fc.array(text, { maxLength: 3 });

export const writtenScenario = fc
  .record(
    {
      $schema: fc.constant('../scenario.schema.json'),
      format: fc.constant(1),
      id: among(['palm-oil', 'a', 'x-1']),
      title: text,
      summary: text,
      brand: fc.record(
        { name, handle, sector: text, size: among(['large', 'sme']), hue: fc.nat(359) },
        { requiredKeys: ['name', 'handle', 'sector', 'size'] },
      ),
      briefing: text,
      hashtag,
      parody: hashtag,
      difficulty: among([1, 2, 3]),
      focus: fc.uniqueArray(among(RULES), { minLength: 1, maxLength: 4 }),
      weekday: fc.integer({ min: 1, max: 7 }),
      startsAt: clock,
      duration: fc.constant('48:00'),
      heat: among(HEATS),
      responsibility: among(RESPONSIBILITIES),
      answering: among(ANSWERINGS),
      people: fc.tuple(
        ...PEOPLE.map((id) =>
          fc.record(
            { id: fc.constant(id), name, handle, role: among(ROLES), followers: fc.nat(100_000_000), bio: text },
            { requiredKeys: ['id', 'name', 'handle', 'role', 'followers'] },
          ),
        ),
      ),
      cell: fc.tuple(
        ...CELL.map((id) =>
          fc.record({ id: fc.constant(id), name, role: among(CELL_ROLES), signOff: timeUpTo(DURATION) }),
        ),
      ),
      facts: fc.tuple(
        ...FACTS.map((id) =>
          fc.record({
            id: fc.constant(id),
            claim: text,
            true: fc.boolean(),
            verify: timeUpTo(DURATION),
            source: text,
            finding: text,
          }),
        ),
      ),
      preparations: fc.record({
        budget: fc.nat(20),
        choices: fc.uniqueArray(fc.record({ kind: among(PREPARATIONS), cost: fc.nat(20) }), {
          selector: (each) => each.kind,
        }),
      }),
      anchors: fc.tuple(...ANCHORS.map(anchor)),
      laters: fc.tuple(later('third'), later('fourth')).map((both) => both as object[]),
      statements: fc.tuple(statement),
      chatter: fc.record(Object.fromEntries(STANCES.map((stance) => [stance, phrases])), { requiredKeys: [] }),
      endings: fc
        .tuple(fc.array(fc.record({ title: text, text, when: condition }), { maxLength: 2 }), text)
        .map(([conditional, last]) => [
          ...conditional.map((ending, index) => ({ ...ending, id: `ending-${index}` })),
          { id: 'last', title: last, text: last },
        ]),
      search: fc.array(fc.record({ title: text, when: condition }, { requiredKeys: ['title'] }), { maxLength: 3 }),
      lesson: text,
    },
    {
      // prettier-ignore: the rest is required by the format, or called by name elsewhere.
      requiredKeys: [
        'format',
        'id',
        'title',
        'summary',
        'brand',
        'briefing',
        'hashtag',
        'difficulty',
        'focus',
        'weekday',
        'startsAt',
        'duration',
        'heat',
        'responsibility',
        'people',
        'cell',
        'facts',
        'anchors',
        'laters',
        'statements',
        'endings',
        'lesson',
      ],
    },
  )
  .map(({ anchors, laters, ...rest }) => {
    // A comment stands on the platform of its post, in public.
    const posts = [...anchors, ...laters].map((post) => {
      if (!('re' in post) || post.re === undefined) return post;
      const parent = anchors.find(({ id }) => id === post.re);
      return { ...post, on: parent?.on };
    });
    return { ...rest, posts };
  });
