import { parseArgs } from 'node:util';
import { isLanguage, LANGUAGES } from '../i18n/language.ts';
import { isCourseFormat, isMastery, USUAL_MASTERY } from '../learning/course.ts';
import { RULEBOOK } from '../rules/rulebook.ts';
import { printJsonSchema } from '../scenario/json-schema.ts';
import { renewScenario } from '../scenario/renew.ts';
import { printRulebook, printRulebookSchema } from '../scenario/rulebook.ts';
import type { Scenario } from '../scenario/schema.ts';
import { tongueFor } from '../scenario/tongues.ts';
import { POLICIES, type Policy } from '../training/bots/index.ts';
import { balance } from './scenario/balance.ts';
import { balanceText } from './scenario/balance-text.ts';
import { check, checkRulebooks, sayProblems, unread } from './scenario/check.ts';
import { readScenarioFile, readTextFile } from './scenario/file.ts';
import { packageScenario } from './scenario/package.ts';
import { progressBar } from './scenario/progress-bar.ts';
import { contextFor, readJson } from './scenario/read.ts';
import { score, scoreJson } from './scenario/score.ts';
import { impossibleText, scoreText } from './scenario/score-text.ts';
import { simulate, tableOf } from './scenario/simulate.ts';
import { speak, terminalLanguage, visible } from './scenario/speech.ts';

/**
 * The trainer's command line: `check`, `simulate`, `balance`, `score`, `package`, `read`, `schema` … It exits with 0
 * when all is well, 1 when a scenario is not playable (with --strict: has a warning), 2 when the command itself was not
 * understood.
 */

const MAX_SEEDS = 10_000;
const policies = POLICIES.join(', ');
const languages = LANGUAGES.join('|');

const asked = process.argv.slice(2);
// Looked for by hand, before the rest: even a command that cannot be parsed is answered in the right language.
const spoken = /^--lang=(.*)$/.exec(asked.find((word) => word.startsWith('--lang=')) ?? '')?.[1];
const wanted = spoken ?? asked[asked.indexOf('--lang') + 1 || asked.length];
const language = wanted !== undefined && isLanguage(wanted) ? wanted : terminalLanguage(process.env);
const say = speak(language);

const print = (text: string) => void process.stdout.write(`${text}\n`);
const complain = (text: string) => void process.stderr.write(`${text}\n`);

function misunderstood(why: string, params: Record<string, string | number> = {}, page = false): 2 {
  complain(visible(say(`usage-error.${why}`, { policies, ...params })));
  complain(page ? `\n${say('usage', { policies, languages })}` : say('usage-error.see-help'));
  return 2;
}

async function run(): Promise<0 | 1 | 2> {
  let parsed: ReturnType<typeof readArguments>;
  try {
    parsed = readArguments();
  } catch {
    return misunderstood('bad-option', { found: asked.filter((word) => word.startsWith('-')).join(' ') });
  }
  const [command, ...files] = parsed.positionals;
  const { help, lang, policy, seeds, json, strict, quick } = parsed.values;
  if (lang !== undefined && !isLanguage(lang)) return misunderstood('bad-language', { found: lang });
  if (help) {
    print(say('usage', { policies, languages }));
    return 0;
  }
  if (command === undefined) return misunderstood('no-command', {}, true);
  switch (command) {
    case 'check':
      if (files.length === 0) return misunderstood('no-file');
      return (await check(files, { strict, json, quick }, say, print)) ? 0 : 1;
    case 'simulate':
      return runSimulation(files, policy, seeds, json);
    case 'balance':
      return runBalance(files, policy, seeds, json);
    case 'package':
      return runPackage(files, parsed.values);
    case 'renew':
      return renew(files);
    case 'schema':
      return printSchema(files);
    case 'check-rulebook':
      if (files.length === 0) return misunderstood('no-file');
      return checkRulebooks(files, { strict, json, quick }, say, print) ? 0 : 1;
    case 'rulebook':
      process.stdout.write(printRulebook({ ...RULEBOOK, id: 'my-rules' }));
      return 0;
    case 'score':
      return runScore(files, parsed.values);
    case 'read':
      return runRead(files, parsed.values);
    default:
      return misunderstood('unknown-command', { found: command }, true);
  }
}

