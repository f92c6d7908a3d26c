import { readScenarioFile } from './file.ts';
import { problemLine, type Say, visible } from './speech.ts';

/** One line a problem, one a good file. Returns whether every file can be played. */
export function check(files: readonly string[], say: Say, print: (line: string) => void): boolean {
  let playable = true;
  for (const file of files) {
    const answer = readScenarioFile(file);
    if (!answer.read) {
      playable = false;
      print(visible(`${file}  ${say(`file.${answer.cause}`, { file })}`));
      continue;
    }
    const { ok, problems } = answer.reading;
    for (const problem of problems) print(problemLine(file, problem, say));
    if (!ok) playable = false;
    else
      print(
        visible(
          problems.length > 0 ? say('check.ok-with', { file, count: problems.length }) : say('check.ok', { file }),
        ),
      );
  }
  return playable;
}
