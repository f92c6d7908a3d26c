import type { Order } from '../../learning/packaging/order.ts';
import { FILE_LIST, packageName, packCourse, parseFileList } from '../../learning/packaging/pack.ts';
import { printScenario } from '../../scenario/print.ts';

export interface Task {
  /** Without a source: one of the library's. */
  readonly order: Omit<Order, 'source'> & { readonly source: string | undefined };
  /** Where this copy of the game stands. */
  readonly base: string;
}

export type Answer =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer>; readonly name: string }
  /** `unbuilt`: a copy being worked on has no list of its files. */
  | { readonly ok: false; readonly because: 'unbuilt' | 'unreachable' };

self.addEventListener('message', async ({ data }: MessageEvent<Task>) => {
  const answer = await pack(data).catch((error): Answer => {
    console.warn(error);
    return { ok: false, because: 'unreachable' };
  });
  self.postMessage(answer, { transfer: answer.ok ? [answer.bytes.buffer] : [] });
});

async function pack({ order, base }: Task): Promise<Answer> {
  const fetched = async (file: string) => {
    const answer = await fetch(new URL(file, base));
    if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
    return answer;
  };
  const list = await fetch(new URL(FILE_LIST, base));
  const files = list.ok ? parseFileList(await list.text()) : undefined;
  if (!files) return { ok: false, because: 'unbuilt' };
  const bytes = await Promise.all(
    files.map(async (file) => [file, new Uint8Array(await (await fetched(file)).arrayBuffer())] as const),
  );
  const whole = { ...order, source: order.source ?? printScenario(order.scenario) };
  return { ok: true, bytes: new Uint8Array(packCourse(whole, new Map(bytes))), name: packageName(whole) };
}
