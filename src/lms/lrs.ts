import { patience } from './lms.ts';

/** One thing to be told to the record store; said again until it has arrived, and known by its own id if it had. */
interface Errand {
  readonly method: 'PUT' | 'POST';
  readonly resource: string;
  readonly params: Readonly<Record<string, string>>;
  readonly body: string;
  readonly onDone?: (() => void) | undefined;
}

interface LrsOptions {
  readonly endpoint: string;
  readonly auth: string;
  readonly onOutcome: (outcome: Outcome) => void;
}

/** `never`: refused, and would be again. */
export type Outcome = 'done' | 'again' | 'never';

/** A conflict: what we say had arrived already, and only the answer was lost. */
const SAID_ALREADY = 409;
const TOO_OFTEN = 429;

/** The learning record store (LRS), told one thing after another, in order. It is the only address we ever speak to. */
export class Lrs {
  private readonly options: LrsOptions;
  private readonly errands: Errand[] = [];
  private busy = false;
  private tries = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: LrsOptions) {
    this.options = options;
    addEventListener('online', () => this.next());
    addEventListener('pagehide', () => this.sendLast([]));
  }

  send(errand: Errand): void {
    const { length } = this.errands;
    // Of a state that nothing follows only the latest matters.
    const isStale = this.errands.at(-1)?.resource === STATE && errand.resource === STATE;
    if (isStale && !(this.busy && length === 1)) this.errands.pop();
    this.errands.push(errand);
    this.next();
  }

  /** Everything that is left, at once, from a page that is going away. */
  sendLast(errands: readonly Errand[]): void {
    clearTimeout(this.timer);
    for (const errand of [...this.errands.splice(0), ...errands]) void this.ask(errand, true).catch(() => undefined);
  }

  async get(resource: string, params: Readonly<Record<string, string>>): Promise<string> {
    const answer = await fetch(this.address(resource, params), { headers: this.headers });
    if (answer.status === 404 || answer.status === 204) return '';
    if (!answer.ok) throw new Error(`the record store answered ${answer.status}`);
    return answer.text();
  }

  private next(): void {
    const [errand] = this.errands;
    if (!errand || this.busy) return;
    clearTimeout(this.timer);
    this.busy = true;
    this.ask(errand, false)
      .then(outcomeOf, (): Outcome => 'again')
      .then((outcome) => {
        this.busy = false;
        this.options.onOutcome(outcome);
        if (outcome === 'again') {
          this.timer = setTimeout(() => this.next(), patience(this.tries++));
          return;
        }
        this.tries = 0;
        // What is refused for good would hold up all that comes after it.
        const at = this.errands.indexOf(errand);
        if (at >= 0) this.errands.splice(at, 1);
        if (outcome === 'done') errand.onDone?.();
        this.next();
      });
  }

  private async ask({ method, resource, params, body }: Errand, keepalive: boolean): Promise<number> {
    const { status } = await fetch(this.address(resource, params), {
      method,
      headers: { ...this.headers, 'Content-Type': 'application/json' },
      body,
      keepalive,
    });
    return status;
  }

  private get headers() {
    return { Authorization: `Basic ${this.options.auth}`, 'X-Experience-API-Version': '1.0.3' };
  }

  private address(resource: string, params: Readonly<Record<string, string>>): string {
    const { endpoint } = this.options;
    return `${endpoint.replace(/\/?$/, '/')}${resource}?${new URLSearchParams(params)}`;
  }
}

function outcomeOf(status: number): Outcome {
  if (status < 400 || status === SAID_ALREADY) return 'done';
  return status < 500 && status !== TOO_OFTEN ? 'never' : 'again';
}

export const STATE = 'activities/state';
