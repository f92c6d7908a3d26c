import { type Bench, meter } from './chromium.ts';
import { lookBack, playThrough } from './play.ts';

/**
 * How long the page is held up at most, in milliseconds of its own processor time: what else the machine does does not
 * count. A whole run, from the library to the replay, with what was being done at the time.
 */

const LONG_MS = 50;
const TOLD = 12;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: Readonly<Record<string, unknown>>; readonly name?: string };
}

/** What a task spent most of its time in: the longest of its parts that says something. */
const TELLING = [
  'EvaluateScript',
  'FunctionCall',
  'v8.compile',
  'v8.evaluateModule',
  'Layout',
  'UpdateLayoutTree',
  'Paint',
  'MajorGC',
  'ParseHTML',
  'TimerFire',
  'FireAnimationFrame',
  'EventDispatch',
  'RunMicrotasks',
  'v8.parseOnBackground',
  'Decode Image',
];

function causeOf(task: TraceEvent, events: readonly TraceEvent[]): string {
  const inside = events.filter(
    ({ ts, name, dur = 0, tdur = 0 }) =>
      ts >= task.ts &&
      ts + dur <= task.ts + (task.dur ?? 0) &&
      TELLING.includes(name) &&
      tdur > (task.tdur ?? 0) * 0.25,
  );
  const parts = inside.map(({ name, tdur = 0, args }) => {
    const { url, functionName, type } = args?.data ?? {};
    const file = typeof url === 'string' ? ` ${url.split('/').at(-1)}` : '';
    const what = [functionName, type].filter((each) => typeof each === 'string' && each !== '').join(' ');
    return `${name}${file}${what ? ` ${what}` : ''} ${(tdur / 1000).toFixed(0)}`;
  });
  return [...new Set(parts)].slice(0, 4).join(' > ') || 'the browser itself';
}

export async function benchLongTasks(bench: Bench, line: (what: string, value: string) => void): Promise<void> {
  console.log('Tasks that hold the page up, in a whole run');
  const { url } = await bench.site();
  const page = await bench.page({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  const { cdp } = await meter(page);
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value as unknown as TraceEvent[]) {
      if (event.ph === 'X' && ((event.tdur ?? 0) > 8000 || event.name === 'thread_name')) events.push(event);
      if (event.ph === 'M' && event.name === 'thread_name') events.push(event);
    }
  });
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: [
        'disabled-by-default-devtools.timeline',
        'devtools.timeline',
        'toplevel',
        'v8',
        'blink.user_timing',
      ],
    },
  });
  const began: { readonly what: string; readonly at: number }[] = [];
  const doing = async (what: string) => {
    // The trace's clock is the machine's monotonic one, as Node's.
    began.push({ what, at: Number(process.hrtime.bigint() / 1000n) });
  };
  const game = await playThrough(page, url, 7, doing);
  await lookBack(page, game, doing);
  const done = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await done;
  await page.close();

  const main = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const ours = events.filter(({ pid, tid }) => main.has(`${pid} ${tid}`));
  const tasks = ours.filter(({ name }) => name === 'RunTask');
  const long = tasks.filter(({ tdur = 0 }) => tdur > LONG_MS * 1000).sort((a, b) => (b.tdur ?? 0) - (a.tdur ?? 0));
  const longest = Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1000));
  line(`  longest ${longest.toFixed(0)} ms`, `${long.length} over ${LONG_MS} ms (goal 0)`);
  for (const task of long.slice(0, TOLD)) {
    const during = began.findLast(({ at }) => at <= task.ts)?.what ?? 'before';
    line(`    ${((task.tdur ?? 0) / 1000).toFixed(0)} ms in “${during}”`, causeOf(task, ours));
  }
}
