import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';

/** The HTTP half of the server, on the same port as the rooms: the game's files and four addresses. */

export type Answer = { readonly status: number; readonly body: unknown };
/** One address that answers in JSON. `body` is read, and bounded, before. */
export type Endpoint = (request: IncomingMessage, body: unknown) => Answer | Promise<Answer>;

const MOST_BODY_BYTES = 4096;

/**
 * The game is one page that asks nobody else for anything; the sockets of other processes of the same service may have
 * other names. Styles are written by the editor and the drawings at run time.
 */
const CONTENT_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "media-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' data: blob: ws: wss:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

const SECURITY = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(self), microphone=(), geolocation=()',
} as const;

export function httpHandler(folder: string, endpoints: Readonly<Record<string, Endpoint>>) {
  const files = sirv(folder, {
    etag: true,
    setHeaders: (response, path) => {
      // Built files carry their content in their name; the page that names them must always be asked for again.
      response.setHeader(
        'Cache-Control',
        path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
      if (!path.startsWith('/assets/')) response.setHeader('Content-Security-Policy', CONTENT_POLICY);
    },
  });
  return (request: IncomingMessage, response: ServerResponse): void => {
    for (const [name, value] of Object.entries(SECURITY)) response.setHeader(name, value);
    const endpoint = endpoints[`${request.method} ${request.url?.split('?')[0]}`];
    if (endpoint) void answer(endpoint, request, response);
    else if (request.method === 'GET' || request.method === 'HEAD') files(request, response, () => notFound(response));
    else notFound(response);
  };
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
