import type { Problem } from '../../scenario/problem.ts';
import { parseRulebook } from '../../scenario/rulebook.ts';
import { readScenarioFile, readTextFile } from './file.ts';
import { problemLine, type Say, visible } from './speech.ts';

type Print = (line: string) => void;
type Reading = { readonly ok: boolean; readonly problems: readonly Problem[] };

/** One line a problem, one a good file. Returns whether every file can be played. */
export function check(files: readonly string[], say: Say, print: Print): boolean {
  const good = files.map((file) => {
    const answer = readScenarioFile(file);
    return answer.read ? report(file, answer.reading, say, print) : unread(file, answer.cause, say, print);
  });
  return good.every(Boolean);
}

/** The same for rulebooks. */
export function checkRulebooks(files: readonly string[], say: Say, print: Print): boolean {
  const good = files.map((file) => {
    const answer = readTextFile(file);
    return answer.read ? report(file, parseRulebook(answer.text), say, print) : unread(file, answer.cause, say, print);
  });
  return good.every(Boolean);
}

export function unread(file: string, cause: string, say: Say, print: Print): false {
  print(visible(`${file}  ${say(`file.${cause}`, { file })}`));
  return false;
}

function report(file: string, { ok, problems }: Reading, say: Say, print: Print): boolean {
  for (const problem of problems) print(problemLine(file, problem, say));
  const count = problems.length;
  if (ok) print(visible(count > 0 ? say('check.ok-with', { file, count }) : say('check.ok', { file })));
  return ok;
}
