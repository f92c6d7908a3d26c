import type { OptionRef } from '../crisis/actions.ts';
import type { Channel, Minutes, Role } from '../crisis/vocabulary.ts';
import { hashName, mix } from '../kernel/key.ts';
import { CRITERIA, type Criterion, type Reading, TRAPS } from '../replies/reading.ts';
import type { Scenario, ScenarioText } from '../scenario/schema.ts';
import { isRejoinder, rejoinderIds } from './own-option.ts';
import file from './rejoinders.json' with { type: 'json' };

type Post = Scenario['posts'][number];

/** What the author and others say, by what was read in a reply. */
const REJOINDERS: Readonly<
  Record<string, { readonly author: readonly ScenarioText[]; readonly other?: readonly ScenarioText[] }>
> = file.rejoinders;

/** From here on a reply is well received; below, people say what it lacks. */
const WELL = 65;
/** A criterion met by half is not what people complain of. */
const LACKING = 0.5;

/** How long it takes to be read and answered, from so many minutes on; `part` keeps the two apart. */
interface Pace {
  readonly part: number;
  readonly from: Minutes;
  readonly vary: Minutes;
}
const SOON: Pace = { part: 1, from: 8, vary: 20 };
const LATER: Pace = { part: 2, from: 30, vary: 40 };

const BYSTANDERS: readonly string[] = ['customer', 'anonymous', 'fan'] satisfies Role[];

const NO_HURRY = { charged: 0, sways: 1, spark: 1, deadline: 7 * 24 * 60, replies: [] } satisfies Partial<Post>;

/** What one answers to: the gravest trap, that it said nothing, what it lacks most, or that it was good. */
export function subjectOf({ assessed, traps, criteria, total }: Reading): string {
  if (!assessed) return 'unread';
  const gravest = TRAPS.find((trap) => traps.includes(trap) && trap !== 'keyword-list');
  if (gravest) return gravest;
  if (total >= WELL) return 'well-received';
  const lack = (criterion: Criterion): number => criteria[criterion].max - criteria[criterion].points;
  const lacking = CRITERIA.filter((each) => criteria[each].points < LACKING * criteria[each].max);
  return lacking.toSorted((a, b) => lack(b) - lack(a))[0] ?? 'well-received';
}

/**
 * The messages a reply in the player's own words calls forth: the author's, and where it is worth a laugh or a bow
 * somebody else's. They come only if it was really sent, on the same thread, and nobody waits for an answer to them.
 */
export function rejoindersTo(
  { people }: Pick<Scenario, 'people'>,
  post: Post,
  { ref, channel }: { readonly ref: OptionRef; readonly channel: Channel | undefined },
  reading: Reading,
): readonly Post[] {
  // In the cell nobody is moved by style, and what is said in private is answered there.
  if (post.on === 'cell' || post.on === 'inbox' || channel !== 'public') return [];
  // One to and fro is enough.
  if (isRejoinder(post)) return [];
  const subject = subjectOf(reading);
  const { author = [], other = [] } = REJOINDERS[subject] ?? {};
  // It hangs on the message and not on the words: chance is the same whatever was answered.
  const key = hashName(post.id);
  const others = people.filter(({ id, role }) => id !== post.by && BYSTANDERS.includes(role));
  const bystander = others[mix(key, 0, 0) % others.length];
  const said = (
    by: string | undefined,
    phrases: readonly ScenarioText[],
    { part, from, vary }: Pace,
  ): readonly Post[] => {
    const text = phrases[mix(key, part, 0) % phrases.length];
    if (by === undefined || text === undefined) return [];
    return [
      {
        ...NO_HURRY,
        id: rejoinderIds(post.id)[part - 1] as string,
        by,
        on: post.on,
        page: post.page,
        re: post.id,
        when: { if: { chosen: ref }, after: from + (mix(key, part, 1) % vary) },
        kind: subject === 'well-received' ? 'praise' : 'remark',
        text,
      },
    ];
  };
  return [...said(post.by, author, SOON), ...said(bystander?.id, other, LATER)];
}
