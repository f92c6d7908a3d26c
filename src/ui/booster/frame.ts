import type { RuleId } from '../../crisis/vocabulary.ts';
import { i18n } from '../../i18n/i18n.ts';
import type { Language } from '../../i18n/language.ts';
import { say } from '../../i18n/say.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { TONGUES } from '../../scenario/tongues.ts';
import type { BoosterFrame } from '../../training/booster.ts';

/** The interface's own sentences around a booster, in the languages of scenarios: one may change them in the middle of it. */
export async function frameOf(scenario: Scenario, rule: RuleId): Promise<BoosterFrame> {
  await i18n.reloadResources([...TONGUES], ['common', 'rules', 'booster']);
  const inBoth = (key: string, params: (language: Language) => object = () => ({})) => {
    const told = (language: Language): string => i18n.getFixedT(language)(key, { ...params(language) }) as string;
    return { fr: told('fr'), en: told('en') };
  };
  const ending = (id: 'answered' | 'waiting') => ({
    title: inBoth(`booster:frame.${id}.title`),
    text: inBoth(`booster:frame.${id}.text`),
  });
  return {
    title: inBoth('booster:frame.title', (language) => ({
      rule: i18n.getFixedT(language)(`common:rule.${rule}`),
      scenario: say(scenario.title, language),
    })),
    lesson: inBoth(`rules:teaching.${rule}`),
    answered: ending('answered'),
    waiting: ending('waiting'),
  };
}
