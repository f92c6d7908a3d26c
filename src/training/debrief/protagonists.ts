import type { PostKind } from '../../crisis/vocabulary.ts';
import type { Post } from '../../crisis/world.ts';
import type { Concern, History, SeenPost } from '../../rules/history.ts';
import { receptionOf } from '../../rules/reception.ts';
import type { Weights } from '../../rules/weights.ts';
import type { Protagonist } from './debrief.ts';

/**
 * What became of everybody who had a concern, by the last thing that turned them:
 *
 * - **won**: their concern was answered and they came back with a good word; or it was answered well, and the scenario
 *   gives them no such word to say;
 * - **calmed**: they got an answer that did no harm (a poor one, a holding line, a private word), or a good one nobody
 *   thanked for; and nothing angry of theirs came after;
 * - **lost**: left without an answer past the deadline, answered so as to hurt or where they would not read it, back
 *   with an attack after the answer; or silenced, which no answer mends.
 */
export function protagonistsOf(history: History, weights: Weights): Protagonist[] {
  const people = [...new Set(history.concerns.map(({ post }) => post.by))];
  return people.flatMap((who) => silenced(history, who) ?? turnedLast(history, weights, who) ?? []);
}

/** People won over, by id. */
export function wonOver(history: History, weights: Weights): string[] {
  return protagonistsOf(history, weights).flatMap(({ who, became }) => (became === 'won' ? [who] : []));
}

const ATTACKS: readonly PostKind[] = ['complaint', 'insult', 'trolling', 'rumour'];

function turnedLast(history: History, weights: Weights, who: string): Protagonist | undefined {
  const met = history.concerns.filter(({ post }) => post.by === who).map((concern) => metWith(concern, weights));
  const said = history.posts.flatMap((seen) => (seen.post.by === who ? spoke(seen) : []));
  const turns = [...met, ...said].sort((a, b) => a.at - b.at);
  const hasThanks = history.world.posts.some((post) => post.by === who && isThanks(post));
  let thanked = false;
  let last: Protagonist | undefined;
  for (const turn of turns) {
    if (!('said' in turn)) last = turn.became === 'won' && hasThanks && !thanked ? { ...turn, became: 'calmed' } : turn;
    else if (last?.text === undefined) continue;
    else if (turn.said === 'attack') last = { ...last, became: 'lost', at: turn.at, post: turn.post };
    else if (last.became !== 'lost') {
      thanked = true;
      last = { ...last, became: 'won' };
    }
  }
  return last;
}

/** How a concern was met, for the one who had it. */
function metWith(concern: Concern, weights: Weights): Protagonist {
  const { post, view, deadline } = concern;
  const about = { who: post.by, post: post.id };
  const reception = receptionOf(concern, weights.good);
  if (reception.as === 'none') {
    return { ...about, at: view.at + deadline, became: 'lost', action: undefined, text: undefined };
  }
  const { at, action, text, received, channel } = reception.by.answer;
  const isKind = received >= 0 && channel !== 'elsewhere';
  return { ...about, at, action, text, became: reception.as === 'good' ? 'won' : isKind ? 'calmed' : 'lost' };
}

/** A word of theirs that says how they stand: an attack, or thanks. */
function spoke({ post, view }: SeenPost) {
  const said = isThanks(post) ? 'thanks' : ATTACKS.includes(post.kind) ? 'attack' : undefined;
  return said === undefined ? [] : [{ said, at: view.at, post: post.id } as const];
}

/** A good word that hangs on what was done; one that comes in any case thanks for nothing. */
function isThanks({ kind, when }: Post): boolean {
  return kind === 'praise' && typeof when !== 'number';
}

function silenced({ moderations }: History, who: string): Protagonist | undefined {
  const taken = moderations.find(({ event, target }) => !event.lawful && target?.post.by === who);
  if (taken === undefined) return undefined;
  const { event, action } = taken;
  return { who, became: 'lost', at: event.at, action, post: event.post, text: undefined };
}
