import { z } from 'zod';
import {
  ANSWERINGS,
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
  STATEMENT_KINDS,
  STRATEGIES,
  type Stance,
  TRAITS,
} from '../crisis/vocabulary.ts';
import { clock, handle, hashtag, id, LIMITS, said, type text, time, words } from './basics.ts';
import { conditionSchema, when } from './condition-schema.ts';

/**
 * Scenario format 1. This schema is the one source of the scenario's TypeScript type and of
 * scenarios/scenario.schema.json; the descriptions are what an editor shows on hover.
 * Decoding turns "h:mm" into minutes; encoding turns them back, so print(parse(text)) keeps the meaning.
 * A message given to zod here is a problem's key (problem.ts); the sentences are in the locales.
 */

export const FORMAT = 1;

export const person = z
  .strictObject({
    id,
    name: words.max(60).meta({ description: 'The name shown beside the account.' }),
    handle,
    role: z.enum(ROLES).meta({ description: 'Who speaks; it says how the message should be taken.' }),
    followers: z.number().int().min(0).max(100_000_000).meta({ description: 'How many people follow this account.' }),
    bio: said('One line the triage card shows.').optional(),
  })
  .meta({ id: 'Person' });

const cellMember = z
  .strictObject({
    id,
    name: words.max(60).meta({ description: 'The colleague’s name.' }),
    role: z.enum(CELL_ROLES).meta({ description: 'Boss, legal, customer care or product.' }),
    signOff: time.meta({ description: 'How long this person takes to sign a text off.' }),
  })
  .meta({ id: 'CellMember' });

export const fact = z
  .strictObject({
    id,
    claim: said('What people say, or what somebody would like to answer.'),
    true: z.boolean().meta({ description: 'Whether the claim is true.' }),
    verify: time.meta({ description: 'How long it takes to find out.' }),
    source: said('Whom one asks: "the shop manager".'),
    finding: said('What the player learns.'),
  })
  .meta({ id: 'Fact' });

const responsibility = z.enum(RESPONSIBILITIES).meta({
  description: 'How much of it is the brand’s own doing: victim (a rumour), accident, or preventable (a fault).',
});

const wording = {
  text: said('The words themselves.'),
  strategy: z.enum(STRATEGIES).meta({
    description:
      'What the text does with the responsibility: deny, excuse, justify, inform, apologise, repair, ' +
      'bolster (recall one’s merits), hold (say that one is looking into it).',
  }),
  traits: z.array(z.enum(TRAITS)).max(TRAITS.length).default([]).meta({
    description: 'What the text does well or badly; most of what a reply is worth comes from here.',
  }),
  asserts: z.array(id).max(10).default([]).meta({ description: 'Facts this text affirms as claimed.' }),
  denies: z.array(id).max(10).default([]).meta({ description: 'Facts whose claim this text says is false.' }),
  signOff: z.array(id).max(4).default([]).meta({ description: 'Cell members who must sign it off first.' }),
  promises: time.optional().meta({ description: 'It promises news within this time.' }),
  news: said('What the player comes back to say when keeping the promise.').optional(),
  opens: z.array(z.enum(OPPORTUNITIES)).max(OPPORTUNITIES.length).default([]).meta({
    description: 'What the brand may win from the crisis by saying this, if it is honoured.',
  }),
};

