import type { IncomingMessage, ServerResponse } from 'node:http';
import { json, textOf } from './learning-platform.ts';

export interface Kept {
  readonly id: string;
  readonly verb: { readonly id: string };
  readonly object: { readonly id: string };
  // biome-ignore lint/suspicious/noExplicitAny: whatever a statement says.
  readonly [field: string]: any;
}

/** A learning record store as strict as xAPI 1.0.3 and cmi5 want it, for one learner in one registration. */
export class RecordStore {
  readonly statements: Kept[] = [];
  readonly states = new Map<string, string>();
  /** What was asked against the rules. */
  readonly complaints: string[] = [];
  launchData: Readonly<Record<string, unknown>> = {};
  preferences: Readonly<Record<string, unknown>> = {};
  readonly registration = '6d1f2c3a-0b4e-4c5d-8e6f-7a8b9c0d1e2f';
  readonly activity = 'https://platform.example/activities/crisis';
  /** A launch's key, by its session, until it has been fetched. */
  private readonly unfetched = new Map<string, string>();
  private readonly keys = new Set<string>();
  /** How many of the next requests for statements fail. */
  failing = 0;

  /** The address a platform opens the package with; its key can be fetched once. */
  launch(address: string, course: string): string {
    const session = crypto.randomUUID();
    this.unfetched.set(session, Buffer.from(`learner:${session}`).toString('base64'));
    const query = new URLSearchParams({
      endpoint: `${address}/lrs/`,
      fetch: `${address}/lrs/key?session=${session}`,
      actor: JSON.stringify({ objectType: 'Agent', account: { homePage: 'https://platform.example', name: 'l-17' } }),
      registration: this.registration,
      activityId: this.activity,
    });
    return `${address}/course/${course}/index.html?${query}`;
  }

  async answer(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    query: URLSearchParams,
  ): Promise<void> {
    const { method = '' } = request;
    if (path === 'key') {
      const session = query.get('session') ?? '';
      const key = method === 'POST' ? this.unfetched.get(session) : undefined;
      this.unfetched.delete(session);
      if (key === undefined) this.complaints.push('the key was asked for twice');
      else this.keys.add(`Basic ${key}`);
      return json(response, key === undefined ? { 'error-code': '1', 'error-text': 'in use' } : { 'auth-token': key });
    }
    if (!this.keys.has(request.headers.authorization ?? '')) {
      this.complaints.push(`${method} ${path} without the key`);
      return void response.writeHead(401).end();
    }
    if (!String(request.headers['x-experience-api-version']).startsWith('1.0'))
      this.complaints.push(`${path}: no version`);
    if (path === 'agents/profile') return json(response, this.preferences);
    if (path === 'activities/state') return this.state(request, response, query);
    if (path === 'statements') return this.take(request, response, query);
    response.writeHead(404).end();
  }

  private async state(request: IncomingMessage, response: ServerResponse, query: URLSearchParams): Promise<void> {
    const id = query.get('stateId') ?? '';
    if (query.get('registration') !== this.registration || query.get('activityId') !== this.activity) {
      this.complaints.push(`the state ${id} of something else`);
    }
    if (id === 'LMS.LaunchData') return json(response, this.launchData);
    if (request.method === 'PUT') {
      this.states.set(id, await textOf(request));
      return void response.writeHead(204).end();
    }
    const kept = this.states.get(id);
    if (kept === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'Content-Type': 'application/json' }).end(kept);
  }

  private async take(request: IncomingMessage, response: ServerResponse, query: URLSearchParams): Promise<void> {
    const body = JSON.parse(await textOf(request)) as Kept | Kept[];
    if (this.failing > 0) {
      this.failing--;
      return void response.writeHead(503).end();
    }
    const several = Array.isArray(body) ? body : [body];
    if (request.method === 'PUT' && several[0]?.id !== query.get('statementId')) this.complaints.push('another id');
    for (const each of several) if (!UUID.test(each.id)) this.complaints.push(`${each.id} is no UUID`);
    if (several.some(({ id }) => this.statements.some((kept) => kept.id === id))) {
      return void response.writeHead(409).end();
    }
    this.statements.push(...several);
    response.writeHead(204).end();
  }
}

const UUID = /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
