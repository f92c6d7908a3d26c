/**
 * Brands, media and platforms that exist: a training scenario must not put words in their mouths. Well-known in
 * France or everywhere; not complete, nor meant to be. Two lists, because half of the trademarks of this world are
 * ordinary words too.
 */

/** Nobody means anything else by these, in whatever case: lower case, no accents, one space between words. */
const UNMISTAKABLE: readonly string[] = `
facebook, instagram, tiktok, tik tok, snapchat, linkedin, youtube, youtubeur, twitter, whatsapp, reddit, twitch,
pinterest, bluesky, tumblr, wechat, weibo, skype, dailymotion, vimeo, google, gmail, wikipedia, chatgpt, openai,
trustpilot, tripadvisor, change org, microsoft, iphone, ipad, macbook, airpods, samsung, huawei, xiaomi, sony, nokia,
motorola, panasonic, philips, siemens, bosch, dyson, moulinex, tefal, krups, rowenta, whirlpool, electrolux, netflix,
spotify, deezer, disney, pixar, nintendo, playstation, xbox, ubisoft, lego, playmobil, hasbro, mattel, barbie,
amazon prime, cdiscount, vinted, leboncoin, le bon coin, ebay, aliexpress, alibaba, shein, temu, zalando, asos,
rakuten, showroomprive, veepee, fnac, darty, ldlc, ikea, leroy merlin, castorama, conforama, maisons du monde,
bricorama, brico depot, mr bricolage, truffaut, jardiland, auchan, intermarche, monoprix, franprix, lidl, aldi,
super u, hyper u, systeme u, biocoop, naturalia, walmart, costco, tesco, sainsbury, sainsbury s, asda, waitrose,
marks and spencer, marks spencer, danone, activia, yoplait, lactalis, lactel, nestle, nutella, ferrero, kit kat, kitkat,
oreo, kellogg, kellogg s, kelloggs, haribo, milka, toblerone, cadbury, twix, snickers, fleury michon, herta, findus,
buitoni, panzani, barilla, lustucru, knorr, maggi, heinz, danette, babybel, perrier, evian, vittel, volvic, badoit,
cristaline, coca cola, pepsi, orangina, schweppes, red bull, heineken, kronenbourg, carlsberg, budweiser,
nespresso, nescafe, starbucks, mcdonald, mcdonalds, mcdonald s, mcdo, macdo, burger king, kfc, domino s pizza,
pizza hut, flunch, buffalo grill, hippopotamus, big mamma, sodexo, elior, deliveroo, uber, uber eats, ubereats,
just eat, blablacar, airbnb, expedia, club med, accor, novotel, sncf, ouigo, eurostar, thalys, ratp,
transdev, keolis, flixbus, air france, transavia, ryanair, easyjet, lufthansa, british airways, emirates airlines,
united airlines, american airlines, delta air lines, malaysia airlines, airbus, boeing, bouygues, sfr, sosh, vodafone,
verizon, t mobile, deutsche telekom, bnp, bnp paribas, societe generale, credit agricole, credit mutuel, lcl,
caisse d epargne, banque postale, boursorama, boursobank, revolut, n26, hsbc, barclays, santander, paypal, mastercard,
american express, axa, maif, macif, matmut, groupama, allianz, generali, edf, enedis, engie, veolia,
totalenergies, exxon, exxonmobil, esso, gazprom, arcelormittal, lafarge, alstom,
dassault, vinci autoroutes, renault, peugeot, citroen, dacia, stellantis, volkswagen, bmw, audi, mercedes benz, toyota,
nissan, hyundai, honda, mazda, skoda, volvo, porsche, ferrari, lamborghini, maserati, suzuki, yamaha,
harley davidson, michelin, goodyear, pirelli, nike, adidas, reebok, asics, new balance, lacoste, decathlon, quechua,
go sport, intersport, levi s, uniqlo, primark, h m, kiabi, gemo, camaieu, pimkie, jennyfer, promod, cache cache,
petit bateau, abercrombie, victoria s secret, vuitton, louis vuitton, dior, chanel, gucci, prada, balenciaga, lvmh,
kering, burberry, versace, dolce gabbana, ray ban, afflelou, optic 2000, l oreal, loreal, nivea, sephora, nocibe,
marionnaud, yves rocher, maybelline, gillette, pampers, huggies, durex, tampax, colgate, febreze, unilever, procter,
procter gamble, henkel, johnson johnson, bayer, monsanto, pfizer, astrazeneca, sanofi,
servier, doliprane, levothyrox, doctolib, orpea, korian, malongo, la redoute, les 3 suisses, bfm,
bfmtv, tf1, m6, cnews, rtl, rmc, canal+, france televisions, france info, franceinfo, france inter, le figaro,
mediapart, ouest france, la voix du nord, la depeche du midi, afp, reuters, bbc, cnn, fox news,
new york times, washington post, wall street journal, daily mail, buzzfeed, konbini, topito, que choisir, ufc que choisir,
60 millions de consommateurs, greenpeace, l214, wwf, foodwatch, groupon, tinder, meetic, doctissimo, jeuxvideo com,
hootsuite, mailchimp, wordpress, blogger com, ing direct, wikileaks, accorhotels, ubisoft,
kimberly clark, general motors, chrysler, citibank, goldman sachs, mckinsey, deloitte, kpmg, pwc, capgemini,
jacquie et michel, vivendi, hachette, gallimard, chronopost, colissimo, mondial relay, fedex, dhl
`
  .split(',')
  .map((name) => name.trim());

