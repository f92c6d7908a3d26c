import { PLACES, type Place } from '../../crisis/vocabulary.ts';
import { cleanName } from './account-names.ts';
import { countOf } from './figures.ts';
import type { Pasted, PastedPost } from './thread.ts';
import { readMoment } from './time.ts';
import { fold } from './words.ts';

/** What a column holds, by the words people head it with. */
const COLUMNS = {
  name: 'nom auteur autrice nom affiche utilisateur profil name author user display name username full name screen name from user expediteur de from',
  handle: 'pseudo identifiant compte arobase handle account screen_name login username user name user_screen_name',
  date: 'date jour day published publie le publication date de publication created created_at created at timestamp datetime date_time posted posted at envoye le',
  time: 'heure time hour a heure de publication',
  text: 'texte message contenu commentaire post publication tweet text content comment body full_text avis review corps reponse',
  followers: 'abonnes followers nb abonnes nombre d abonnes followers count follower count user followers audience',
  likes:
    'j aime jaime likes like mentions j aime favoris favorites reactions likes count engagement favorite_count coeurs',
  on: 'plateforme reseau canal source platform network channel site place ou',
  answers: 'en reponse a repond a reponse a reply to in reply to in_reply_to parent re',
  picture: 'image photo video media piece jointe attachment picture',
} as const;
type Column = keyof typeof COLUMNS;

const HEADS = new Map<string, Column>();
for (const [column, heads] of Object.entries(COLUMNS) as [Column, string][]) {
  for (const head of phrases(heads)) if (!HEADS.has(head)) HEADS.set(head, column);
}

/** Every run of one to four words of the list that makes sense as a heading is one; looking up is exact. */
function phrases(heads: string): string[] {
  const words = heads.split(' ');
  return words.flatMap((_, at) => [1, 2, 3, 4].map((length) => words.slice(at, at + length).join(' ')));
}

const columnOf = (head: string): Column | undefined =>
  HEADS.get(
    fold(head)
      .replaceAll(/[^\p{L}\p{N}_]+/gu, ' ')
      .trim(),
  );

/** Whether the first row of a table heads columns we know; one of them must be the text. */
export function isTable(rows: readonly (readonly string[])[]): boolean {
  const columns = (rows[0] ?? []).map(columnOf);
  return columns.length >= 2 && columns.includes('text') && new Set(columns.filter(Boolean)).size >= 2;
}

/** A table of posts, one a row, headed in French or English; a spreadsheet's CSV once somebody has cut it into cells. */
export function readRows(rows: readonly (readonly string[])[]): Pasted {
  const [head = [], ...body] = rows;
  const place = new Map<Column, number>();
  for (const [index, cell] of head.entries()) {
    const column = columnOf(cell);
    if (column && !place.has(column)) place.set(column, index);
  }
  const posts = body.flatMap((row): PastedPost[] => {
    const cell = (column: Column): string => row[place.get(column) ?? -1]?.trim() ?? '';
    const text = clean(cell('text'));
    if (text === '') return [];
    const handle = cell('handle').replace(/^@/, '').replaceAll(/\s+/g, '_').slice(0, 60) || undefined;
    const name = cell('name');
    const isHandle = handle === undefined && /^@\S+$/.test(name);
    const answers = cell('answers').replace(/^@/, '');
    return [
      {
        text,
        name: isHandle ? undefined : cleanName(name),
        handle: isHandle ? name.slice(1, 61) : handle,
        moment: readMoment(`${cell('date')} ${cell('time')}`.trim()) ?? readMoment(cell('date')),
        followers: figure(cell('followers')),
        likes: figure(cell('likes')),
        on: placeNamed(cell('on')),
        answers: answers === '' ? undefined : answers.slice(0, 60),
        picture: cell('picture') !== '' || undefined,
      },
    ];
  });
  return { posts, on: posts.find(({ on }) => on)?.on ?? (posts.some(({ handle }) => handle) ? 'pepia' : 'trombi') };
}

const clean = (text: string): string =>
  text
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
    .trim();

function figure(text: string): number | undefined {
  const [, digits, scale] = /^(\d[\d\s.,]*)\s?(k|m)?$/.exec(fold(text).replaceAll(/[\u00A0\u202F]/g, ' ')) ?? [];
  return digits === undefined ? undefined : countOf(digits, scale);
}

const NETWORKS: readonly (readonly [RegExp, Place])[] = [
  [/twit|^x$|blue\s?sky|masto|threads|micro|pepia/, 'pepia'],
  [/face|^fb$|linked|trombi|social|google|avis|trust|trip/, 'trombi'],
  [/tube|tok|insta|snap|twitch|bobine|video/, 'bobine'],
  [/blog|forum|reddit|discord/, 'blogs'],
  [/presse?|journal|news|media/, 'press'],
  [/mail|courri|inbox|dm|prive|private/, 'inbox'],
];

function placeNamed(name: string): Place | undefined {
  const folded = fold(name);
  if (folded === '') return undefined;
  return PLACES.find((each) => each === folded) ?? NETWORKS.find(([shape]) => shape.test(folded))?.[1];
}
