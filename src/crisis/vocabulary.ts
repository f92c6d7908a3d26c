/**
 * The words the whole program uses, each defined once: an `as const` list, then its union.
 * Everything that enumerates (schema, rules, locales, drawings) starts from these lists.
 */

/** Where people speak in public. Pépia: microblog; Trombi: social network; Bobine: video. */
export const PLATFORMS = ['pepia', 'trombi', 'bobine', 'blogs', 'press'] as const;
export type Platform = (typeof PLATFORMS)[number];
export type ByPlatform<T> = Readonly<Record<Platform, T>>;

/** Where a message can reach the player: the public platforms, the crisis cell's chat, and the inbox. */
export const PLACES = [...PLATFORMS, 'cell', 'inbox'] as const;
export type Place = (typeof PLACES)[number];

/** Who speaks (DOMAIN §3). */
export const ROLES = [
  'customer',
  'fan',
  'anonymous',
  'troll',
  'activist',
  'influencer',
  'blogger',
  'celebrity',
  'employee',
  'journalist',
  'competitor',
  'authority',
  'brand',
] as const;
export type Role = (typeof ROLES)[number];

/** The crisis cell: colleagues who tempt, delay and sign off. */
export const CELL_ROLES = ['boss', 'legal', 'care', 'product'] as const;
export type CellRole = (typeof CELL_ROLES)[number];

/** What a message is (the « Quoi » of QQOQCCP). */
export const POST_KINDS = [
  'complaint',
  'question',
  'remark',
  'rumour',
  'insult',
  'trolling',
  'meme',
  'praise',
  'news',
  'request',
] as const;
export type PostKind = (typeof POST_KINDS)[number];

/** Messages that carry a concern somebody should answer. A `request` is one too, until its own deadline. */
export const CONCERNS: readonly PostKind[] = ['complaint', 'question', 'remark', 'rumour', 'request'];

/** What a public moderation charter may remove (DOMAIN §5, rule 1, exceptions). */
export const BREACHES = ['insult', 'hate', 'illegal', 'private-data', 'spam'] as const;
export type Breach = (typeof BREACHES)[number];

/** Response strategies of situational crisis communication theory (Coombs 2007), plus the holding line. */
export const STRATEGIES = ['deny', 'excuse', 'justify', 'inform', 'apologise', 'repair', 'bolster', 'hold'] as const;
export type Strategy = (typeof STRATEGIES)[number];

/** How much of the crisis is the brand's own doing (SCCT clusters). A rumour makes the brand a victim. */
export const RESPONSIBILITIES = ['victim', 'accident', 'preventable'] as const;
export type Responsibility = (typeof RESPONSIBILITIES)[number];

/** What a reply does well or badly, beside its strategy. */
export const VIRTUES = ['empathy', 'ownership', 'next-step', 'facts', 'personal', 'humour'] as const;
export const FAULTS = [
  'conditional-apology',
  'blame',
  'sarcasm',
  'threat',
  'legalese',
  'canned',
  'vague',
  'overpromise',
  'dismissive',
  'compensation',
] as const;
export const TRAITS = [...VIRTUES, ...FAULTS] as const;
export type Trait = (typeof TRAITS)[number];

export const STATEMENT_KINDS = ['holding', 'apology', 'facts', 'denial', 'thanks', 'follow-up'] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** What can be made ready before anything happens (DOMAIN §6). */
export const PREPARATIONS = ['monitoring', 'charter', 'cell', 'holding', 'faq', 'ambassadors', 'risk-map'] as const;
export type Preparation = (typeof PREPARATIONS)[number];

/** How the player answers: in public, privately only, or somewhere else than the complaint. */
export const CHANNELS = ['public', 'private', 'elsewhere'] as const;
export type Channel = (typeof CHANNELS)[number];

export const MODERATIONS = ['hide', 'delete', 'block', 'report'] as const;
export type Moderation = (typeof MODERATIONS)[number];

/** What the player decides on reading a message (the outcome of QQOQCCP). */
export const VERDICTS = ['now', 'verify', 'ignore', 'moderate'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How the player may answer a message: from the list, in their own words, or as they like. */
export const ANSWERINGS = ['choices', 'own-words', 'both'] as const;
export type Answering = (typeof ANSWERINGS)[number];

/** How fast a story spreads by itself. */
export const HEATS = ['calm', 'hot', 'firestorm'] as const;
export type Heat = (typeof HEATS)[number];

export const PHASES = ['birth', 'growth', 'peak', 'decline', 'remains'] as const;
export type Phase = (typeof PHASES)[number];

/** The mood of one share in the crowd. */
export const STANCES = ['angry', 'mocking', 'worried', 'curious', 'supportive'] as const;
export type Stance = (typeof STANCES)[number];

/** What moves the crowd's moods. */
export const IMPULSES = [
  'chargedWord',
  'goodReply',
  'badReply',
  'matchedStatement',
  'mismatchedStatement',
  'deletion',
  'silence',
  'article',
  'exposedLie',
  'keptPromise',
  'brokenPromise',
  'ambassadors',
] as const;
export type Impulse = (typeof IMPULSES)[number];

/** The seven things a well-handled bad buzz can bring (DOMAIN §1). */
export const OPPORTUNITIES = [
  'detect-failing-processes',
  'learn-about-yourself',
  'fix-recurring-problems',
  'win-ambassadors',
  'think-strategically',
  'sharpen-communication',
  'refine-positioning',
] as const;
export type Opportunity = (typeof OPPORTUNITIES)[number];

/** The golden rules, in the order of DOMAIN §5. */
export const RULES = [
  'never-delete',
  'always-answer',
  'answer-fast',
  'empathise',
  'same-channel',
  'give-context',
  'own-up',
  'be-human',
  'do-not-feed',
  'follow-up',
] as const;
export type RuleId = (typeof RULES)[number];

/** Simulated minutes since the first post. */
export type Minutes = number;
