import type { Levers } from '../crisis/levers.ts';
import type { Weights } from './weights.ts';

/**
 * What a trainer may write for each number of the rulebook. Sizes are free within reason; the side of neutral on
 * which a number stands is not, because that is what evidence gives: a reply that soothes may soothe more or less,
 * or not at all, but cannot be made to enrage by a slip of the pen.
 */
export interface Range {
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
  /** At this end the number does nothing; beyond it, it would do the opposite. */
  readonly neutral?: 'least' | 'most';
}

/** A range, which may follow from what the standard rulebook says, and what the number is, for an editor to show. */
export interface Described {
  readonly range: (standard: number) => Range;
  readonly means: string;
}

/** The same shape as `T`; what is said of a group holds for each number in it. A number left out does not compile. */
export type RangesOf<T> = T extends number ? Described : Described | { readonly [K in keyof T]: RangesOf<T[K]> };

const DAY = 1440;
const WEEK = 7 * DAY;

function between(least: number, most: number, means: string, whole = false): Described {
  return { range: () => ({ least, most, whole }), means };
}

const minutes = (least: number, most: number, means: string) => between(least, most, `${means}, in minutes.`, true);
const part = (means: string) => between(0, 1, means);

/** Factors on the readiness to share: 1 is neutral. */
const calms = (means: string): Described => ({
  range: () => ({ least: 0.2, most: 1, whole: false, neutral: 'most' }),
  means: `${means} A factor on the readiness to share, 1 or below: it calms.`,
});
const fuels = (means: string): Described => ({
  range: () => ({ least: 1, most: 3, whole: false, neutral: 'least' }),
  means: `${means} A factor on the readiness to share, 1 or above: it fuels.`,
});

/** On the standard's side of zero, up to `size`; where the standard says nothing, `unsaid` decides. */
function sided(size: number, means: string, unsaid: 'either' | 'negative' = 'either', whole = false): Described {
  return {
    range: (standard) => {
      if (standard > 0) return { least: 0, most: size, whole, neutral: 'least' };
      if (standard < 0 || unsaid === 'negative') return { least: -size, most: 0, whole, neutral: 'most' };
      return { least: -size, most: size, whole };
    },
    means,
  };
}

const mood = (means: string) => ({
  anger: sided(1, `${means}: what it adds to the crowd’s anger (0–1).`),
  trust: sided(50, `${means}: what it adds to the trust in the brand (0–100).`),
});