const deed = z
  .union(
    [
      z
        .strictObject({ delete: id.meta({ description: 'The post it deletes.' }) })
        .meta({ description: 'Choosing this deletes that post.' }),
      z
        .strictObject({ sways: z.number().min(0.5).max(2).meta({ description: 'Below 1 calms, above 1 fuels.' }) })
        .meta({
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
    does: z.array(deed).max(5).default([]).meta({ description: 'What choosing it does in the world, at once.' }),
    note: said('For the debrief: why this answer is worth what it is worth.').optional(),
  })
  .meta({ id: 'ReplyOption' });

export const post = z
  .strictObject({
    id,
    by: id.meta({ description: 'A person or a member of the crisis cell.' }),
    on: z.enum(PLACES).meta({
      description:
        'Where it is: pepia (microblog), trombi (social network), bobine (video), blogs, press; ' +
        'cell (the crisis cell’s chat) and inbox are private.',
    }),
    page: z.enum(['ours', 'theirs']).default('theirs').meta({
      description: '"ours": on the brand’s own page, where it can be moderated. "theirs": anywhere else.',
    }),
    re: id.optional().meta({ description: 'The post this one comments on.' }),
    when: when.meta({ description: 'When it comes: a time, "0:20", or { "if": condition, "after": "0:10" }.' }),
    kind: z.enum(POST_KINDS).meta({ description: 'What the message is.' }),
    text: said('The message itself.'),
    image: said('What the attached picture or video shows, in words.').optional(),
    concern: id.optional().meta({
      description: 'Posts with the same concern are answered together by one public reply on that platform.',
    }),
    breach: z.enum(BREACHES).optional().meta({ description: 'Why the public charter may remove it.' }),
    about: id.optional().meta({ description: 'The fact this message turns on.' }),
    responsibility: responsibility.optional().meta({
      description: 'For this message only, where it differs: a false rumour inside a real fault.',
    }),
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
    expects: said('What the person expects of us (the « Pourquoi »).').optional(),
    replies: z.array(replyOption).max(LIMITS.options).default([]).meta({
      description: 'The answers to choose from, in any order; two to four make a decision.',
    }),
  })
  .meta({ id: 'Post' });

const statement = z
  .strictObject({
    id,
    kind: z.enum(STATEMENT_KINDS).meta({ description: 'What the statement is for.' }),
    title: said('Its headline.'),
    ...wording,
    answers: z.array(id).max(20).default([]).meta({ description: 'Concerns it answers, wherever raised.' }),
    on: z.array(z.enum(PLATFORMS)).min(1).default(['pepia', 'trombi']).meta({ description: 'Where it is published.' }),
    needs: conditionSchema.optional().meta({ description: 'It can be published only once this holds.' }),
  })
  .meta({ id: 'Statement' });

const phrases = (description: string) => z.array(said('A phrase.')).max(60).default([]).meta({ description });
const chatter = z.strictObject({
  angry: phrases('What angry people say.'),
  mocking: phrases('What those who laugh say.'),
  worried: phrases('What worried people say.'),
  curious: phrases('What people ask who have just heard of it.'),
  supportive: phrases('What people say in the brand’s defence.'),
} satisfies Record<Stance, unknown>);

const preparations = z.strictObject({
  budget: z.number().int().min(0).max(20).meta({ description: 'How much the player may spend on them.' }),
  choices: z
    .array(
      z.strictObject({
        kind: z.enum(PREPARATIONS).meta({ description: 'What is made ready.' }),
        cost: z.number().int().min(0).max(20).meta({ description: 'What it takes from the budget.' }),
      }),
    )
    .max(PREPARATIONS.length)
    .meta({ description: 'What is offered.' }),
});

const ending = z.strictObject({
  id,
  title: said('Its headline.'),
  text: said('How the story ended.'),
  when: conditionSchema.optional().meta({ description: 'The run ends this way if this holds.' }),
});

const searchResult = z.strictObject({
  title: said('The result’s headline.'),
  when: conditionSchema.optional().meta({ description: 'It is found only if this held.' }),
});

export const scenarioSchema = z
  .strictObject({
    $schema: z.string().max(200).optional().meta({ description: 'Where the editor finds its help.' }),
    format: z.literal(FORMAT).meta({ description: 'The number of the format: 1.' }),
    id,
    title: said('The scenario’s name in the library.'),
    summary: said('Two lines on the library card.'),
    brand: z
      .strictObject({
        name: words.max(60).meta({ description: 'The brand’s name; invent it.' }),
        handle,
        sector: said('What it does: "restaurant".'),
        size: z.enum(['large', 'sme']).meta({ description: 'A large brand, or a small or medium business.' }),
        hue: z.number().int().min(0).max(359).default(220).meta({
          description: 'The colour of its mark, in degrees: 0 red, 120 green, 220 blue.',
        }),
      })
      .meta({ description: 'Whom the player speaks for.' }),
    briefing: said('Who you are, what the house is, what happened so far. Paragraphs: \\n\\n.'),
    hashtag,
    parody: hashtag.optional().meta({ description: 'The mocking hashtag.' }),
    difficulty: z.literal([1, 2, 3]).meta({ description: '1 gentle, 2 lively, 3 hard.' }),
    focus: z.array(z.enum(RULES)).min(1).max(4).meta({ description: 'The rules it trains most.' }),
    weekday: z.number().int().min(1).max(7).meta({ description: 'Day of minute 0: 1 Monday … 7 Sunday.' }),
    startsAt: clock,
    duration: time.meta({ description: 'How long the crisis is played, "48:00".' }),
    heat: z.enum(HEATS).meta({ description: 'How fast the story spreads by itself.' }),
    responsibility,
    answering: z
      .enum(ANSWERINGS)
      .default('both')
      .meta({
        description:
          'How the player answers: choices (from the list), own-words (typed, any public message), or both. ' +
          'The crisis cell is always answered from the list.',
      }),
    people: z.array(person).min(1).max(LIMITS.list).meta({ description: 'Everybody who speaks from outside.' }),
    cell: z
      .array(cellMember)
      .max(8)
      .default([])
      .meta({ description: 'The crisis cell: colleagues who tempt and delay.' }),
    facts: z.array(fact).max(40).default([]).meta({ description: 'What the player may verify before speaking.' }),
    preparations: preparations.default({ budget: 0, choices: [] }).meta({
      description: 'What can be made ready before anything happens.',
    }),
    posts: z.array(post).min(1).max(LIMITS.posts).meta({ description: 'Every written message, public and private.' }),
    statements: z
      .array(statement)
      .max(20)
      .default([])
      .meta({ description: 'What the brand may publish, to everybody.' }),
    chatter: chatter.optional().meta({
      description: 'What the crowd says between the written posts, by mood. {brand} and {hashtag} are filled in.',
    }),
    endings: z
      .array(ending)
      .min(1)
      .max(12)
      .meta({ description: 'The first whose condition holds; the last has no condition.' }),
    search: z.array(searchResult).max(12).default([]).meta({
      description: 'What a search engine still shows a year later.',
    }),
    lesson: said('What the debrief wants remembered.'),
  })
  .meta({ id: 'Scenario', title: 'Sang-froid scenario, format 1' });

/** A scenario as parsed: times in minutes, defaults filled in. A superset of the engine's `World`. */
export type Scenario = z.output<typeof scenarioSchema>;
export type ScenarioText = z.output<typeof text>;
