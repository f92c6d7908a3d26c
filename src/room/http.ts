import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import {
  ASK_AGAIN,
  contentPolicy,
  FOR_EVER,
  hasPolicy,
  isForEver,
  POLICY_IN_PAGE,
  type PolicyOptions,
  SECURITY,
} from './policy.ts';

/** The HTTP half of the server, on the same port as the rooms: the game's files and four addresses. */

export type Answer = { readonly status: number; readonly body: unknown };
/** One address that answers in JSON. `body` is read, and bounded, before. */
export type Endpoint = (request: IncomingMessage, body: unknown) => Answer | Promise<Answer>;

const MOST_BODY_BYTES = 4096;

export interface HttpOptions extends PolicyOptions {
  /** The built game. */
  readonly files: string;
  readonly endpoints: Readonly<Record<string, Endpoint>>;
}

export function httpHandler({ files: folder, endpoints, ...options }: HttpOptions) {
  const policy = contentPolicy(options);
  const files = sirv(folder, {
    etag: true,
    // As the build left them beside the files.
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => {
      response.setHeader('Cache-Control', isForEver(path) ? FOR_EVER : ASK_AGAIN);
      if (hasPolicy(path)) response.setHeader('Content-Security-Policy', policy);
    },
  });
  // Both policies hold where there are two: a page that may connect elsewhere must not forbid it itself.
  const page = options.connect?.length ? pageWithoutPolicy(folder) : undefined;
  return (request: IncomingMessage, response: ServerResponse): void => {
    for (const [name, value] of Object.entries(SECURITY)) response.setHeader(name, value);
    const path = request.url?.split('?')[0];
    const endpoint = endpoints[`${request.method} ${path}`];
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (endpoint) void answer(endpoint, request, response);
    else if (page && isRead && (path === '/' || path === '/index.html')) sendPage(page, policy, response);
    else if (isRead) files(request, response, () => notFound(response));
    else notFound(response);
  };
}

function pageWithoutPolicy(folder: string): string {
  return readFileSync(join(folder, 'index.html'), 'utf8').replace(POLICY_IN_PAGE, '');
}

function sendPage(page: string, policy: string, response: ServerResponse): void {
  response.writeHead(200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': ASK_AGAIN,
    'Content-Security-Policy': policy,
  });
  response.end(page);
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
}

async function answer(endpoint: Endpoint, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const send = ({ status, body }: Answer) => {
    if (response.headersSent || response.destroyed) return;
    response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
    response.end(JSON.stringify(body));
  };
  try {
    const body = request.method === 'POST' ? await bodyOf(request) : undefined;
    send(body === TOO_LARGE ? { status: 413, body: { error: 'bad-message' } } : await endpoint(request, body));
  } catch {
    send({ status: 400, body: { error: 'bad-message' } });
  }
}

const TOO_LARGE = Symbol('too large');

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BODY_BYTES) return TOO_LARGE;
    chunks.push(chunk);
  }
  return size === 0 ? undefined : JSON.parse(Buffer.concat(chunks).toString('utf8'));
}