export const LEVER_RANGES: RangesOf<Levers> = {
  goodReply: calms('The best possible public reply, on its thread.'),
  badReply: fuels('The worst possible public reply, on its thread.'),
  matchedStatement: calms('A statement that matches the responsibility, on the whole story.'),
  mismatchedStatement: fuels('A statement that contradicts the responsibility, on the whole story.'),
  silence: fuels('A concern left past its deadline, on its thread.'),
  deletion: fuels('A deletion people have seen, on the whole story, while it lasts.'),
  deletionLasts: minutes(1, WEEK, 'How long a deletion is resented'),
  screenshotsPerThousand: between(0, 20, 'Screenshots posted per thousand people who had seen what was deleted.'),
  screenshotsMost: between(0, 20, 'At the most so many screenshots of one deletion.'),
  lawfulModeration: calms('Removing what the charter covers, and saying so, on its thread.'),
  wrongChannel: part('The part of a good answer’s effect that is left off the complaint’s channel.'),
  copy: part('The n-th near-copy of a text keeps this to the power n − 1 of its effect.'),
  publicCompensation: fuels('Compensation offered in public, on its thread.'),
  chargedWord: fuels('Each moral-emotional word in an attack.'),
  provenCorrection: calms('A denial with proof, on a rumour’s thread.'),
  bareDenial: fuels('A denial without proof, on a rumour’s thread.'),
  exposedLie: fuels('A false assertion found out, on the whole story.'),
  fedTroll: fuels('Answering a troll or a meme as a complaint, on its thread.'),
  ambassadors: calms('Ambassadors prepared and briefed, on the whole story.'),
  brokenPromise: fuels('A promise broken, on the whole story.'),
  keptPromise: calms('A promise kept, on its thread.'),
  least: between(0.05, 1, 'All factors together never go below this.'),
  most: between(1, 2, 'All factors together never go above this.'),
  deadline: minutes(1, WEEK, 'By when an answer is expected on this platform'),
  trait: sided(1, 'What this trait adds to a reply’s quality (−1 to 1).'),
  fit: sided(1, 'Whether this strategy fits that responsibility: 1 fits, −1 contradicts, 0 neither.', 'either', true),
  fitWeight: part('What fitting the responsibility adds to a reply’s quality.'),
  misfitWeight: part('What contradicting the responsibility takes from a reply’s quality.'),
  minutes: {
    reply: minutes(0, 240, 'Hands-on time of a reply'),
    paste: minutes(0, 240, 'Hands-on time of a text sent again'),
    publish: minutes(0, 240, 'Hands-on time of a statement'),
    moderate: minutes(0, 240, 'Hands-on time of a moderation'),
    verify: minutes(1, 240, 'Hands-on time of having a fact checked'),
    triage: minutes(0, 240, 'Hands-on time of a triage card'),
    ask: minutes(1, 240, 'Hands-on time of asking for a signature'),
    brief: minutes(0, 240, 'Hands-on time of briefing the ambassadors'),
    followUp: minutes(0, 240, 'Hands-on time of coming back with news'),
  },
  noticeLag: minutes(0, DAY, 'How late a post off the brand’s pages is noticed'),
  monitoredLag: minutes(0, DAY, 'The same, with monitoring prepared'),
  preparedCell: part('Sign-off takes this part of its time with the crisis cell prepared.'),
  preparedFaq: part('Verification takes this part of its time with the FAQ prepared.'),
  impulse: {
    chargedWord: mood('A moral-emotional word'),
    goodReply: mood('A good reply'),
    badReply: mood('A bad reply'),
    matchedStatement: mood('A statement that fits'),
    mismatchedStatement: mood('A statement that contradicts'),
    deletion: mood('A deletion'),
    silence: mood('A concern left unanswered'),
    article: mood('An article in the press'),
    exposedLie: mood('A lie found out'),
    keptPromise: mood('A promise kept'),
    brokenPromise: mood('A promise broken'),
    ambassadors: mood('Ambassadors speaking up'),
  },
  restingAnger: part('Anger while nothing happens, in a crisis of this heat (0–1).'),
  cooling: minutes(1, WEEK, 'The time constant with which anger cools'),
  openingTrust: between(0, 100, 'Trust at the beginning (0–100).'),
  exposure: between(0, 25, 'Trust lost per tenfold of people reached beyond a thousand.'),
  angerToReadiness: part('ln of the readiness to share, per unit of anger above its rest.'),
  statementDeadline: minutes(1, WEEK, 'By when a house is expected to have spoken'),
  patience: minutes(1, WEEK, 'By when a mail or a colleague expects an answer'),
  holdingShare: part('The part of a matched statement’s effect that a holding line has.'),
  courtesyShare: part('The part of a matched statement’s effect that words of thanks or of news have.'),
  halfSeen: between(1, 1_000_000, 'People who must have seen a message before its removal is half as grave as can be.'),
  hidingGravity: part('How grave hiding or blocking is, beside deleting.'),
  unsaidGravity: part('How grave removing a breach without citing the charter is, beside deleting a criticism.'),
  screenshotSpark: between(0, 100, 'Direct shares of one screenshot.'),
  radius: between(0, 1, 'Mean number of shares one share leads to, in a crisis of this heat (spectral radius).'),
};

export const WEIGHT_RANGES: RangesOf<Weights> = {
  rules: between(
    0,
    100,
    'Points of this rule. Rules and outcome make a hundred together; 0 leaves the rule out.',
    true,
  ),
  findings: sided(
    1,
    'What this finding is worth, as a part of its share of the rule (a grave fault: of the whole rule).',
    'negative',
  ),
  coverage: part('Who answered less than this part of the concerns is not judged on the best lines alone.'),
  good: between(-1, 1, 'A reply of this quality or better is a good answer (−1 to 1).'),
  kept: part('A rule is kept from this part of its points on.'),
  partly: part('A rule is partly kept from this part of its points on.'),
  outcome: {
    spread: between(0, 100, 'Points for what spread.', true),
    trust: between(0, 100, 'Points for the trust left.', true),
    atSilence: part('Part of the spread points for doing exactly as well as silence.'),
    fullAt: between(1.1, 100, 'All spread points once reach is that of silence divided by this.'),
    noneAt: between(1.1, 100, 'No spread point once reach is that of silence times this.'),
    trustFrom: between(0, 99, 'Trust counts from here (0–100) …'),
    trustTo: between(1, 100, '… to there (0–100).'),
    honoured: between(0, 100, 'An opportunity is not seized if trust ends below this (0–100).'),
  },
};

export const isDescribed = (node: object): node is Described => 'range' in node && 'means' in node;
