import { readFileSync } from 'node:fs';
import { createInstance, type TFunction } from 'i18next';
import { type Language, spokenOf } from '../../i18n/language.ts';
import { type Problem, printPath, remedyKey } from '../../scenario/problem.ts';

export type Say = TFunction<['cli', 'problems']>;

/** Those of the game's sentences that the terminal and the build say too. */
const NAMESPACES = ['cli', 'common', 'offline', 'play', 'problems', 'rescore', 'rules', 'scorecard'] as const;

const sentencesOf = (language: Language) =>
  Object.fromEntries(
    NAMESPACES.map((name) => [
      name,
      JSON.parse(
        readFileSync(new URL(`../../i18n/locales/${language}/${name}.json`, import.meta.url), 'utf8'),
      ) as object,
    ]),
  );

/** The sentences of the command line, from the same files as the game's. */
export function speak(language: Language): Say {
  const instance = createInstance();
  instance.init({
    lng: language,
    fallbackLng: false,
    ns: NAMESPACES,
    defaultNS: 'cli',
    resources: { [language]: sentencesOf(language) },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return instance.getFixedT(language, NAMESPACES) as unknown as Say;
}

/** What the terminal speaks, if we do; French otherwise. */
export function terminalLanguage(env: Readonly<Record<string, string | undefined>>): Language {
  const [tag = ''] = (env.LC_ALL || env.LC_MESSAGES || env.LANG || '').split(/[.@]/);
  return spokenOf([tag.replace('_', '-')]) ?? 'fr';
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
