import type { ByPlatform, Heat, Impulse, Minutes, Responsibility, Strategy, Trait } from './vocabulary.ts';

/**
 * Every number by which what the player does moves the crowd. The rulebook (src/rules/rulebook.ts) holds the
 * values with their source and confidence; the engine sees values only, so a trainer can replace them.
 * Factors multiply Φ, the readiness to share; 1 is neutral.
 */
export interface Levers {
  /** On its thread: the best possible public reply, and the worst. */
  readonly goodReply: number;
  readonly badReply: number;
  /** On the whole story: a statement that matches the responsibility, and one that contradicts it. */
  readonly matchedStatement: number;
  readonly mismatchedStatement: number;
  /** On its thread, once a concern has passed its deadline unanswered. */
  readonly silence: number;
  /** On the whole story, for `deletionLasts`, when people had seen what was deleted. */
  readonly deletion: number;
  readonly deletionLasts: Minutes;
  /** Screenshot posts per thousand people who had seen the deleted post, and at the most. */
  readonly screenshotsPerThousand: number;
  readonly screenshotsMost: number;
  /** On its thread: removing what the charter covers, and saying so. */
  readonly lawfulModeration: number;
  /** How much of a good answer's effect is left off the complaint's channel. */
  readonly wrongChannel: number;
  /** The n-th near-copy of a text keeps this to the power n−1. */
  readonly copy: number;
  /** On its thread: compensation offered in public. */
  readonly publicCompensation: number;
  /** Per moral-emotional word in an attack. */
  readonly chargedWord: number;
  /** On a rumour's thread: a denial with proof; one without. */
  readonly provenCorrection: number;
  readonly bareDenial: number;
  /** On the whole story: a false assertion found out. */
  readonly exposedLie: number;
  /** On its thread: answering a troll or a meme as if it were a complaint. */
  readonly fedTroll: number;
  /** On the whole story: ambassadors who were asked beforehand and briefed. */
  readonly ambassadors: number;
  /** On the whole story: a promise broken; on its thread: a promise kept. */
  readonly brokenPromise: number;
  readonly keptPromise: number;
  /** Φ is clamped to this range. */
  readonly least: number;
  readonly most: number;
  /** Hours for answering in public, by platform, in minutes: the H of promptness 1/(1+(delay/1.5H)²). */
  readonly deadline: ByPlatform<Minutes>;
  /** What each trait adds to a reply's quality (−1 … 1). */
  readonly trait: Readonly<Record<Trait, number>>;
  /** How well a strategy fits a responsibility: −1, 0 or 1. */
  readonly fit: Readonly<Record<Responsibility, Readonly<Record<Strategy, -1 | 0 | 1>>>>;
  /** What fitting or contradicting the responsibility adds to a reply's quality. */
  readonly fitWeight: number;
  readonly misfitWeight: number;
  /** Hands-on minutes of each action. */
  readonly minutes: {
    readonly reply: Minutes;
    readonly paste: Minutes;
    readonly publish: Minutes;
    readonly moderate: Minutes;
    readonly verify: Minutes;
    readonly triage: Minutes;
    readonly ask: Minutes;
    readonly brief: Minutes;
    readonly followUp: Minutes;
  };
  /** How late the player notices a post off the brand's own pages, without and with monitoring. */
  readonly noticeLag: Minutes;
  readonly monitoredLag: Minutes;
  /** Sign-off and verification delays are multiplied by this with the crisis cell / FAQ prepared. */
  readonly preparedCell: number;
  readonly preparedFaq: number;
  /** What each happening does to the crowd's anger (0–1) and its trust in the brand (0–100). */
  readonly impulse: Readonly<Record<Impulse, { readonly anger: number; readonly trust: number }>>;
  /** Anger while nothing happens, by heat, to which it cools with this time constant; trust at minute 0. */
  readonly restingAnger: Readonly<Record<Heat, number>>;
  readonly cooling: Minutes;
  readonly openingTrust: number;
  /** Trust lost per tenfold of people reached beyond a thousand. */
  readonly exposure: number;
  /** ln Φ per unit of anger above its rest. */
  readonly angerToReadiness: number;
  /** By when a house is expected to have spoken, from the first concern; a mail or a colleague to be answered. */
  readonly statementDeadline: Minutes;
  readonly patience: Minutes;
  /** The part of a matched statement's effect that a holding line has, and that words of thanks have. */
  readonly holdingShare: number;
  readonly courtesyShare: number;
  /** People who must have seen a message before removing it is half as grave as it can be. */
  readonly halfSeen: number;
  /** How grave it is to hide or block rather than delete, and to remove a breach without citing the charter. */
  readonly hidingGravity: number;
  readonly unsaidGravity: number;
  /** Direct shares of one screenshot. */
  readonly screenshotSpark: number;
  /** Spectral radius of the story, by heat. */
  readonly radius: Readonly<Record<Heat, number>>;
}
