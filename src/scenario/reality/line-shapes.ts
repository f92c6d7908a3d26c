import { TIME } from './time.ts';

/**
 * What the lines of a copied thread look like: who speaks and when, what a mail begins with, what sites put around a
 * post. Those in plain lower case are for `fold(line)`.
 */

const HANDLE = '[@＠][\\p{L}\\p{N}_.][\\p{L}\\p{N}_.@-]{0,60}';
export const HANDLE_LINE = new RegExp(`^(?:u/[\\w-]{2,30}|${HANDLE})$`, 'u');
const NAME = '[^\\n@:|<>·•]{1,60}?';
const SEPARATOR = '\\s{0,3}(?:[·•|,–—-]|\\s)\\s{0,3}';

/** "Claire Dumont @claire · 2 h", "@claire - 14 mars", "u/claire · 3h ago", "Claire Dumont · 2 h", "Claire le 14/03". */
export const ONE_LINE = new RegExp(
  `^(?:(${NAME})\\s{1,3})?\\(?(u/[\\w-]{2,30}|${HANDLE})\\)?(?:${SEPARATOR}\\(?(?:le |on )?(${TIME})\\)?)?\\s{0,3}[·•]?(?:\\s?\\.{3}|…)?$`,
  'iu',
);
export const NAME_AND_TIME = new RegExp(
  `^(?:par |by |posté par |posted by )?(${NAME})(?:\\s{0,3}[·•|,»–—-]\\s{0,3}|\\s{1,3}(?:le|on|a écrit le|wrote on|a commenté le)\\s{1,3}|\\s{1,2}\\()(?:le |on )?(${TIME})\\)?\\s{0,3}:?$`,
  'iu',
);
/** "12/03/2024, 18:45 - Marie: …", "[12/03/2024 18:45:12] Marie: …", "18:45 Marie: …". */
export const TIME_FIRST = new RegExp(
  `^\\[?(${TIME})\\]?\\s{0,3}[-–—·|]?\\s{0,3}(${HANDLE}|${NAME})\\s{0,2}:\\s{1,3}(.+)$`,
  'iu',
);
/** "Marie Durand (18:45): …", "@marie: …", "Marie Durand : …". */
export const SPEAKER = new RegExp(`^(${HANDLE}|${NAME})(?:\\s{1,2}[([](${TIME})[)\\]])?\\s?:\\s{1,3}(.+)$`, 'iu');

export const MAIL_FROM = /^(?:de|from|expediteur|von)\s?:\s*(.+)$/;
export const MAIL_DATE = /^(?:date|envoye|sent|le)\s?:\s*(.+)$/;
export const MAIL_OTHER =
  /^(?:a|to|cc|cci|bcc|objet|sujet|subject|reply-to|repondre a|pieces? jointes?|attachments?)\s?:\s*(.*)$/;
/** "On Mon, Mar 4, 2024 at 9:12 AM Ada Low <ada@…> wrote:" */
export const MAIL_QUOTE = new RegExp(
  `^(?:le|on)\\s(${TIME}),?\\s{1,3}(?:"?([^<>"\\n]{1,60}?)"?\\s?)?(?:<([^<>\\s]{3,80})>\\s?)?,?\\s?(?:a écrit|wrote)\\s?:?$`,
  'iu',
);
export const OWNER =
  /^(?:reponse du proprietaire|reponse de l'etablissement|response from the owner|owner's? (?:reply|response))(?:\s.{0,20})?$/;

/** What sites put around a post and people copy along. */
const CHROME: readonly RegExp[] = [
  /^-+\s?(?:original message|forwarded message|message d'origine|message transfere)\s?-+$/,
  /^[·•|…\-–—.\s]*$/,
  /^(?:j.aime|like|repondre|reply|partager|share|commenter|comment|suivre|follow|abonne|traduire|translate|voir la traduction|see translation|voir plus|see more|afficher plus|show more|plus|more|signaler|report|masquer|hide|republier|repost|enregistrer|save|envoyer|send|auteur|author|top fan|super fan|fan numero 1|modifie|edited|epingle|pinned|sponsorise|sponsored|public|compte certifie|verified|verified account|photo de profil.*|avatar.*|image de profil.*|profile picture.*|aime par l.auteur|liked by (?:author|creator)|level \d+|en ligne|online|membre|member|local guide.*|amis|friends|abonne\(e\)|subscribe|s.abonner|op)$/,
  /^(?:\d[\d\s.,]*\s?(?:k|m|mio|mille)?\s?)?(?:j.aime|likes?|mentions? j.aime|reponses?|repl(?:y|ies)|partages?|shares?|commentaires?|comments?|reposts?|retweets?|republications?|vues?|views?|citations?|quotes?|signets?|bookmarks?|reactions?|votes?|upvotes?|points?|avis|reviews?|photos?|abonnes?|followers?)(?:\s?[·•:]?\s?\d[\d\s.,]*\s?[km]?)?$/,
  /^(?:voir|view|show|afficher|masquer|hide)\s.{0,20}?(?:\d+\s)?(?:autres?\s|more\s|previous\s|all\s)?(?:reponses?|repl(?:y|ies)|commentaires?|comments?).{0,12}$/,
  /^\d[\d\s.,]{0,9}\s?[km]?$/,
  /^(?:j.aime|like)(?:\s?[·•]?\s?(?:repondre|reply|partager|share|commenter|comment|\d.*|modifie|edited))+$/,
  /^[★☆⭐✩]{1,5}.{0,3}$/,
];
export const LIKES =
  /(\d[\d\s.,]*?)\s?(k|m|mille)?\s?(?:j.aime|likes?|mentions? j.aime|reactions?|upvotes?|points?|retweets?)/;
export const FOLLOWERS = /(\d[\d\s.,]*?)\s?(k|m|mille)?\s?(?:abonnes?|followers?)/;
export const PICTURE =
  /^[[(<]?(?:image|photo|video|gif|piece jointe|attachment|media)(?:s|\s\d+|\sjointe?|\somis(?:e|es)?|\somitted|\sattached)?\s?(?::.{0,120})?[\])>]?$/;
export const ANSWERING = /^(?:en reponse a|replying to|a repondu a|repond a|reponse a|in reply to)\s+(.{1,60}?)$/;
export const TRAILING = new RegExp(
  `^(?:(?:j.aime|like|repondre|reply|\\d[\\d\\s]*(?:j.aime|likes?)?|modifie|edited)\\s?[·•]?\\s?)*(${TIME})(?:\\s?[·•]?\\s?(?:j.aime|like|repondre|reply|partager|share|masquer|\\d[\\d\\s]*(?:j.aime|likes?)?|modifie|edited|voir la traduction|see translation))+$`,
  'iu',
);

export const CONTACT = /^[•·]\s?(?:1er|2e|3e|1st|2nd|3rd)/;

/** What stands between a name and its time: a job, a badge, how many reviews. */
export const SUBTITLE =
  /^(?:.{0,40}(?:avis|reviews?|abonnes?|followers?|contributions?|local guide|top fan|super fan|auteur|author|membre depuis|member since|verified|certifie).{0,40}|[•·]\s?(?:1er|2e|3e|1st|2nd|3rd).{0,10}|[★☆⭐]{1,5})$/;

export const isChrome = (folded: string): boolean => CHROME.some((shape) => shape.test(folded));
