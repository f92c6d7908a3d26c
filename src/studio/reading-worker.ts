import { parseScenario } from '../scenario/parse.ts';

/** Reads scenarios beside the interface: see reader.ts. */
addEventListener('message', ({ data: { id, text } }: MessageEvent<{ id: number; text: string }>) => {
  postMessage({ id, reading: parseScenario(text) });
});
