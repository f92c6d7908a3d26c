import { ACTS, type Act } from '../../../src/replies/reading.ts';
import { adversarial, type Half, labelled, type Part, TUNED_ON } from './corpus.ts';
import { f1 } from './figures.ts';
import { actConfusion, broken, judge, pairGaps, politeness, qualityRho, strategies } from './measure.ts';

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
/** F1 of an act: both languages together, then each. */
type F1s = Readonly<Record<'both' | 'fr' | 'en', number>>;

/** How well the reader reads a part of the corpus, as the game tells it (src/replies/figures.json). */
function figuresOf(sets: readonly Part[], half?: Half) {
  const judged = judge(sets.flatMap(labelled));
  const f1Of = (act: Act): F1s => {
    const of = (language?: string): number =>
      rounded(
        f1(
          actConfusion(
            judged.filter(({ item }) => !language || item.language === language),
            act,
          ),
        ),
      );
    return { both: of(), fr: of('fr'), en: of('en') };
  };
  const gaps = pairGaps(judged).map(({ gap }) => Math.abs(gap));
  const hostile = half ? adversarial(half) : [];
  return {
    replies: judged.length,
    assessed: judged.filter(({ reading }) => reading.assessed).length,
    acts: Object.fromEntries(ACTS.map((act) => [act, f1Of(act)])) as Record<Act, F1s>,
    strategy: rounded(strategies(judged).right),
    quality: rounded(qualityRho(judged)),
    pairs: { within: gaps.filter((gap) => gap <= 10).length, of: gaps.length, widest: Math.max(...gaps) },
    hostile: { asExpected: hostile.filter((item) => broken(item).length === 0).length, of: hostile.length },
  };
}

/** Of all that it was tuned on. */
export const devFigures = () => figuresOf(TUNED_ON, 'dev');

export function figuresToTell() {
  const { rho, count } = politeness();
  return {
    politeness: { rho: rounded(rho), of: count },
    dev: devFigures(),
    test: figuresOf(['test'], 'test'),
    testTwo: figuresOf(['test-two']),
  };
}
