import { MAX_LENGTH } from '../scenario/document.ts';

/**
 * A small draft inside an address: version, then the text without its spaces, deflated, in base64url. What comes out of
 * an address is untrusted: it is bounded while it is unpacked, and read like any opened file afterwards.
 */
const VERSION = '1.';
/** Longer addresses are cut by mail programs and messengers. */
export const MOST_CHARACTERS = 8000;

export type SharedText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly because: 'damaged' | 'newer' | 'too-large' };

/** What goes into the address, or undefined when it would be too long. */
export async function packed(text: string): Promise<string | undefined> {
  const bytes = await through(encode(tightened(text)), new CompressionStream('deflate-raw'));
  const data = VERSION + base64url(bytes ?? new Uint8Array());
  return data.length <= MOST_CHARACTERS ? data : undefined;
}

export async function unpacked(data: string): Promise<SharedText> {
  const version = /^(\d+)\./.exec(data);
  if (!version) return { ok: false, because: 'damaged' };
  if (version[0] !== VERSION) return { ok: false, because: 'newer' };
  const written = data.slice(VERSION.length);
  if (written.length > 2 * MOST_CHARACTERS) return { ok: false, because: 'too-large' };
  if (!/^[\w-]+$/.test(written)) return { ok: false, because: 'damaged' };
  try {
    const bytes = await through(fromBase64url(written), new DecompressionStream('deflate-raw'), 4 * MAX_LENGTH);
    if (!bytes) return { ok: false, because: 'too-large' };
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, because: 'damaged' };
  }
}

/** Without the spaces between the parts; an unfinished text goes as it is. */
function tightened(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}

const encode = (text: string) => new TextEncoder().encode(text);

/** Undefined when more than `most` bytes come out: a small address may hold a very large nothing. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  most = Number.POSITIVE_INFINITY,
): Promise<Uint8Array | undefined> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { value, done } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      await reader.cancel();
      return undefined;
    }
    parts.push(value);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function base64url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

const fromBase64url = (written: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(written.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
