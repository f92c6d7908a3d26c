import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';
import { networkInterfaces } from 'node:os';

/** Where a request comes from, as far as whoever sends it can be told from others. */
export function addressOf(request: IncomingMessage, proxies: number): string {
  const address = fullAddressOf(request, proxies);
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
  // Of IPv6, one customer has a whole network, and would come from elsewhere each time.
  return mapped ?? (isIPv6(address) ? networkOf(address) : address);
}

function networkOf(address: string): string {
  const [head = '', tail] = address.split('::');
  const groups = head.split(':');
  const rest = tail === undefined ? [] : tail.split(':');
  const zeros = Array.from({ length: Math.max(0, 8 - groups.length - rest.length) }, () => '0');
  return [...groups, ...(tail === undefined ? [] : zeros), ...rest].slice(0, 4).join(':');
}

/** A proxy says it in X-Forwarded-For; only as many last entries are true as proxies are ours. */
function fullAddressOf(request: IncomingMessage, proxies: number): string {
  const own = request.socket.remoteAddress ?? '';
  if (proxies === 0) return own;
  const forwarded =
    headerOf(request, 'x-forwarded-for')
      ?.split(',')
      .map((entry) => entry.trim()) ?? [];
  return forwarded.at(-proxies) ?? forwarded[0] ?? own;
}

/** Whether the page that asks is one of ours. Programs, which are no page, say nothing of an origin. */
export function isOwnOrigin(request: IncomingMessage, origins: readonly string[], proxies: number): boolean {
  const { origin } = request.headers;
  if (origin === undefined) return true;
  if (origins.includes(origin)) return true;
  const host = (proxies > 0 ? headerOf(request, 'x-forwarded-host') : undefined) ?? request.headers.host;
  return URL.canParse(origin) && new URL(origin).host === host;
}

function headerOf(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(',') : value;
}

/** This machine's addresses in its networks, the likeliest first: phones can reach these. */
export function networkAddresses(): string[] {
  const found = Object.values(networkInterfaces())
    .flat()
    .flatMap((face) => (face && face.family === 'IPv4' && !face.internal ? [face.address] : []));
  const likely = (address: string) => (address.startsWith('192.168.') ? 0 : address.startsWith('10.') ? 1 : 2);
  return found.sort((a, b) => likely(a) - likely(b));
}
