import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, relative, sep } from 'node:path';
import { unzipSync } from 'fflate';
import { RecordStore } from './record-store.ts';

/**
 * A learning platform small enough to read: it unpacks packages, shows them in a frame beside scorm-again's run-time, and
 * keeps what that commits from one launch to the next. For cmi5 it has a record store of its own.
 */
export class LearningPlatform {
  readonly store = new RecordStore();
  private readonly courses = new Map<string, ReadonlyMap<string, Uint8Array>>();
  private readonly kept = new Map<string, unknown>();
  /** How many of the next commits are refused. */
  refusing = 0;
  private server: Server | undefined;

  get address(): string {
    return `http://localhost:${(this.server?.address() as AddressInfo | null)?.port}`;
  }

  async open(): Promise<this> {
    this.server = createServer((request, response) => {
      void this.answer(request, response).catch((error) => response.writeHead(500).end(String(error)));
    });
    await new Promise<void>((resolve) => this.server?.listen(0, resolve));
    return this;
  }

  async close(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((resolve) => this.server?.close(resolve));
  }

  install(course: string, zip: Uint8Array): void {
    this.courses.set(course, new Map(Object.entries(unzipSync(zip))));
  }

  /** Any folder of files, as a host serves it. */
  serve(course: string, folder: string): void {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const read = ({ parentPath, name }: (typeof files)[number]) =>
      [relative(folder, join(parentPath, name)).replaceAll(sep, '/'), readFileSync(join(parentPath, name))] as const;
    this.courses.set(course, new Map(files.map(read)));
  }

  /** What the run-time committed last: `{ cmi: … }`. */
  // biome-ignore lint/suspicious/noExplicitAny: scorm-again's own shape, which is the data model's.
  dataOf(course: string): any {
    return (this.kept.get(course) as { cmi?: unknown } | undefined)?.cmi;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', this.address);
    const [, what = '', course = '', ...rest] = pathname.split('/');
    if (what === 'course') return this.file(course, rest.join('/') || 'index.html', response);
    if (what === 'launch') return html(response, player(course, searchParams.get('standard') ?? ''));
    if (what === 'closed') return html(response, '<!doctype html><title>Closed</title><h1>Closed</h1>');
    if (what === 'scorm-again.js') return script(response, RUN_TIME);
    if (what === 'data') return json(response, this.kept.get(course) ?? {});
    if (what === 'commit') {
      const body = JSON.parse(await textOf(request)) as unknown;
      const isKept = this.refusing === 0;
      if (isKept) this.kept.set(course, body);
      else this.refusing--;
      return json(response, { result: isKept, errorCode: isKept ? 0 : 101 });
    }
    if (what === 'lrs') return this.store.answer(request, response, pathname.slice('/lrs/'.length), searchParams);
    response.writeHead(what === 'favicon.ico' ? 204 : 404).end();
  }

  private file(course: string, file: string, response: ServerResponse): void {
    const bytes = this.courses.get(course)?.get(file);
    const type = TYPES[/\.(\w+)$/.exec(file)?.[1] ?? ''] ?? 'application/octet-stream';
    if (bytes) response.writeHead(200, { 'Content-Type': type }).end(bytes);
    else response.writeHead(404).end();
  }
}

const RUN_TIME = readFileSync(join(import.meta.dirname, '../../node_modules/scorm-again/dist/scorm-again.min.js'));

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
  webp: 'image/webp',
  mp3: 'audio/mpeg',
  xml: 'application/xml',
};

export const textOf = async (request: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
};

const html = (response: ServerResponse, text: string) =>
  void response.writeHead(200, { 'Content-Type': TYPES.html }).end(text);
const script = (response: ServerResponse, text: Buffer) =>
  void response.writeHead(200, { 'Content-Type': TYPES.js }).end(text);
export const json = (response: ServerResponse, value: unknown, status = 200) =>
  void response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value));

/** The page a platform shows: its own button, the run-time, the package in a frame. `window.calls` hears every value set. */
function player(course: string, standard: string): string {
  const [name, version, set] =
    standard === '1.2' ? ['API', 'Scorm12API', 'LMSSetValue'] : ['API_1484_11', 'Scorm2004API', 'SetValue'];
  return `<!doctype html><html lang="en"><title>Platform</title>
<style>body{margin:0}iframe{width:100%;height:90vh;border:0}</style>
<button id="close">Close</button>
<script src="/scorm-again.js"></script>
<script>
  window.calls = [];
  fetch('/data/${course}').then((answer) => answer.json()).then((kept) => {
    const api = new ${version}({ lmsCommitUrl: '/commit/${course}', autocommit: false, logLevel: 5 });
    if (kept.cmi) api.loadFromJSON(kept.cmi);
    const set = api.${set}.bind(api);
    api.${set} = (element, value) => {
      const result = set(element, value);
      calls.push([element, value, String(result)]);
      return result;
    };
    window.${name} = api;
    const frame = document.createElement('iframe');
    frame.src = '/course/${course}/index.html';
    frame.title = 'Course';
    document.body.append(frame);
    document.getElementById('close').onclick = () => { frame.remove(); location.href = '/closed'; };
  });
</script></html>`;
}
