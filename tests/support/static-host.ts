import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** Any web server that knows nothing of us: it hands out files from below a folder of its own, and no header of ours. */
export class StaticHost {
  private server: Server | undefined;
  private port = 0;
  private files: ReturnType<typeof sirv>;
  private readonly below: string;

  private constructor(folder: string, below: string) {
    this.files = sirv(folder, { etag: true });
    this.below = below;
  }

  static async start(folder: string, below = '/training/sang froid/'): Promise<StaticHost> {
    const host = new StaticHost(folder, encodeURI(below));
    await host.startAgain();
    return host;
  }

  get address(): string {
    return `http://localhost:${this.port}${this.below}`;
  }

  /** From now on another folder’s files: a new version has been put there. */
  serve(folder: string): void {
    this.files = sirv(folder, { etag: true });
  }

  async startAgain(): Promise<void> {
    const server = createServer((request, response) => {
      const path = request.url ?? '/';
      const lost = () => void response.writeHead(404).end();
      if (!path.startsWith(this.below)) return lost();
      request.url = path.slice(this.below.length - 1);
      this.files(request, response, lost);
    });
    await new Promise<void>((resolve) => server.listen(this.port, 'localhost', resolve));
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
  }

  async stop(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    server?.closeAllConnections();
    await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()));
  }
}
