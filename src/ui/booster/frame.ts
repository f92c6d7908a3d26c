import type { RuleId } from '../../crisis/vocabulary.ts';
import { i18n } from '../../i18n/i18n.ts';
import { LANGUAGES, type Language } from '../../i18n/language.ts';
import { say } from '../../i18n/say.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Tongue } from '../../scenario/tongues.ts';
import type { BoosterFrame } from '../../training/booster.ts';

/** The interface's own sentences around a booster, in every language: one may change them in the middle of it. */
export async function frameOf(scenario: Scenario, rule: RuleId): Promise<BoosterFrame> {
  await i18n.reloadResources([...LANGUAGES], ['common', 'rules', 'booster']);
  const inAll = (key: string, params: (language: Language) => object = () => ({})) => {
    const told = (language: Language): string => i18n.getFixedT(language)(key, { ...params(language) }) as string;
    return Object.fromEntries(LANGUAGES.map((each) => [each, told(each)])) as Readonly<Record<Tongue, string>>;
  };
  const ending = (id: 'answered' | 'waiting') => ({
    title: inAll(`booster:frame.${id}.title`),
    text: inAll(`booster:frame.${id}.text`),
  });
  return {
    title: inAll('booster:frame.title', (language) => ({
      rule: i18n.getFixedT(language)(`common:rule.${rule}`),
      scenario: say(scenario.title, language),
    })),
    lesson: inAll(`rules:teaching.${rule}`),
    answered: ending('answered'),
    waiting: ending('waiting'),
  };
}
