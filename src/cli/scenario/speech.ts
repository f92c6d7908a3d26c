import { createInstance, type TFunction } from 'i18next';
import { LANGUAGES, type Language } from '../../i18n/language.ts';
import cliEn from '../../i18n/locales/en/cli.json' with { type: 'json' };
import commonEn from '../../i18n/locales/en/common.json' with { type: 'json' };
import playEn from '../../i18n/locales/en/play.json' with { type: 'json' };
import problemsEn from '../../i18n/locales/en/problems.json' with { type: 'json' };
import rescoreEn from '../../i18n/locales/en/rescore.json' with { type: 'json' };
import rulesEn from '../../i18n/locales/en/rules.json' with { type: 'json' };
import scorecardEn from '../../i18n/locales/en/scorecard.json' with { type: 'json' };
import cliFr from '../../i18n/locales/fr/cli.json' with { type: 'json' };
import commonFr from '../../i18n/locales/fr/common.json' with { type: 'json' };
import playFr from '../../i18n/locales/fr/play.json' with { type: 'json' };
import problemsFr from '../../i18n/locales/fr/problems.json' with { type: 'json' };
import rescoreFr from '../../i18n/locales/fr/rescore.json' with { type: 'json' };
import rulesFr from '../../i18n/locales/fr/rules.json' with { type: 'json' };
import scorecardFr from '../../i18n/locales/fr/scorecard.json' with { type: 'json' };
import { type Problem, printPath, remedyKey } from '../../scenario/problem.ts';

export type Say = TFunction<['cli', 'problems']>;

const FR = {
  cli: cliFr,
  common: commonFr,
  play: playFr,
  problems: problemsFr,
  rescore: rescoreFr,
  rules: rulesFr,
  scorecard: scorecardFr,
};
const EN = {
  cli: cliEn,
  common: commonEn,
  play: playEn,
  problems: problemsEn,
  rescore: rescoreEn,
  rules: rulesEn,
  scorecard: scorecardEn,
};

/** The sentences of the command line, from the same files as the game's. */
export function speak(language: Language): Say {
  const instance = createInstance();
  instance.init({
    lng: language,
    fallbackLng: false,
    ns: Object.keys(FR),
    defaultNS: 'cli',
    resources: { fr: FR, en: EN },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return instance.getFixedT(language, Object.keys(FR)) as unknown as Say;
}

export const isLanguage = (name: string): name is Language => (LANGUAGES as readonly string[]).includes(name);

/** What the terminal speaks, if we do; French otherwise. */
export function terminalLanguage(env: Readonly<Record<string, string | undefined>>): Language {
  const tag = (env.LC_ALL || env.LC_MESSAGES || env.LANG || '').slice(0, 2).toLowerCase();
  return isLanguage(tag) ? tag : 'fr';
}

/** `file:line:column  path  Severity: message  → remedy`. */
export function problemLine(file: string, problem: Problem, say: Say): string {
  const message = say(`problems:${problem.key}.message`, problem.params);
  const remedy = say(`problems:${remedyKey(problem)}`, problem.params);
  const parts = [
    `${file}:${problem.line}:${problem.column}`,
    printPath(problem.path),
    `${say(`severity.${problem.severity}`)} ${message}`,
    `→ ${remedy}`,
  ];
  return visible(parts.filter((part) => part !== '').join('  '));
}

/** A scenario's own words may not move the cursor or change the terminal's colours. */
export const visible = (line: string): string => line.replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\uFFFD');
