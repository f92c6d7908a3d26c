import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { RULEBOOK, type Rulebook } from '../../rules/rulebook.ts';
import { parseScenario } from '../../scenario/parse.ts';
import { parseRulebook } from '../../scenario/rulebook.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { withOwnWords } from '../../training/own-words.ts';
import { type Impossible, type Rescored, rescore, scoreRun } from '../../training/rescore.ts';
import type { Run } from '../../training/run.ts';
import { parseRunFile, type RunFile } from '../../training/run-file.ts';
import type { Scorecard } from '../../training/scorecard.ts';
import { sayProblems, unread } from './check.ts';
import { readScenarioFile, readTextFile } from './file.ts';
import { problemLine, type Say, visible } from './speech.ts';

/** A run scored, and scored again when another rulebook was named. */
export interface Judged {
  readonly scenario: Scenario;
  readonly run: Run;
  /** The rulebook it was played with. */
  readonly played: Rulebook;
  readonly before: Scorecard;
  readonly again?: Rescored & { readonly rulebook: Rulebook };
}

interface Files {
  readonly run: string;
  readonly scenario: string | undefined;
  readonly rulebook: string | undefined;
}

/** Undefined when something kept it from being scored; `complain` has said what. */
export function score(
  files: Files,
  say: Say,
  complain: (line: string) => void,
  tell: (scenario: Scenario, run: Run, impossible: Impossible) => string,
): Judged | undefined {
  const refuse = (line: string): undefined => complain(visible(line)) as undefined;
  const answer = readTextFile(files.run);
  if (!answer.read) return void unread(files.run, answer.cause, say, complain) as undefined;
  const file = parseRunFile(answer.text);
  if (!file) return refuse(say('rescore:cli.not-a-run', { file: files.run }));
  const { run } = file;

  const written = scenarioOf(file, files, say, complain);
  if (!written) return undefined;
  if (written.id !== run.scenario) {
    const named = files.scenario ?? files.run;
    return refuse(say('rescore:cli.other-scenario', { wanted: run.scenario, file: named, found: written.id }));
  }
  const scenario = withOwnWords(written, run.log);
  const rulebook = files.rulebook === undefined ? undefined : rulebookOf(files.rulebook, say, complain);
  if (files.rulebook !== undefined && !rulebook) return undefined;
  const played = [RULEBOOK, rulebook].find((each) => each?.id === run.rulebook);
  if (!played) return refuse(say('rescore:cli.unknown-rulebook', { id: run.rulebook }));

  const first = scoreRun(scenario, run, played);
  if (!first.ok) return refuse(tell(scenario, run, first));
  const before = first.scorecard;
  if (!rulebook || rulebook === played) return { scenario, run, played, before };
  const again = rescore(scenario, run, played, rulebook);
  return again.ok
    ? { scenario, run, played, before, again: { ...again, rulebook } }
    : refuse(tell(scenario, run, again));
}

/** The same for machines. */
export function scoreJson({ run, played, before, again }: Judged): object {
  const { scenario, seed, mode } = run;
  const common = { scenario, seed, mode, played: played.id };
  if (!again) return { ...common, rulebook: played.id, scorecard: before };
  const { rulebook, changed, impossible, scorecard } = again;
  return { ...common, rulebook: rulebook.id, changed, ...(impossible ? { impossible } : {}), before, scorecard };
}

const LIBRARY = join(import.meta.dirname, '../../../scenarios');

/** The scenario of a run: named on the command line, in the run's own file, or one of the library's. */
function scenarioOf(
  { run, source }: RunFile,
  files: Files,
  say: Say,
  complain: (line: string) => void,
): Scenario | undefined {
  if (files.scenario === undefined && source !== undefined) {
    const reading = parseScenario(source);
    if (reading.ok) return reading.scenario;
    for (const problem of reading.problems) complain(problemLine(files.run, problem, say));
    return undefined;
  }
  // The id comes from a file: it is looked for among the folders, never made into a path by itself.
  const known = existsSync(LIBRARY) && readdirSync(LIBRARY).includes(run.scenario);
  const file = files.scenario ?? (known ? join(LIBRARY, run.scenario, 'scenario.json') : undefined);
  if (file === undefined) {
    complain(visible(say('rescore:cli.no-scenario', { id: run.scenario })));
    return undefined;
  }
  const answer = readScenarioFile(file);
  if (answer.read && answer.reading.ok) return answer.reading.scenario;
  sayProblems('scenario', file, say, complain);
  return undefined;
}

function rulebookOf(file: string, say: Say, complain: (line: string) => void): Rulebook | undefined {
  const answer = readTextFile(file);
  const reading = answer.read ? parseRulebook(answer.text) : undefined;
  if (reading?.ok) return reading.rulebook;
  sayProblems('rulebook', file, say, complain);
  return undefined;
}
