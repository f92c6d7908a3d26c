import type { Voice } from '../../crisis/view.ts';
import type { Minutes, Platform, Stance } from '../../crisis/vocabulary.ts';
import type { Language } from '../../i18n/language.ts';
import { say, tongueSaid } from '../../i18n/say.ts';
import { mix } from '../../kernel/key.ts';
import type { ScenarioText } from '../../scenario/schema.ts';
import type { Tongue } from '../../scenario/tongues.ts';

/**
 * What the crowd says when the scenario does not say it: phrases by mood, common, by platform, and those that only
 * make sense once the brand has answered, or while it is silent.
 */
export type Chatter = Readonly<
  Record<Stance, Readonly<Partial<Record<Platform | 'any' | 'answered' | 'silent', readonly string[]>>>>
> & {
  readonly headlines: Readonly<Record<string, readonly string[]>>;
  readonly media: Readonly<Record<string, readonly string[]>>;
};

const FIRST = (
  'Léa Karim Inès Hugo Salomé Théo Fatou Mathis Lina Bastien Aïcha Jules Camille Yanis Manon Rémi Zoé Amadou ' +
  'Élodie Sofiane Chloé Victor Nadia Corentin Maëlle Idriss Pauline Gaël Yasmine Antoine Louna Martin Awa Noé ' +
  'Margot Samir Clara Dylan Rose Mehdi Agathe Tom Leïla Paul Anouk Enzo Hélène Farid Jeanne Ludo'
).split(' ');
const LAST = (
  'Morel Benali Roux Diallo Garnier Lopez Faure Nguyen Colin Mercier Haddad Blanc Perrin Traoré Marchand Costa ' +
  'Robin Leroux Amrani Gillet Barbier Sow Vidal Charpentier Klein Roche'
).split(' ');
const NICK = (
  'lune pixel cactus tram mistral renard biscuit velo citron nuage moka radis orage pingouin marmotte vinyle ' +
  'wasabi bobine granit panda ficelle crayon'
).split(' ');

const plainLetters = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

const at = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

/** An invented author: equal keys give equal people, whatever the language. */
export function authorOf(key: number): { readonly name: string; readonly handle: string } {
  const a = mix(key, 11, 0);
  const b = mix(key, 12, 0);
  const c = mix(key, 13, 0);
  const first = at(FIRST, a);
  const last = at(LAST, b);
  const nick = at(NICK, c);
  const short = plainLetters(first);
  switch (mix(key, 14, 0) % 6) {
    case 0:
      return { name: `${first} ${last}`, handle: `@${short}.${plainLetters(last)}` };
    case 1:
      return { name: first, handle: `@${short}_${nick}` };
    case 2:
      return { name: `${first} ${last.slice(0, 1)}.`, handle: `@${short}${(b % 89) + 10}` };
    case 3:
      return { name: nick, handle: `@${nick}${c % 1000}` };
    case 4:
      return { name: `${nick}_${at(NICK, b)}`, handle: `@${nick}_${at(NICK, b)}` };
    default:
      return { name: `${first} ${last}`, handle: `@${plainLetters(last)}_${short.slice(0, 1)}` };
  }
}

/** Which row of its pool each voice speaks; grows with the voices, so nobody changes their words. */
export class VoiceWords {
  readonly #chatter: Readonly<Partial<Record<Stance, readonly ScenarioText[]>>>;
  readonly #brand: string;
  readonly #hashtag: string;
  readonly #rows: number[] = [];
  readonly #spoken = new Map<string, number[]>();

  constructor(
    chatter: Readonly<Partial<Record<Stance, readonly ScenarioText[]>>> | undefined,
    brand: string,
    hashtag: string,
  ) {
    this.#chatter = chatter ?? {};
    this.#brand = brand;
    this.#hashtag = hashtag;
  }

  /**
   * The phrase of voice number `n`, counted from the first. Pools must be as long in every language. `spokeAt`: the
   * minute of the brand's first public word; before it nobody thanks for an answer, after it nobody deplores silence.
   */
  phrase(voices: readonly Voice[], n: number, stock: Chatter, language: Language, spokeAt: Minutes): string {
    const voice = voices[n];
    if (!voice) return '';
    for (let i = this.#rows.length; i <= n; i++) this.#rows.push(this.#draw(voices[i] as Voice, stock, spokeAt));
    const pool = this.#pool(voice, stock, spokeAt);
    const words = this.#fill(say(at(pool, this.#rows[n] as number), language));
    return dress(words, voice.key, this.#hashtag);
  }

  /** The language of that phrase once it was said, where it is the scenario's; the stock speaks the interface's. */
  tongue(voices: readonly Voice[], n: number, language: Language): Tongue | undefined {
    const voice = voices[n];
    const own = voice && this.#chatter[voice.stance]?.[this.#rows[n] ?? -1];
    return own === undefined ? undefined : tongueSaid(own, language);
  }

  /** Which paper wrote about it, under which headline. */
  article(item: { readonly medium: string; readonly seed: number }, stock: Chatter) {
    const pick = (list: readonly string[] | undefined, salt: number) =>
      list?.[mix(item.seed, salt, 0) % list.length] ?? '';
    return {
      medium: pick(stock.media[item.medium], 1),
      headline: this.#fill(pick(stock.headlines[item.medium], 2)),
    };
  }

  #fill(words: string): string {
    return words.replaceAll('{brand}', this.#brand).replaceAll('{hashtag}', this.#hashtag);
  }

  #pool(voice: Voice, stock: Chatter, spokeAt: Minutes): readonly ScenarioText[] {
    const own = this.#chatter[voice.stance] ?? [];
    const generic = stock[voice.stance];
    const timely = voice.at > spokeAt ? generic.answered : generic.silent;
    return [...own, ...(generic[voice.platform] ?? []), ...(timely ?? []), ...(generic.any ?? [])];
  }

  /** The row its key picks, or the next one nobody used lately: a crowd does not speak in chorus. */
  #draw(voice: Voice, stock: Chatter, spokeAt: Minutes): number {
    const size = this.#pool(voice, stock, spokeAt).length;
    const group = `${voice.stance} ${voice.platform}`;
    const spoken = this.#spoken.get(group) ?? [];
    this.#spoken.set(group, spoken);
    const recent = new Set(spoken.slice(-Math.floor(size * 0.8)));
    let row = mix(voice.key, 15, 0) % size;
    while (recent.has(row)) row = (row + 1) % size;
    spoken.push(row);
    return row;
  }
}

/** The small differences between two people who think the same: a hashtag, no capital, no full stop. */
function dress(words: string, key: number, hashtag: string): string {
  const dice = mix(key, 16, 0);
  let said = words;
  if (dice % 5 === 0) said = said.replace(/\.$/, '');
  if ((dice >>> 4) % 6 === 0) said = said.slice(0, 1).toLowerCase() + said.slice(1);
  if ((dice >>> 8) % 5 === 0 && !said.includes('#')) said = `${said} ${hashtag}`;
  return said;
}
