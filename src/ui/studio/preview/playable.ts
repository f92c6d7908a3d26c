import { type Minutes, PLACES, POST_KINDS, ROLES } from '../../../crisis/vocabulary.ts';
import type { Scenario, ScenarioText } from '../../../scenario/schema.ts';
import { isObject, itemsAt } from '../../../studio/references.ts';
import { type TimedPost, timelineOf } from '../../../studio/timeline.ts';

/**
 * An unfinished draft as far as the feed's cards need one: what is missing is filled with something harmless, so that a
 * message is seen as soon as it has a word. Nothing of this is ever played.
 */
export interface Previewed {
  readonly scenario: Scenario;
  readonly posts: readonly PreviewedPost[];
  readonly duration: Minutes;
}

export interface PreviewedPost {
  /** Its id, or one of our own where the draft has none yet, or the same twice. */
  readonly id: string;
  /** Its place among the posts of the file. */
  readonly index: number;
  /** The soonest it can appear; undefined: never, or not understood yet. */
  readonly at: Minutes | undefined;
  /** It waits for something: it may come later, or not at all. */
  readonly waits: boolean;
  readonly due: Minutes | undefined;
}

/** `blank`: what stands where there is no text yet. */
export function previewOf(draft: unknown, blank: string): Previewed {
  const root = isObject(draft) ? draft : {};
  const timeline = timelineOf(draft);
  const text = (value: unknown): ScenarioText => textOf(value) ?? blank;
  const ids = new Set<string>();
  const posts = timeline.posts.map((post): { post: TimedPost; id: string } => {
    const id = post.id === '' || ids.has(post.id) ? `unnamed ${post.index}` : post.id;
    ids.add(id);
    return { post, id };
  });
  const brand = isObject(root.brand) ? root.brand : {};
  const shown = posts.map(({ post: { value, place, re }, id }) => ({
    id,
    by: word(value.by) ?? '?',
    on: place ?? PLACES[0],
    page: value.page === 'ours' ? 'ours' : 'theirs',
    // A comment whose head is not there, or is no message of the same place, stands by itself.
    ...(re !== undefined && posts.some((other) => other.id === re && other.post.place === place) && { re }),
    kind: POST_KINDS.find((kind) => kind === value.kind) ?? 'remark',
    text: text(value.text),
    ...(value.image !== undefined && { image: text(value.image) }),
    replies: itemsAt(value, 'replies').map(({ value: reply, index }) => ({
      id: word(reply.id) ?? `unnamed-${index}`,
      text: text(reply.text),
    })),
  }));
  const people = itemsAt(root, 'people').map(({ value }) => ({
    id: word(value.id) ?? '',
    name: word(value.name) ?? word(value.id) ?? '?',
    handle: word(value.handle) ?? '@?',
    role: ROLES.find((role) => role === value.role) ?? 'customer',
  }));
  const cell = itemsAt(root, 'cell').map(({ value }) => ({
    id: word(value.id) ?? '',
    name: word(value.name) ?? word(value.id) ?? '?',
  }));
  const scenario = {
    id: word(root.id) ?? 'draft',
    brand: { name: word(brand.name) ?? '?', handle: word(brand.handle) ?? '@?', hue: 220 },
    hashtag: word(root.hashtag) ?? '#',
    startsAt: timeline.startsAt,
    weekday: timeline.weekday,
    people,
    cell,
    facts: [],
    statements: [],
    posts: shown,
  };
  return {
    // Only what the cards of messages read; the rest of a scenario they never look at.
    scenario: scenario as unknown as Scenario,
    duration: timeline.duration,
    posts: posts.map(({ post, id }) => ({
      id,
      index: post.index,
      at: post.at,
      waits: post.after !== undefined,
      due: post.due,
    })),
  };
}

const word = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

/** A text in one language or two; where one of them is missing the other stands in. */
function textOf(value: unknown): ScenarioText | undefined {
  if (!isObject(value)) return word(value);
  const fr = word(value.fr) ?? word(value.en);
  return fr === undefined ? undefined : { fr, en: word(value.en) ?? fr };
}
