import { ACTS, type Act } from '../../../src/replies/reading.ts';
import { adversarial, type Half, labelled, type Part, TUNED_ON } from './corpus.ts';
import { type Confusion, f1 } from './figures.ts';
import { actConfusion, broken, judge, pairGaps, politeness, qualityRho, strategies } from './measure.ts';

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
/** F1 of an act: both languages together, then each; and how often it was seen and was there, in each language. */
type Recognised = Readonly<Record<'both' | 'fr' | 'en', number>> & {
  readonly confusion: Readonly<Record<'fr' | 'en', Confusion>>;
};

/** How well the reader reads a part of the corpus, as the game tells it (src/replies/figures.json). */
function figuresOf(sets: readonly Part[], half?: Half) {
  const judged = judge(sets.flatMap(labelled));
  const recognised = (act: Act): Recognised => {
    const confusionIn = (language: string): Confusion =>
      actConfusion(
        judged.filter(({ item }) => item.language === language),
        act,
      );
    const confusion = { fr: confusionIn('fr'), en: confusionIn('en') };
    const both = rounded(f1(actConfusion(judged, act)));
    return { both, fr: rounded(f1(confusion.fr)), en: rounded(f1(confusion.en)), confusion };
  };
  const gaps = pairGaps(judged).map(({ gap }) => Math.abs(gap));
  const hostile = half ? adversarial(half) : [];
  return {
    replies: judged.length,
    assessed: judged.filter(({ reading }) => reading.assessed).length,
    acts: Object.fromEntries(ACTS.map((act) => [act, recognised(act)])) as Record<Act, Recognised>,
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
    testThree: figuresOf(['test-three']),
  };
}
