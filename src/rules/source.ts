/**
 * Where a number of the rulebook comes from. The references are spelled out here once; what each means for
 * the game is said in plain words in the locales, under `source.<key>`.
 */
export const SOURCES = {
  herhausen2019:
    'Herhausen D., Ludwig S., Grewal D., Wulf J., Schoegel M. (2019). Detecting, preventing, and mitigating online firestorms in brand communities. Journal of Marketing 83(3), 1–21. doi:10.1177/0022242918822300',
  ma2016:
    'Ma L., Zhan M. (2016). Effects of attributed responsibility and response strategies on organizational reputation: a meta-analysis of SCCT research. Journal of Public Relations Research 28(2), 102–119. doi:10.1080/1062726X.2016.1166367',
  coombs2007:
    'Coombs W. T. (2007). Protecting organization reputations during a crisis: the development and application of situational crisis communication theory. Corporate Reputation Review 10(3), 163–176. doi:10.1057/palgrave.crr.1550049',
  liao2024:
    'Liao J., Ye Y., Filieri R., Du P., Jiang Y. (2024). Why did you delete my comment? Observing consumers’ reactions to comment-deletion clues during a brand crisis. Psychology & Marketing. doi:10.1002/mar.22065',
  brady2017:
    'Brady W. J., Wills J. A., Jost J. T., Tucker J. A., Van Bavel J. J. (2017). Emotion shapes the diffusion of moralized content in social networks. PNAS 114(28), 7313–7318. doi:10.1073/pnas.1618923114',
  walter2018:
    'Walter N., Murphy S. T. (2018). How to unring the bell: a meta-analytic approach to correction of misinformation. Communication Monographs 85(3), 423–441. doi:10.1080/03637751.2018.1467564',
  vannoort2012:
    'Van Noort G., Willemsen L. M. (2012). Online damage control: the effects of proactive versus reactive webcare interventions in consumer-generated and brand-generated platforms. Journal of Interactive Marketing 26(3), 131–140. doi:10.1016/j.intmar.2011.07.001',
  /** Surveys of how soon customers expect an answer: 1–3 h on microblogs, 3–6 h on social networks. */
  surveys: 'Surveys of customers’ expectations: 1–3 h on a microblog, 3–6 h on a social network',
  /** The golden rules as community managers teach them; the size is ours. */
  practice: 'The golden rules of community management, as taught to practitioners',
  /** Set for the game: no study gives the number. */
  design: 'Sang-froid, chosen for training',
} as const;
export type SourceKey = keyof typeof SOURCES;

/** `measured`: the study gives the size. `direction`: it gives the sign, we chose the size. `chosen`: ours. */
export const CONFIDENCES = ['measured', 'direction', 'chosen'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** A number that says where it comes from. */
export interface Sourced<N extends number> {
  readonly value: N;
  /** A key of `SOURCES`; in a trainer's rulebook, any words that name where the number comes from. */
  readonly source: string;
  readonly confidence: Confidence;
  /** A trainer's remark. */
  readonly note?: RulebookText | undefined;
}

/** A sentence, or the same in both languages. */
export type RulebookText = string | { readonly fr: string; readonly en: string };

/** The same shape as `T`, each number with its source: a number left out is a compile error. */
export type AllSourced<T> = T extends number ? Sourced<T> : { readonly [K in keyof T]: AllSourced<T[K]> };

export function measured<const N extends number>(value: N, source: SourceKey): Sourced<N> {
  return { value, source, confidence: 'measured' };
}

export function direction<const N extends number>(value: N, source: SourceKey): Sourced<N> {
  return { value, source, confidence: 'direction' };
}

export function chosen<const N extends number>(value: N, source: SourceKey = 'design'): Sourced<N> {
  return { value, source, confidence: 'chosen' };
}

export function isSourced(node: object): node is Sourced<number> {
  return 'value' in node && 'source' in node && 'confidence' in node;
}

/** Strips the sources off: the bare numbers, in the same shape. */
export function valuesOf<T>(sourced: AllSourced<T>): T {
  const strip = (node: object): unknown =>
    isSourced(node)
      ? node.value
      : Object.fromEntries(Object.entries(node).map(([key, child]) => [key, strip(child as object)]));
  return strip(sourced as object) as T;
}

/** Every sourced number with its path, `levers.trait.empathy`; for the rulebook page and for checks. */
export function listSourced(root: object, path = ''): { readonly path: string; readonly entry: Sourced<number> }[] {
  return Object.entries(root).flatMap(([key, child]) => {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof child !== 'object' || child === null) return [];
    return isSourced(child) ? [{ path: here, entry: child }] : listSourced(child, here);
  });
}
