import { childHigh, childLow, hashName, mix } from '../../kernel/key.ts';
import type { Gender } from './known-names.ts';
import { fold, wordsOf } from './words.ts';

/**
 * What replaces the real: drawn from the text's own key, so the same text always gives the same draft, and never a word
 * that occurs in it. Numbers come from the ranges set aside for fiction: Arcep’s for French telephones, Ofcom’s for
 * British ones; addresses on the web end in "example.org", which nobody can own (RFC 2606).
 */

const FIRST: Readonly<Record<Gender, readonly string[]>> = {
  f: words(`
    Isaure Ombeline Maïwenn Sidonie Calixte Philomène Ondine Albane Garance Séraphine Ysé Thaïs Faustine Mahaut Lison
    Blandine Aliénor Cosima Tullia Perle Sixtine Ambroisine Zélie Mélisande Hermine Fantine Ariane Salomé Rosemonde Oriane
    Nérée Liv Tamsin Elowen Maren Odalys Brisa Neve Saskia Freya Imogen Beatrix Cordelia Thea Petra Linnea Signe Aoife
    Ottilie Honor Isolde Juno Calla Romilly Sunniva Tova Xanthe Zelda Winifred Mabel`),
  m: words(`
    Anselme Célestin Gédéon Lazare Isidore Philémon Aristide Balthazar Évariste Hippolyte Cyriaque Tiburce Leopold
    Théophile Amaury Eloi Côme Melchior Ignace Sosthène Valérien Ambroise Zéphirin Osmond Fulgence Gatien Landry Melvil
    Ronan Ewen Piers Rufus Silas Ansel Cormac Fergus Torin Alaric Emrys Jory Kester Lorcan Magnus Ned Orson Percival
    Quillan Rafe Soren Tobias Ulric Viggo Wilf Yorick Zeno Barnaby Caspian Dougal Ivo`),
  x: words(`
    Alizé Ariel Céleste Coby Darcy Élie Flynn Indigo Jessy Kerry Loan Maé Marley Océan Perrine-Lou Quinn Rowan Sage
    Sidney Swann Tal Urielle Vanille Wynn Yaëlle Zephyr Ember Lane Merle Onyx Peyton Robyn Skyler Teagan Valo`),
};

const SURNAMES = words(`
  Valmory Brissendre Corvalan Delombre Estaillac Fauvergne Grandbois Hautecombe Janvrin Kerlouet Lormoy Montazel Norvégie
  Ostrevan Pontferré Quercelin Rochambry Sauvelade Taillefontaine Urvoas Vauclin Wendrillon Ysambert Zellidja Abrincourt
  Belcastel Chantemerle Doumergue Esquirol Fontgrave Gardemont Herbelin Islemont Joubarbe Kermorvan Lanthenay Mirefleur
  Nantillois Orsenna Palombe Quintelac Rivesarthe Sombreval Trévanion Ussel-Bray Verdelhan Ashgrove Birkwood Coldharbour
  Dunmere Eastlake Fairhollow Greywell Hartsop Inglemire Jarrow-Lee Kettlewick Larkmoor Millgarth Nethercott Oakhanger
  Pennyfold Quarrington Ravensby Stonecroft Thistlewood Underhay Vexley Wrenfield Yarborough Zennorby Ambleforth Brackwater
  Cloverdon Draycombe Elmstead Foxcombe Gorsedale Hollowell Isebrook Juniperton Lindhurst Marlowby Nightingdale Otterbourne`);

const PSEUDONYMS = words(`
  lapin_lunaire velours_gris cafe_noisette tortue_express biscuit_salé nuage_de_poche papaye_42 moustache_rebelle
  hibou_du_soir pixel_mouillé citron_calme chaussette_seule radis_rose tempete_douce carambole pain_au_chocolat_ok
  mistral_7 grenadine_jr oursin_poli renard_bleu silent_teapot moonlit_otter gravel_and_honey pickle_parade
  quiet_thunder paper_lantern_9 marmalade_sky drizzle_dan_x tin_whistle velvet_brick foggy_compass north_of_tea
  lost_umbrella copper_kettle wobbly_lamp salt_and_clouds second_breakfast_ tangerine_tide plain_scone_88 dusty_vinyl`);

const BRANDS = [
  ...[
    'Maison Orvelle',
    'Brindelune',
    'Atelier Quatrevents',
    'Valdorance',
    'Cassegrain & Fils',
    'Lumignon',
    'Ribambelle',
  ],
  ...['Comptoir Sarcelle', 'Grand Tilleul', 'Mirabelline', 'Kestrel & Fig', 'Northmoor', 'Tallowby', 'Pennywhistle'],
  ...['Bramblecote', 'Fenwick Lane', 'Oddfellow & Sons', 'Halcyon Row', 'Saltmarsh', 'Copperleaf', 'Verdoline'],
  ...['Tournesac', 'Octavelle', 'Papillonne', 'Zinzoline', 'Hirondière', 'Belleroche', 'Castorelle', 'Doucembre'],
];

