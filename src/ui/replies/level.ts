import { CRITERIA, type Criterion, type Reading } from '../../replies/reading.ts';

/** How far a criterion is met, in a word. */
export type Level = 'met' | 'partly' | 'missing' | 'unasked';

const MET = 0.6;
const PARTLY = 0.25;

export function levelOf({ points, max }: { readonly points: number; readonly max: number }): Level {
  if (max === 0) return 'unasked';
  const share = points / max;
  return share >= MET ? 'met' : share >= PARTLY ? 'partly' : 'missing';
}

/** What would add most: the criterion with most points to win among those not met; none: what matters is there. */
export function nextStep({ criteria }: Pick<Reading, 'criteria'>): Criterion | undefined {
  const lack = (criterion: Criterion): number => criteria[criterion].max - criteria[criterion].points;
  return CRITERIA.filter((each) => !['met', 'unasked'].includes(levelOf(criteria[each]))).toSorted(
    (a, b) => lack(b) - lack(a),
  )[0];
}

/** The criteria that count here, and how many of them are met. */
export function metOf({ criteria }: Pick<Reading, 'criteria'>): { readonly met: number; readonly all: number } {
  const levels = CRITERIA.map((each) => levelOf(criteria[each])).filter((level) => level !== 'unasked');
  return { met: levels.filter((level) => level === 'met').length, all: levels.length };
}
