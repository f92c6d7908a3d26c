import { patience } from './lms.ts';

/** One thing to be told to the record store; said again until it has arrived, and known by its own id if it had. */
type Errand = Statements | Place;

interface Statements {
  readonly statements: readonly object[];
  /** It has arrived, or never will. */
  readonly onSettled?: (() => void) | undefined;
}

interface Place {
  readonly bookmark: string;
  /** It says that all that was said before has arrived. */
  readonly closing: boolean;
}

interface LrsOptions {
  readonly endpoint: string;
  readonly auth: string;
  /** Under which the bookmark is kept. */
  readonly state: Readonly<Record<string, string>>;
  readonly onOutcome: (outcome: Outcome) => void;
}

/** `never`: refused, and would be again. */
export type Outcome = 'done' | 'again' | 'never';

/** A conflict: what we say had arrived already, and only the answer was lost. */
const SAID_ALREADY = 409;
/** It took too long; it came too often. */
const LATER = [408, 429];
/** In bytes: a page that goes away may send 64 KiB. */
const LAST_ROOM = 60_000;

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
  }

  /** The bookmark, as it was kept: one JSON text. */
  async kept(): Promise<string> {
    const answer = await fetch(this.address(STATE, this.options.state), { headers: this.headers });
    if (answer.status === 404 || answer.status === 204) return '';
    if (!answer.ok) throw new Error(`the record store answered ${answer.status}`);
    return answer.text();
  }

  keep(bookmark: string, closing = false): void {
    const last = this.errands.at(-1);
    // Of two that nothing stands between only the latest matters.
    if (last && 'bookmark' in last && !(this.busy && this.errands.length === 1)) this.errands.pop();
    this.send({ bookmark, closing });
  }

  tell(statements: readonly object[], onSettled?: () => void): void {
    if (statements.length > 0) this.send({ statements, onSettled });
  }

  /**
   * Everything that is left, at once, from a page that is going away: nobody will hear in which order it arrived, nor
   * whether it did. So only the latest place is kept, none that says that all has arrived; and what is told is told in
   * one piece, if it may be so long, for nothing is heard after the end of a session.
   */
  sendLast(statements: readonly object[]): void {
    clearTimeout(this.timer);
    const left = this.errands.splice(0);
    const place = left.findLast((each): each is Place => 'bookmark' in each && (!each.closing || each === left[0]));
    const told = left.filter((each) => 'statements' in each);
    // The first has perhaps arrived; a store that has one of several statements refuses them all.
    const tried = (this.busy || this.tries > 0) && told[0] === left[0] ? told.splice(0, 1) : [];
    const pieces = inPieces([...told, { statements }]);
    for (const each of [...tried, ...pieces, ...(place ? [place] : [])])
      void this.ask(each, true).catch(() => undefined);
  }

  private send(errand: Errand): void {
    this.errands.push(errand);
    this.next();
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
        if (at < 0) return;
        this.errands.splice(at, 1);
        if ('statements' in errand) errand.onSettled?.();
        this.next();
      });
  }

  private async ask(errand: Errand, keepalive: boolean): Promise<number> {
    const isPlace = 'bookmark' in errand;
    const { status } = await fetch(isPlace ? this.address(STATE, this.options.state) : this.address(STATEMENTS), {
      method: isPlace ? 'PUT' : 'POST',
      headers: { ...this.headers, 'Content-Type': 'application/json' },
      body: JSON.stringify(isPlace ? errand.bookmark : errand.statements),
      keepalive,
    });
    return status;
  }

  private get headers() {
    return { Authorization: `Basic ${this.options.auth}`, 'X-Experience-API-Version': '1.0.3' };
  }

  private address(resource: string, params: Readonly<Record<string, string>> = {}): string {
    const { endpoint } = this.options;
    const query = new URLSearchParams(params).toString();
    return `${endpoint.replace(/\/?$/, '/')}${resource}${query && `?${query}`}`;
  }
}

/** As one if that is short enough; else the few small statements as one, beside each long list. */
function inPieces(told: readonly Statements[]): readonly Statements[] {
  const asOne = (some: readonly Statements[]) => {
    const statements = some.flatMap((each) => each.statements);
    return statements.length > 0 ? [{ statements }] : [];
  };
  const size = new TextEncoder().encode(JSON.stringify(asOne(told))).length;
  if (size <= LAST_ROOM) return asOne(told);
  return [...asOne(told.filter(isSmall)), ...told.filter((each) => !isSmall(each))];
}

const isSmall = ({ statements }: Statements): boolean => statements.length <= 1;

function outcomeOf(status: number): Outcome {
  if (status < 400 || status === SAID_ALREADY) return 'done';
  return status < 500 && !LATER.includes(status) ? 'never' : 'again';
}

const STATE = 'activities/state';
const STATEMENTS = 'statements';
