import { parseScenario } from '../scenario/parse.ts';
import { misdeclared } from '../training/declared.ts';

/** Reads scenarios beside the interface: see reader.ts. */
addEventListener('message', ({ data: { id, text } }: MessageEvent<{ id: number; text: string }>) => {
  postMessage({ id, reading: parseScenario(text, misdeclared) });
});
