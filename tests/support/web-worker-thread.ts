import { parentPort, workerData } from 'node:worker_threads';

/** A thread that looks like a web worker to the file it loads. */
Object.assign(globalThis, {
  postMessage: (message: unknown) => parentPort?.postMessage(message),
  addEventListener: (type: string, listen: (event: object) => void) =>
    parentPort?.on(type, (data: unknown) => listen({ data })),
});
await import(String(workerData));
