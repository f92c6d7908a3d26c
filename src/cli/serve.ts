import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

/**
 * Serves the built game, `node src/cli/serve.ts [folder]`: what `npm start` does after building. PORT says where and is then taken at its word (0: any free port);
 * without it, 4173 or the next free one.
 */

const FIRST_PORT = 4173;
const LAST_PORT = FIRST_PORT + 50;

const folder = process.argv[2] ?? fileURLToPath(new URL('../../dist', import.meta.url));

const files = sirv(folder, {
  etag: true,
  // Built files carry their content in their name; the page that names them must always be asked for again.
  setHeaders: (response, path) => {
    response.setHeader(
      'Cache-Control',
      path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
    response.setHeader('X-Content-Type-Options', 'nosniff');
  },
});

const server = createServer((request, response) =>
  files(request, response, () => {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
  }),
);

const asked = process.env.PORT;
let port = asked ? Number(asked) : FIRST_PORT;

server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE' && !asked && port < LAST_PORT) {
    port += 1;
    server.listen(port);
    return;
  }
  console.error(`Cannot serve on port ${port}: ${error.message}`);
  process.exit(1);
});

server.on('listening', () => {
  const address = server.address();
  console.log(`Sang-froid is at http://localhost:${typeof address === 'object' ? address?.port : port}/`);
});

server.listen(port);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
