import { Worker as Thread } from 'node:worker_threads';

/** Web workers for Node: the project's own worker files, as they are, each in a thread. */
class ThreadAsWorker {
  private readonly thread: Thread;

  constructor(url: URL) {
    this.thread = new Thread(new URL('web-worker-thread.ts', import.meta.url), { workerData: url.href });
  }

  addEventListener(type: string, listen: (event: object) => void): void {
    this.thread.on(type, (what: unknown) => listen(type === 'error' ? new Failure(what) : { data: what }));
  }

  postMessage(message: unknown): void {
    this.thread.postMessage(message);
  }

  /** As in a browser nothing is heard of it any more, not even that it was cut short. */
  terminate(): void {
    this.thread.removeAllListeners('message').removeAllListeners('error');
    this.thread.on('error', () => {});
    void this.thread.terminate();
  }
}

class Failure {
  readonly message: string;

  constructor(what: unknown) {
    this.message = what instanceof Error ? what.message : String(what);
  }
}

/** What a page has and Node has not. */
export const WORKERS = { Worker: ThreadAsWorker, ErrorEvent: Failure };
