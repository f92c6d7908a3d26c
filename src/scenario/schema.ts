import { z } from 'zod';
import {
  BREACHES,
  CELL_ROLES,
  HEATS,
  OPPORTUNITIES,
  PLACES,
  PLATFORMS,
  POST_KINDS,
  PREPARATIONS,
  RESPONSIBILITIES,
  ROLES,
  RULES,
  STANCES,
  STATEMENT_KINDS,
  STRATEGIES,
  TRAITS,
} from '../crisis/vocabulary.ts';
import type { Condition } from '../crisis/world.ts';

/**
 * Scenario format 1. This schema is the one source of the scenario's TypeScript type and of
 * scenarios/scenario.schema.json; the descriptions are what an editor shows on hover.
 * Decoding turns "h:mm" into minutes; encoding turns them back, so print(parse(text)) keeps the meaning.
 * A message given to zod here is a problem's key (problem.ts); the sentences are in the locales.
 */

export const FORMAT = 1;

// Zod is quicker when it may make functions from strings; a strict content policy forbids even to ask.
z.config({ jitless: true });

const LIMITS = { text: 4000, id: 40, posts: 400, options: 8, list: 200 } as const;

/** An id may not be a name every object already has: `__proto__` and friends would be found by accident. */
const id = z
  .string()
  .min(1)
  .max(LIMITS.id)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'bad-id')
  .refine((value) => !(value in {}), 'reserved-id')
  .meta({ description: 'A short name in lower case, with hyphens: "boss-asks-deletion".' });

const optionRef = z
  .string()
  .max(LIMITS.id * 2 + 1)
  .regex(/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/, 'bad-option-ref')
  .meta({ description: 'post/option' });

const HANDLE = /^@[\p{L}\p{N}_.-]{1,30}$/u;
const HASHTAG = /^#[\p{L}\p{N}_]{1,40}$/u;

const words = z.string().trim().min(1).max(LIMITS.text);

export const text = z
  .union([words, z.strictObject({ fr: words, en: words })], 'expected-text')
  .meta({ id: 'Text', description: 'A sentence, or the same in both languages: { "fr": "…", "en": "…" }.' });

const TIME = /^(\d{1,3}):([0-5]\d)$/;

/** "1:30" ↔ 90. */
export const time = z
  .codec(z.string().regex(TIME, 'bad-time'), z.number().int().min(0), {
    decode: (written) => {
      const [, hours, minutes] = TIME.exec(written) ?? [];
      return Number(hours) * 60 + Number(minutes);
    },
    encode: (total) => `${Math.floor(total / 60)}:${String(total % 60).padStart(2, '0')}`,
  })
  .meta({ description: 'Hours and minutes, "h:mm": "0:20" is twenty minutes.' });

const conditionSchema: z.ZodType<Condition, unknown> = z
  .lazy(() => {
    const group = z.array(conditionSchema).min(1).max(20);
    return z
      .strictObject({
        all: group.optional().meta({ description: 'Every one of these holds.' }),
        any: group.optional().meta({ description: 'At least one of these holds.' }),
        not: conditionSchema.optional().meta({ description: 'This does not hold.' }),
        elapsed: time.optional().meta({ description: 'So much time has passed since the first post.' }),
        appeared: id.optional().meta({ description: 'This post has appeared.' }),
        deleted: id.optional().meta({ description: 'The player deleted or hid this post.' }),
        moderated: id.optional().meta({ description: 'The player hid, deleted, blocked or reported this post.' }),
        answered: id.optional().meta({ description: 'This post got a public answer, or one that covers it.' }),
        unanswered: id.optional().meta({ description: 'This post has waited; needs "for".' }),
        for: time.optional().meta({ description: 'How long it has waited; goes with "unanswered".' }),
        chosen: optionRef.optional().meta({ description: 'The player chose this reply: "post/option".' }),
        published: z
          .union([z.enum(STATEMENT_KINDS), id])
          .optional()
          .meta({ description: 'A statement of this kind, or with this id, is out.' }),
        verified: id.optional().meta({ description: 'The player has verified this fact.' }),
        prepared: z.enum(PREPARATIONS).optional().meta({ description: 'The player prepared this beforehand.' }),
        reach: z.number().int().min(1).optional().meta({ description: 'At least so many people reached.' }),
        press: z.number().int().min(1).optional().meta({ description: 'At least so many press articles.' }),
        anger: z.number().min(0).max(100).optional().meta({ description: 'Anger at or above this (0–100).' }),
        trust: z.number().min(0).max(100).optional().meta({ description: 'Trust at or above this (0–100).' }),
      })
      .refine((value) => {
        const keys = Object.keys(value).filter((key) => value[key as keyof typeof value] !== undefined);
        return keys.length === 1 ? keys[0] !== 'for' : keys.length === 2 && 'unanswered' in value && 'for' in value;
      }, 'one-condition')
      .refine((value) => value.unanswered === undefined || value.for !== undefined, 'needs-for');
  })
  .meta({
    id: 'Condition',
    description: 'One thing that must hold: { "deleted": "photo" }. Combine with all, any, not.',
  });