function readArguments() {
  return parseArgs({
    args: asked,
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      game: { type: 'string' },
      lang: { type: 'string' },
      mastery: { type: 'string' },
      out: { type: 'string' },
      policy: { type: 'string' },
      post: { type: 'string' },
      rulebook: { type: 'string' },
      scenario: { type: 'string' },
      seeds: { type: 'string' },
      json: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
}

/** How often a scenario is played when nobody says: enough to see what comes of one bot, or to compare many. */
const SEEDS = { simulate: '20', balance: '60' } as const;

type Flag = string | undefined;

function runSimulation(files: readonly string[], policy: Flag, seeds: Flag, json: boolean): 0 | 1 | 2 {
  const [file, second] = files;
  if (file === undefined) return misunderstood('no-file');
  if (second !== undefined) return misunderstood('one-file');
  if (policy === undefined) return misunderstood('no-policy');
  if (!(POLICIES as readonly string[]).includes(policy)) return misunderstood('unknown-policy', { found: policy });
  const count = countOf(seeds ?? SEEDS.simulate);
  if (count === undefined) return misunderstood('bad-seeds', { found: seeds ?? '', maximum: MAX_SEEDS });
  const scenario = playable(file);
  if (!scenario) return 1;
  const simulation = simulate(scenario, policy as Policy, count);
  print(json ? JSON.stringify(simulation) : tableOf(simulation, say, language));
  return 0;
}

async function runBalance(files: readonly string[], policy: Flag, seeds: Flag, json: boolean): Promise<0 | 1 | 2> {
  const [file, second] = files;
  if (file === undefined) return misunderstood('no-file');
  if (second !== undefined) return misunderstood('one-file');
  if (policy !== undefined) return misunderstood('no-policy-here');
  const count = countOf(seeds ?? SEEDS.balance);
  if (count === undefined) return misunderstood('bad-seeds', { found: seeds ?? '', maximum: MAX_SEEDS });
  const scenario = playable(file);
  if (!scenario) return 1;
  const bar = progressBar(process.stderr, say('balance.playing'));
  const report = await balance(scenario, { seeds: count }, bar.show).finally(bar.clear);
  print(json ? JSON.stringify(report) : balanceText(report, say, language));
  return 0;
}

function runScore(
  files: readonly string[],
  { scenario, rulebook, json }: { readonly scenario?: Flag; readonly rulebook?: Flag; readonly json: boolean },
): 0 | 1 | 2 {
  const [run, second] = files;
  if (run === undefined) return misunderstood('no-file');
  if (second !== undefined) return misunderstood('one-file');
  const judged = score({ run, scenario, rulebook }, say, complain, (...impossible) =>
    impossibleText('rescore:cli.unplayable', ...impossible, say, language),
  );
  if (!judged) return 1;
  print(json ? JSON.stringify(scoreJson(judged)) : scoreText(judged, say, language));
  return 0;
}

/** A reply as the game reads it, alone or as the answer to a scenario's message. */
function runRead(
  words: readonly string[],
  { scenario: file, post }: { readonly scenario?: Flag; readonly post?: Flag },
): 0 | 1 | 2 {
  const [text, second] = words;
  if (text === undefined) return misunderstood('no-text');
  if (second !== undefined) return misunderstood('one-text');
  if ((file === undefined) !== (post === undefined)) return misunderstood('scenario-and-post');
  if (file === undefined || post === undefined) {
    print(JSON.stringify(readJson(text, { language: tongueFor(language) })));
    return 0;
  }
  const scenario = playable(file);
  if (!scenario) return 1;
  const context = contextFor(scenario, post, tongueFor(language));
  if (!context) {
    return misunderstood('unknown-post', { found: post, posts: scenario.posts.map(({ id }) => id).join(', ') });
  }
  print(JSON.stringify(readJson(text, context)));
  return 0;
}

/** The scenario with the game, for a learning platform. */
function runPackage(
  [file, second]: readonly string[],
  {
    format,
    mastery,
    lang,
    out,
    game,
  }: Readonly<Partial<Record<'format' | 'mastery' | 'lang' | 'out' | 'game', string>>>,
): 0 | 1 | 2 {
  if (file === undefined) return misunderstood('no-file');
  if (second !== undefined) return misunderstood('one-file');
  if (!isCourseFormat(format)) return misunderstood('bad-format');
  const mark = mastery === undefined ? USUAL_MASTERY : /^\d{1,3}$/.test(mastery) ? Number(mastery) : Number.NaN;
  if (!isMastery(mark)) return misunderstood('bad-mastery', { found: mastery ?? '' });
  const course = { format, mastery: mark, ...(lang !== undefined && { language }) };
  return packageScenario(file, { course, tongue: tongueFor(language), out, game }, say, print, complain) ? 0 : 1;
}

/** An older file as today's format has it. */
function renew([file, second]: readonly string[]): 0 | 1 | 2 {
  if (file === undefined) return misunderstood('no-file');
  if (second !== undefined) return misunderstood('one-file');
  const answer = readTextFile(file);
  if (!answer.read) {
    unread(file, answer.cause, say, complain);
    return 1;
  }
  process.stdout.write(renewScenario(answer.text));
  return 0;
}

/** The published format of a file, of a scenario unless a rulebook's is asked for. */
function printSchema([kind = 'scenario', second]: readonly string[]): 0 | 2 {
  if (second !== undefined || !['scenario', 'rulebook'].includes(kind)) {
    return misunderstood('unknown-schema', { found: second ?? kind });
  }
  process.stdout.write(kind === 'rulebook' ? printRulebookSchema() : printJsonSchema());
  return 0;
}

function countOf(seeds: string): number | undefined {
  const count = /^\d+$/.test(seeds) ? Number(seeds) : 0;
  return count >= 1 && count <= MAX_SEEDS ? count : undefined;
}

/** The scenario of the file; nothing if it cannot be played, whose problems are then said. */
function playable(file: string): Scenario | undefined {
  const answer = readScenarioFile(file);
  if (answer.read && answer.reading.ok) return answer.reading.scenario;
  sayProblems('scenario', file, say, complain);
  return undefined;
}

// Setting the code and leaving by itself lets a pipe take everything that was written.
process.exitCode = await run();