const TOWNS = [
  'Valmont-sur-Orge',
  'Saint-Aubray',
  'Port-Lanvec',
  'Brécourt',
  'Ashby Vale',
  'Little Marrow',
  'Stonehaven Bay',
];
const STREETS = ['des Glycines', 'du Vieux-Lavoir', 'des Trois-Tilleuls', 'de la Grande-Ourse', 'des Hirondelles'];
const ROADS = ['Lantern', 'Mulberry', 'Heron', 'Old Mill', 'Saltgrass'];

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}

/** Draws invented things for one text. */
export class Inventor {
  private readonly high: number;
  private readonly low: number;
  private drawn = 0;
  private readonly language: 'fr' | 'en';
  private readonly taken: Set<string>;

  /** `taken`: folded words that must not come out again, since they occur in the text. */
  constructor(text: string, language: 'fr' | 'en', taken: Set<string>) {
    this.language = language;
    this.taken = taken;
    this.high = hashName(text);
    this.low = mix(this.high, text.length, 0x7e41);
  }

  firstName(gender: Gender): string {
    return this.pick(FIRST[gender]);
  }

  surname(): string {
    return this.pick(SURNAMES);
  }

  pseudonym(): string {
    return this.pick(PSEUDONYMS);
  }

  brand(): string {
    return this.pick(BRANDS);
  }

  town(): string {
    return this.pick(TOWNS);
  }

  address(): string {
    const number = 1 + this.draw(98);
    if (this.language === 'en') return `${number} ${this.pickAny(ROADS)} Road`;
    return `${number} rue ${this.pickAny(STREETS)}`;
  }

  mail(): string {
    return `${this.letters(7)}@example.org`;
  }

  link(): string {
    return `https://example.org/${this.letters(6)}`;
  }

  phone(found: string): string {
    const mobile = /^(?:\+?\s?33|0)[\s.\-()0]*[67]/.test(found.trim());
    if (this.language === 'en') return mobile ? `07700 900${this.digits(3)}` : `020 7946 0${this.digits(3)}`;
    return mobile ? `06 39 98 ${this.digits(2)} ${this.digits(2)}` : `01 99 00 ${this.digits(2)} ${this.digits(2)}`;
  }

  /** The same shape, other letters and digits, and never what it was. */
  likeness(found: string): string {
    for (let attempt = 0; ; attempt++) {
      const other = found
        .replaceAll(/\d/g, () => String(this.draw(10)))
        .replaceAll(/\p{Lu}/gu, () => String.fromCharCode(65 + this.draw(26)))
        .replaceAll(/\p{Ll}/gu, () => String.fromCharCode(97 + this.draw(26)));
      if (other !== found || attempt > 20) return other;
    }
  }

  digits(count: number): string {
    return Array.from({ length: count }, () => this.draw(10)).join('');
  }

  /** From 0 to `sides` − 1. */
  draw(sides: number): number {
    this.drawn += 1;
    return mix(childHigh(this.high, this.low, this.drawn), childLow(this.high, this.low, this.drawn), 0) % sides;
  }

  private letters(count: number): string {
    return Array.from({ length: count }, () => 'abcdefghjkmnpqrstuvwxyz'[this.draw(23)]).join('');
  }

  private pickAny(list: readonly string[]): string {
    return list[this.draw(list.length)] ?? '';
  }

  /** One that neither occurs in the text nor was given out; with a number once all are. */
  private pick(list: readonly string[]): string {
    const start = this.draw(list.length);
    for (let step = 0; step < list.length; step++) {
      const one = list[(start + step) % list.length] as string;
      const parts = wordsOf(one).map(({ folded }) => folded);
      if (parts.some((part) => part.length > 2 && this.taken.has(part)) || this.taken.has(fold(one))) continue;
      for (const part of parts) this.taken.add(part);
      this.taken.add(fold(one));
      return one;
    }
    return this.compound(list);
  }

  /** Long threads have more people than the lists have names. */
  private compound(list: readonly string[]): string {
    for (let attempt = 0; ; attempt++) {
      const one = `${this.pickAny(list)}-${this.pickAny(list)}`.replaceAll(/[\s_&]+/g, '');
      if (!this.taken.has(fold(one)) || attempt > 50) {
        this.taken.add(fold(one));
        return attempt > 50 ? `${one}${this.drawn}` : one;
      }
    }
  }
}