const when = z
  .union(
    [
      time,
      z.strictObject({
        if: conditionSchema,
        after: time.default(0).meta({ description: 'So long after the condition first holds.' }),
      }),
    ],
    'expected-when',
  )
  .meta({ id: 'When', description: 'A time, "0:20", or { "if": condition, "after": "0:10" }.' });

const person = z
  .strictObject({
    id,
    name: words.max(60),
    handle: z
      .string()
      .regex(HANDLE, 'bad-handle')
      .meta({ description: '@ and up to thirty letters, digits, dots or hyphens.' }),
    role: z.enum(ROLES),
    followers: z.number().int().min(0).max(100_000_000),
    bio: text.optional().meta({ description: 'One line the triage card shows.' }),
  })
  .meta({ id: 'Person' });

const cellMember = z
  .strictObject({
    id,
    name: words.max(60),
    role: z.enum(CELL_ROLES),
    signOff: time.meta({ description: 'How long this person takes to sign a text off.' }),
  })
  .meta({ id: 'CellMember' });

const fact = z
  .strictObject({
    id,
    claim: text.meta({ description: 'What people say, or what somebody would like to answer.' }),
    true: z.boolean().meta({ description: 'Whether the claim is true.' }),
    verify: time.meta({ description: 'How long it takes to find out.' }),
    source: text.meta({ description: 'Whom one asks: "the shop manager".' }),
    finding: text.meta({ description: 'What the player learns.' }),
  })
  .meta({ id: 'Fact' });

const wording = {
  text,
  strategy: z.enum(STRATEGIES),
  traits: z.array(z.enum(TRAITS)).max(TRAITS.length).default([]),
  asserts: z.array(id).max(10).default([]).meta({ description: 'Facts this text affirms as claimed.' }),
  denies: z.array(id).max(10).default([]).meta({ description: 'Facts whose claim this text says is false.' }),
  signOff: z.array(id).max(4).default([]).meta({ description: 'Cell members who must sign it off first.' }),
  promises: time.optional().meta({ description: 'It promises news within this time.' }),
  news: text.optional().meta({ description: 'What the player comes back to say when keeping the promise.' }),
  opens: z.array(z.enum(OPPORTUNITIES)).max(OPPORTUNITIES.length).default([]),
};

const deed = z
  .union(
    [
      z.strictObject({ delete: id }).meta({ description: 'Choosing this deletes that post.' }),
      z.strictObject({ sways: z.number().min(0.5).max(2) }).meta({
        description: 'Multiplies how much the whole story spreads from now on: 0.9 calms, 1.1 fuels.',
      }),
    ],
    'expected-deed',
  )
  .meta({ id: 'Deed' });

const replyOption = z
  .strictObject({
    id,
    ...wording,
    does: z.array(deed).max(5).default([]),
    note: text.optional().meta({ description: 'For the debrief: why this answer is worth what it is worth.' }),
  })
  .meta({ id: 'ReplyOption' });

const post = z
  .strictObject({
    id,
    by: id.meta({ description: 'A person or a member of the crisis cell.' }),
    on: z.enum(PLACES),
    page: z.enum(['ours', 'theirs']).default('theirs').meta({
      description: '"ours": on the brand’s own page, where it can be moderated. "theirs": anywhere else.',
    }),
    re: id.optional().meta({ description: 'The post this one comments on.' }),
    when,
    kind: z.enum(POST_KINDS),
    text,
    image: text.optional().meta({ description: 'What the attached picture or video shows, in words.' }),
    concern: id.optional().meta({
      description: 'Posts with the same concern are answered together by one public reply on that platform.',
    }),
    breach: z.enum(BREACHES).optional().meta({ description: 'Why the public charter may remove it.' }),
    about: id.optional().meta({ description: 'The fact this message turns on.' }),
    responsibility: z.enum(RESPONSIBILITIES).optional(),
    spark: z.number().min(0).max(500).optional().meta({
      description: 'Direct shares expected in calm weather; by default it follows from the followers.',
    }),
    charged: z.number().int().min(0).max(5).default(0).meta({
      description: 'Moral-emotional words in it: shame, disgusting, betrayal …',
    }),
    deadline: time.optional().meta({ description: 'Answer within this time; default: the platform’s.' }),
    sways: z.number().min(0.3).max(2).default(1).meta({
      description: 'Multiplies how much the whole story spreads once this appears: 0.6 for a verdict that clears.',
    }),
    expects: text.optional().meta({ description: 'What the person expects of us (the « Pourquoi »).' }),
    replies: z.array(replyOption).max(LIMITS.options).default([]),
  })
  .meta({ id: 'Post' });

