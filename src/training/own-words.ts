import type { TimedAction } from '../crisis/actions.ts';
import { responsibilityOf } from '../crisis/quality.ts';
import { readReply } from '../replies/read.ts';
import type { Reading, ReplyContext } from '../replies/reading.ts';
import { wordingOf } from '../replies/wording.ts';
import type { Scenario, ScenarioText } from '../scenario/schema.ts';
import { isOwnOption, type OwnWords, ownWordsIn, signatoriesOf, withoutOwnWords } from './own-option.ts';
import { type Phrase, rejoindersTo } from './rejoinders.ts';

/**
 * A reply in the player's own words is an option the run adds to its scenario, as an inject is a message the facilitator
 * adds to it: `withOwnWords(scenario, log)` is the scenario in which the log can be played, judged and shown like any
 * other. What an option needs to be worth anything, its strategy and traits, the reader reads in the words, each time
 * again: no worth is ever taken from a log. Chance hangs on ids, so everything before the reply goes as it would have.
 */

type Post = Scenario['posts'][number];
type Option = Post['replies'][number];

/**
 * The scenario with what the player wrote in it, and with what people answer to that. `known`: the readings of this log
 * when it was shorter, each in its place; what is read now is added to them.
 */
export function withOwnWords(given: Scenario, log: readonly TimedAction[], known: Reading[] = []): Scenario {
  const scenario = withoutOwnWords(given);
  const written = ownWordsIn(log);
  if (written.length === 0) return scenario;
  const posts = new Map(scenario.posts.map((post) => [post.id, post]));
  const used = new Set<Phrase>();
  for (const [row, own] of written.entries()) {
    const post = posts.get(own.post);
    if (!post) continue;
    known[row] ??= readReply(own.words, contextOf(scenario, post, written.slice(0, row)));
    const reading = known[row];
    posts.set(post.id, { ...post, replies: [...post.replies, optionOf(post, own, reading)] });
    for (const rejoinder of rejoindersTo(scenario, post, own, reading, used)) {
      // One answers in public once: whatever is tried after that calls nothing forth.
      if (!posts.has(rejoinder.id)) posts.set(rejoinder.id, rejoinder);
    }
  }
  return { ...scenario, posts: [...posts.values()] };
}

/** What the reader is told of the situation. */
export function contextOf(scenario: Scenario, post: Post, earlier: readonly OwnWords[]): ReplyContext {
  const author = scenario.people.find(({ id }) => id === post.by);
  return {
    responsibility: responsibilityOf(scenario, post),
    kind: author?.role === 'troll' ? 'trolling' : post.kind,
    post: both(post.text),
    falseFacts: scenario.facts.filter((fact) => !fact.true).map(({ claim }) => both(claim)),
    earlier: earlier.map(({ words }) => words),
    names: author ? [author.name, author.handle] : [],
  };
}

/** Who reads does not know yet in which language it was written. */
const both = (text: ScenarioText): string => (typeof text === 'string' ? text : `${text.fr}\n${text.en}`);

/** An answer that says nothing: neither good nor bad. */
const NOTHING_SAID = { strategy: 'hold', traits: [], unread: true } as const;

/** What the words do not say of themselves is as for the scripted answers: who signs, what it opens. */
function optionOf(post: Post, { ref, words }: OwnWords, reading: Reading): Option {
  const scripted = post.replies.filter((each) => !isOwnOption(each));
  const { strategy, traits, ...rest } = wordingOf(reading) ?? NOTHING_SAID;
  const like = scripted.filter((each) => each.strategy === strategy);
  return {
    id: ref.slice(ref.indexOf('/') + 1),
    text: words,
    strategy,
    traits: [...traits],
    ...rest,
    asserts: [],
    denies: [],
    signOff: signatoriesOf(post),
    opens: [...new Set(like.flatMap(({ opens }) => opens))],
    does: [],
  };
}
