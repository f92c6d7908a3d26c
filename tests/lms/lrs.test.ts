import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Lrs, type Outcome } from '../../src/lms/lrs.ts';

/** A record store that answers when it is told to. */
function recordStore() {
  const asked: { readonly what: string; readonly keepalive: boolean }[] = [];
  const answers: ((status: number) => void)[] = [];
  vi.stubGlobal('fetch', (address: string, { method, body, keepalive }: RequestInit) => {
    const value: unknown = JSON.parse(String(body));
    const what = Array.isArray(value) ? value.map(({ id }: { id: string }) => id).join(' ') : value;
    const resource = new URL(address).pathname.split('/').at(-1);
    asked.push({ what: `${method} ${resource}: ${what}`, keepalive: keepalive === true });
    return new Promise((resolve) => answers.push((status) => resolve({ status })));
  });
  const outcomes: Outcome[] = [];
  const lrs = new Lrs({
    endpoint: 'https://platform.example/lrs',
    auth: 'key',
    state: { stateId: 'bookmark' },
    onOutcome: (outcome) => outcomes.push(outcome),
  });
  const answer = async (status: number) => {
    answers.shift()?.(status);
    await new Promise(setImmediate);
  };
  return { lrs, asked, answer, outcomes, whats: () => asked.map(({ what }) => what) };
}

let page: EventTarget;
beforeEach(() => {
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
});
afterEach(() => vi.unstubAllGlobals());

const [a, b, c, end] = ['a', 'b', 'c', 'end'].map((id) => [{ id }]) as [object[], object[], object[], object[]];

test('one thing after another; what fails is said again, what had arrived or is refused is not', async () => {
  const { lrs, answer, outcomes, whats } = recordStore();
  lrs.tell(a);
  lrs.tell(b);
  lrs.tell(c);
  expect(whats()).toEqual(['POST statements: a']);
  for (const status of [408, 429, 503]) {
    await answer(status);
    page.dispatchEvent(new Event('online'));
  }
  await answer(409);
  await answer(400);
  await answer(200);
  expect(outcomes).toEqual(['again', 'again', 'again', 'done', 'never', 'done']);
  expect(whats().map((what) => what.at(-1))).toEqual(['a', 'a', 'a', 'a', 'b', 'c']);
});

test('of the places, only the latest; and the closing one not before all else has been settled', async () => {
  const { lrs, answer, whats } = recordStore();
  lrs.keep('1');
  lrs.keep('2');
  lrs.keep('3');
  lrs.tell(a);
  lrs.keep('all told', true);
  await answer(204);
  await answer(204);
  expect(whats()).toEqual(['PUT state: 1', 'PUT state: 3', 'POST statements: a']);
  await answer(200);
  expect(whats().at(-1)).toBe('PUT state: all told');
});

test('from a page that goes away: in one piece, in order; never that all has arrived, which nobody knows', async () => {
  const { lrs, asked, whats } = recordStore();
  lrs.keep('1');
  lrs.keep('over');
  lrs.tell(a);
  lrs.tell(b);
  lrs.keep('all told', true);
  lrs.sendLast(end);
  expect(whats()).toEqual(['PUT state: 1', 'POST statements: a b end', 'PUT state: over']);
  expect(asked.map(({ keepalive }) => keepalive)).toEqual([false, true, true]);
});

test('what was on its way then, and has perhaps arrived, is sent by itself; a store would refuse the rest with it', async () => {
  const { lrs, answer, whats } = recordStore();
  lrs.tell(a);
  lrs.tell(b);
  await answer(503);
  lrs.sendLast(end);
  expect(whats().slice(1)).toEqual(['POST statements: a', 'POST statements: b end']);
});

test('what is too long for a page that goes away does not take the score with it', () => {
  const { lrs, whats } = recordStore();
  lrs.keep('over');
  lrs.tell([{ id: 'many' }, { id: 'decisions', text: 'é'.repeat(40_000) }]);
  lrs.tell(a);
  lrs.sendLast(end);
  expect(whats()).toContain('POST statements: a end');
  expect(whats()).toContain('POST statements: many decisions');
});

test('once all that is left is that all has arrived, that is said even then', async () => {
  const { lrs, answer, whats } = recordStore();
  lrs.tell(a);
  lrs.keep('all told', true);
  await answer(200);
  lrs.sendLast([]);
  expect(whats().slice(1)).toEqual(['PUT state: all told', 'PUT state: all told']);
});

test('what is to be done once it has arrived waits for that', async () => {
  const { lrs, answer } = recordStore();
  const settled = vi.fn();
  lrs.tell(end, settled);
  await answer(503);
  expect(settled).not.toHaveBeenCalled();
  page.dispatchEvent(new Event('online'));
  await answer(200);
  expect(settled).toHaveBeenCalledOnce();
});
