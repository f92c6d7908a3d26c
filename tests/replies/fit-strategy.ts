import { writeFileSync } from 'node:fs';
import { STRATEGIES, type Strategy } from '../../src/crisis/vocabulary.ts';
import { examine } from '../../src/replies/examine.ts';
import { signsOf } from '../../src/replies/strategy.ts';
import { type Labelled, labelled, TUNED_ON } from './support/corpus.ts';

/**
 * `node tests/replies/fit-strategy.ts` fits src/replies/strategy-weights.json: how strongly each sign speaks for each
 * strategy, by multinomial logistic regression on the development replies. Prints how often the main strategy is right
 * on stories that the weights were not fitted on (five folds, by story). No test reply is read.
 */
interface Row {
  readonly story: string;
  readonly signs: readonly string[];
  readonly labelled: readonly Strategy[];
}

type Weights = ReadonlyMap<string, readonly number[]>;

/** How hard a weight is held near nothing. Chosen on the folds. */
const HELD = 2;
const STEPS = 250;

const rowOf = ({ id, text, language, post, labels }: Labelled): Row[] => {
  const context = { language, kind: post.kind, post: post.text, responsibility: post.responsibility };
  const seen = examine(text, context);
  if (seen.why) return [];
  // The story is told in both languages: its name without number and language.
  const story = id.replace(/(?:-\d+|-fr|-en)+$/u, '');
  return [{ story, signs: signsOf(seen, context), labelled: [labels.strategy, ...(labels.also ?? [])] }];
};

/** What should come out: the main strategy, and a little of the other one that a reader could name. */
const wanted = ({ labelled: [main, ...also] }: Row): number[] =>
  STRATEGIES.map((each) => (each === main ? (also.length > 0 ? 0.7 : 1) : also.includes(each) ? 0.3 / also.length : 0));

const sums = (weights: Weights, signs: readonly string[]): number[] => {
  const total = STRATEGIES.map(() => 0);
  for (const sign of ['always', ...signs])
    weights.get(sign)?.forEach((weight, i) => {
      total[i] = (total[i] ?? 0) + weight;
    });
  return total;
};

const best = (weights: Weights, row: Row): Strategy | undefined => {
  const total = sums(weights, row.signs);
  return STRATEGIES[total.indexOf(Math.max(...total))];
};

/** Adagrad on the whole set. */
function fitted(rows: readonly Row[]): Weights {
  const weights = new Map<string, number[]>();
  const moved = new Map<string, number[]>();
  for (const sign of ['always', ...rows.flatMap(({ signs }) => signs)]) {
    weights.set(
      sign,
      STRATEGIES.map(() => 0),
    );
    moved.set(
      sign,
      STRATEGIES.map(() => 1e-6),
    );
  }
  for (let step = 0; step < STEPS; step++) {
    const slopes = new Map(
      [...weights].map(([sign, row]) => [sign, row.map((weight) => (sign === 'always' ? 0 : HELD * weight))]),
    );
    for (const row of rows) {
      const total = sums(weights, row.signs);
      const most = Math.max(...total);
      const shares = total.map((each) => Math.exp(each - most));
      const all = shares.reduce((sum, each) => sum + each, 0);
      const aim = wanted(row);
      for (const sign of ['always', ...row.signs]) {
        const slope = slopes.get(sign);
        shares.forEach((share, i) => {
          if (slope) slope[i] = (slope[i] ?? 0) + share / all - (aim[i] ?? 0);
        });
      }
    }
    for (const [sign, slope] of slopes) {
      const weight = weights.get(sign) ?? [];
      const before = moved.get(sign) ?? [];
      slope.forEach((each, i) => {
        before[i] = (before[i] ?? 0) + each * each;
        weight[i] = (weight[i] ?? 0) - each / Math.sqrt(before[i] ?? 1);
      });
    }
  }
  return weights;
}

const rounded = (weights: Weights): Weights =>
  new Map([...weights].map(([sign, row]) => [sign, row.map((each) => Math.round(each * 10) / 10 || 0)]));

const rows = TUNED_ON.flatMap((set) => labelled(set).flatMap(rowOf));
const stories = [...new Set(rows.map(({ story }) => story))];
const foldOf = new Map(stories.map((story, i) => [story, i % 5]));
let right = 0;
for (let fold = 0; fold < 5; fold++) {
  const weights = rounded(fitted(rows.filter(({ story }) => foldOf.get(story) !== fold)));
  const kept = rows.filter(({ story }) => foldOf.get(story) === fold);
  right += kept.filter((row) => row.labelled.includes(best(weights, row) ?? 'hold')).length;
}
console.log(`${rows.length} replies; on stories not fitted on, ${((100 * right) / rows.length).toFixed(1)} % right`);

const told = [...rounded(fitted(rows))]
  .filter(([, row]) => row.some((each) => each !== 0))
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([sign, row]) => `  ${JSON.stringify(sign)}: [${row.join(', ')}]`);
writeFileSync(new URL('../../src/replies/strategy-weights.json', import.meta.url), `{\n${told.join(',\n')}\n}\n`);
