import { mix } from '../../../kernel/key.ts';
import type { useLanguage } from '../../language.ts';
import type { Comment, FeedItem } from '../feed-model.ts';
import type { Play } from '../play-context.ts';
import { speakerOf, wordingOf } from '../scenario-index.ts';
import { authorOf } from '../voice-words.ts';

/** Something said in the feed: its item, the comment if it is one, who says it, and all the words that are read there. */
export interface Spoken {
  readonly item: string;
  readonly comment: string | undefined;
  readonly who: string;
  readonly words: string;
}

type Tongue = ReturnType<typeof useLanguage>;

/** All that one item and its conversation say, as their cards show it. */
export function spokenIn(item: FeedItem, play: Play, tongue: Tongue): readonly Spoken[] {
  const { model, session } = play;
  const { view } = session.store.getState();
  const head = item.kind === 'statement' ? item.id : item.key;
  const comments = item.kind === 'post' || item.kind === 'statement' ? model.comments(view, head) : [];
  const say = (comment: string | undefined, [who, ...words]: readonly string[]): Spoken => {
    return { item: item.key, comment, who: who ?? '', words: [who, ...words].join('\n') };
  };
  return [
    say(undefined, itemWords(item, play, tongue)),
    ...comments.map((comment) => say(comment.key, commentWords(comment, play, tongue))),
  ];
}

/** First who says it. */
function itemWords(item: FeedItem, play: Play, tongue: Tongue): readonly string[] {
  const { index, words, chatter, session, model } = play;
  const { t, say, language } = tongue;
  const { brand } = index.scenario;
  switch (item.kind) {
    case 'post':
      return postWords(item.id, play, tongue);
    case 'statement': {
      const statement = index.statements.get(item.id);
      return [brand.name, brand.handle, statement ? say(statement.text) : ''];
    }
    case 'voice': {
      const { view } = session.store.getState();
      const { name, handle } = authorOf(view.voices[item.row]?.key ?? 0);
      return [name, handle, words.phrase(view.voices, item.row, chatter, language, model.read(view).spokeAt)];
    }
    case 'screenshot': {
      const { name, handle } = authorOf(mix(item.seed, 3, item.of.length));
      const post = index.posts.get(item.of);
      const of = post ? [speakerOf(index, post.by).name, say(post.text)] : [];
      return [name, handle, t(`play:screenshot.${item.seed % 4}`, { brand: brand.name }), ...of];
    }
    case 'article': {
      const { medium, headline } = words.article(item, chatter);
      return [medium, headline];
    }
  }
}

function postWords(id: string, { index, model, session }: Play, { say }: Tongue): readonly string[] {
  const post = index.posts.get(id);
  if (!post) return [];
  const { name, handle } = speakerOf(index, post.by);
  const how = model.read(session.store.getState().view).moderated.get(id)?.how;
  // Where a removed post was, only its author is still read.
  if (how === 'delete' || how === 'hide') return [name, handle];
  return [name, handle, say(post.text), post.image ? say(post.image) : ''];
}

function commentWords(comment: Comment, play: Play, tongue: Tongue): readonly string[] {
  if (comment.kind === 'theirs') return postWords(comment.id, play, tongue);
  const { brand } = play.index.scenario;
  const wording = wordingOf(play.index, comment.text);
  const words = comment.kind === 'news' ? wording?.news : wording?.text;
  return [brand.name, brand.handle, words ? tongue.say(words) : ''];
}