const statement = z
  .strictObject({
    id,
    kind: z.enum(STATEMENT_KINDS),
    title: text,
    ...wording,
    answers: z.array(id).max(20).default([]).meta({ description: 'Concerns it answers, wherever raised.' }),
    on: z.array(z.enum(PLATFORMS)).min(1).default(['pepia', 'trombi']),
    needs: conditionSchema.optional().meta({ description: 'It can be published only once this holds.' }),
  })
  .meta({ id: 'Statement' });

const phrases = z.array(text).max(60).default([]);
const byStance = Object.fromEntries(STANCES.map((stance) => [stance, phrases])) as Record<
  (typeof STANCES)[number],
  typeof phrases
>;

const clock = z
  .codec(z.string().regex(/^([01]\d|2[0-3]):([0-5]\d)$/, 'bad-clock'), z.number().int().min(0).max(1439), {
    decode: (written) => Number(written.slice(0, 2)) * 60 + Number(written.slice(3)),
    encode: (total) => `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`,
  })
  .meta({ description: 'Local time of the first post, "11:52".' });

export const scenarioSchema = z
  .strictObject({
    $schema: z.string().max(200).optional(),
    format: z.literal(FORMAT),
    id,
    title: text,
    summary: text.meta({ description: 'Two lines on the library card.' }),
    brand: z.strictObject({
      name: words.max(60),
      handle: z.string().regex(HANDLE, 'bad-handle'),
      sector: text,
      size: z.enum(['large', 'sme']),
      /** A colour for the brand's mark. */
      hue: z.number().int().min(0).max(359).default(220),
    }),
    briefing: text.meta({ description: 'Who you are, what the house is, what happened so far. Paragraphs: \\n\\n.' }),
    hashtag: z.string().regex(HASHTAG, 'bad-hashtag'),
    parody: z.string().regex(HASHTAG, 'bad-hashtag').optional().meta({ description: 'The mocking hashtag.' }),
    difficulty: z.literal([1, 2, 3]),
    focus: z.array(z.enum(RULES)).min(1).max(4).meta({ description: 'The rules it trains most.' }),
    weekday: z.number().int().min(1).max(7).meta({ description: 'Day of minute 0: 1 Monday … 7 Sunday.' }),
    startsAt: clock,
    duration: time.meta({ description: 'How long the crisis is played, "48:00".' }),
    heat: z.enum(HEATS),
    responsibility: z.enum(RESPONSIBILITIES),
    people: z.array(person).min(1).max(LIMITS.list),
    cell: z.array(cellMember).max(8).default([]),
    facts: z.array(fact).max(40).default([]),
    preparations: z
      .strictObject({
        budget: z.number().int().min(0).max(20),
        choices: z
          .array(z.strictObject({ kind: z.enum(PREPARATIONS), cost: z.number().int().min(0).max(20) }))
          .max(PREPARATIONS.length),
      })
      .default({ budget: 0, choices: [] }),
    posts: z.array(post).min(1).max(LIMITS.posts),
    statements: z.array(statement).max(20).default([]),
    chatter: z.strictObject(byStance).optional().meta({
      description: 'What the crowd says between the written posts, by mood. {brand} and {hashtag} are filled in.',
    }),
    endings: z
      .array(z.strictObject({ id, title: text, text, when: conditionSchema.optional() }))
      .min(1)
      .max(12)
      .meta({ description: 'The first whose condition holds; the last has no condition.' }),
    search: z
      .array(z.strictObject({ title: text, when: conditionSchema.optional() }))
      .max(12)
      .default([])
      .meta({
        description: 'What a search engine still shows a year later.',
      }),
    lesson: text.meta({ description: 'What the debrief wants remembered.' }),
  })
  .meta({ id: 'Scenario', title: 'Sang-froid scenario, format 1' });

/** A scenario as parsed: times in minutes, defaults filled in. A superset of the engine's `World`. */
export type Scenario = z.output<typeof scenarioSchema>;
export type ScenarioText = z.output<typeof text>;