/**
 * Words of the language, first names and surnames that a firm has taken too: the firm is meant, perhaps, when they are
 * written like this, with their capitals, inside a sentence.
 */
const ORDINARY: readonly string[] = `
Orange, Free, Total, Apple, Amazon, Meta, Boulanger, Casino, Carrefour, Leclerc, Picard, Spar, Shell,
Chevron, Gap, Target, Boots, Visa, Dove, Mars, Lion, Bounty, Kinder, Sprite, Fanta, Oasis, Président, Bonne Maman,
Caprice, Ariel, Dash, Signal, Discord, Threads, Zoom, Teams, Slack, Messenger, Telegram, Mastodon, Booking, Ibis,
Subway, Quick, Paul, Jules, Celio, Etam, Mango, Zara, Puma, Hermès, Cartier, Garnier, Lancôme, Clarins, Lush, Ford,
Opel, Seat, Jaguar, Fiat, Mercedes, Tesla, Delta, Suez, Vinci, Thales, Windows, Android, Safari, Steam,
La Poste, Mediator, Roundup, Bing, Cora, Coca, UPS, C8, Bolloré, Le Monde, Libération, Le Parisien, Brut, The Guardian, The Sun, The Times, Le Point, L’Express, Marianne, Elle,
Paris Match, Europe 1, La Croix, Les Échos, Système U, Seb, Samaritaine, Printemps, Galeries Lafayette,
La Halle, Tati, Nature et Découvertes, Cultura, Picwic, Boursin, La Vache qui rit, Amora, Lipton, Lu, Charal
`
  .split(',')
  .map((name) => name.trim());

/** A name of the real world found in a text. */
export interface RealName {
  /** As it is written there. */
  readonly name: string;
  readonly index: number;
  /** It is a word of the language, or a person's name, as well: perhaps nobody means the firm. */
  readonly ordinary: boolean;
}

interface Word {
  readonly written: string;
  readonly folded: string;
  readonly index: number;
}

/** Lower case, no accents: “L’Oréal” and “l'oreal” are one name. */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  // Most words have no accent, and taking them off is slow.
  if (/^[ -~]*$/.test(lower)) return lower;
  return lower.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('œ', 'oe');
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+\+?/gu)].map((match) => {
    return { written: match[0], folded: folded(match[0]), index: match.index };
  });

/** Names as sequences of words, found by their first. */
interface Entry {
  readonly words: readonly string[];
  readonly ordinary: boolean;
}

const ENTRIES = new Map<string, Entry[]>();
const enter = (names: readonly string[], ordinary: boolean) => {
  for (const name of names) {
    const words = wordsOf(name).map((word) => (ordinary ? word.written : word.folded));
    const first = folded(words[0] ?? '');
    ENTRIES.set(first, [...(ENTRIES.get(first) ?? []), { words, ordinary }]);
  }
};
enter(UNMISTAKABLE, false);
enter(ORDINARY, true);
// The longest first: “Le Parisien” before anything that begins with “Le”.
for (const entries of ENTRIES.values()) entries.sort((one, other) => other.words.length - one.words.length);

/** What may stand between two words of one name: “Coca-Cola”, “L’Oréal”, “H&M”, “Marks & Spencer”. */
const BETWEEN = /^(?:\s?&\s?|[\s'’._-])$/u;
/** What ends a sentence, or begins a quotation, before the word that follows. */
const SENTENCE_START = /(?:^|[.!?…:\n«"“(—–•/])\s*$/u;

/** Firms, media and platforms of the real world named in a text, in its order. */
export function realNamesIn(text: string): readonly RealName[] {
  const words = wordsOf(text);
  const found: RealName[] = [];
  for (let at = 0; at < words.length; at++) {
    const entry = nameAt(text, words, at);
    const first = words[at];
    if (entry === undefined || first === undefined) {
      if (first) found.push(...nameInside(first));
      continue;
    }
    const last = words[at + entry.words.length - 1] ?? first;
    const name = text.slice(first.index, last.index + last.written.length);
    found.push({ name, index: first.index, ordinary: entry.ordinary });
    at += entry.words.length - 1;
  }
  return found;
}

function nameAt(text: string, words: readonly Word[], at: number): Entry | undefined {
  const first = words[at];
  if (first === undefined) return undefined;
  const entries = ENTRIES.get(first.folded) ?? ENTRIES.get(first.folded.replace('+', ''));
  return entries?.find((entry) => {
    if (entry.ordinary && SENTENCE_START.test(text.slice(Math.max(0, first.index - 8), first.index))) return false;
    return entry.words.every((expected, index) => {
      const word = words[at + index];
      const before = words[at + index - 1];
      const written = entry.ordinary ? word?.written : word?.folded;
      if (word === undefined || (written !== expected && written !== `${expected}+`)) return false;
      if (before === undefined || index === 0) return true;
      const between = text.slice(before.index + before.written.length, word.index);
      // “12 h m’appelle” is no clothes shop.
      return BETWEEN.test(between) && (expected.length > 1 || !/^\s$/.test(between));
    });
  });
}

/** A name inside a hashtag or an account: “#BoycottNestle”. */
function nameInside({ written, index }: Word): RealName[] {
  if (!/[a-zà-ÿ][A-ZÀ-Þ]/.test(written)) return [];
  return [...written.matchAll(/\p{Lu}[\p{Ll}\p{N}\p{M}]+/gu)].flatMap((part) => {
    const entry = ENTRIES.get(folded(part[0]))?.find(({ words, ordinary }) => words.length === 1 && !ordinary);
    return entry ? [{ name: part[0], index: index + part.index, ordinary: false }] : [];
  });
}
