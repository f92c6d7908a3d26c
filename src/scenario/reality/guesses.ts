import type { PostKind, Role } from '../../crisis/vocabulary.ts';
import { hashName, mix } from '../../kernel/key.ts';
import type { Speaker } from './speakers.ts';
import type { PastedPost } from './thread.ts';
import { fold } from './words.ts';

/** Who somebody is and what a message is, guessed from their words: a start for the trainer, who knows better. */

/** Rounded, so that no figure leads back to an account; guessed from the likes where nobody says. */
export function followersOf(own: readonly PastedPost[], key: string): number {
  const said = Math.max(0, ...own.map(({ followers }) => followers ?? 0));
  const likes = Math.max(0, ...own.map((post) => post.likes ?? 0));
  const count = said || likes * 20 || 80 + (mix(hashName(key), 3, 5) % 520);
  const scale = 10 ** Math.max(1, String(Math.floor(count)).length - 2);
  return Math.min(100_000_000, Math.max(10, Math.round(count / scale) * scale));
}

export function roleOf(speaker: Speaker, own: readonly PastedPost[], followers: number): Role {
  const said = fold(own.map(({ name = '', handle = '' }) => `${name} ${handle}`).join(' '));
  const claims = fold(own.map(({ text }) => text.slice(0, 400)).join(' '));
  if (/\bjournalist|i write for|reporter (?:at|for|pour|chez)|je prepare un (?:article|sujet)/.test(claims))
    return 'journalist';
  if (/journal|presse|press\b|news|redac|reporter|gazette|radio|media|\btv\b|info\b/.test(said)) return 'journalist';
  if (
    /prefecture|mairie|police|dgccrf|ville de|ministere|gendarmerie|council|ombudsman|agency|food standards/.test(said)
  )
    return 'authority';
  if (followers >= 10_000) return 'influencer';
  return speaker.isNamed ? 'customer' : 'anonymous';
}

const PRAISE =
  /\b(?:bravo|merci|super|excellente?|parfait|au top|genial|love|thanks?|thank you|great|brilliant|amazing|chapeau)\b/;
const ANGER =
  /\b(?:honte|scandale|inadmissible|boycott|degout|arnaque|shame|disgusting|scam|unacceptable|never again|nul|horrible|awful|terrible|refund|rembours)/;
const INSULT =
  /\b(?:connards?|connasses?|encules?|salopes?|putes?|batards?|fdp|debiles?|abrutis?|idiots?|morons?|assholes?|bastards?|bitch|scum|retard)\b/;
const LAUGHTER = /😂|🤣|💀|\b(?:lol|mdr+|ptdr+|xptdr|lmao|rofl|haha\w*)\b/;

export function kindOf(text: string, speaker: Speaker): PostKind {
  const folded = fold(text);
  if (INSULT.test(folded)) return 'insult';
  if (LAUGHTER.test(folded)) return speaker.isNamed ? 'remark' : 'trolling';
  if (ANGER.test(folded)) return 'complaint';
  if (/\?(?:\s|$)/.test(text)) return 'question';
  return PRAISE.test(folded) ? 'praise' : 'remark';
}
