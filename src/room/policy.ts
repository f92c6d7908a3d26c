/**
 * What the game's pages may do, said once: by our server with every page, by the built page itself where a host sends
 * no headers, and by the files that static hosts read (src/cli/hosting-plugin.ts). Pure.
 */

export interface PolicyOptions {
  /** Origins whose pages may show the game in a frame, besides its own: a learning platform's. */
  readonly frames?: readonly string[];
  /** Where else the page may connect to: the sockets of other processes of the same service, a learning record store. */
  readonly connect?: readonly string[];
}

/**
 * Nothing but what is ours, and of that no script or style written into a page. Strings never become scripts: the one
 * exception are addresses of workers, which src/trusted-scripts.ts checks.
 */
export function contentPolicy({ frames = [], connect = [] }: PolicyOptions = {}): string {
  return [...pagePolicy(connect), `frame-ancestors ${["'self'", ...frames].join(' ')}`].join('; ');
}

/** The same as the built page says it of itself, for hosts that send no headers. Who may frame it is not a page's to say. */
export const POLICY_IN_PAGE = `<meta http-equiv="Content-Security-Policy" content="${pagePolicy([]).join('; ')}" />`;

function pagePolicy(connect: readonly string[]): string[] {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    // Drawn on the device: a scorecard's picture, a particle.
    "img-src 'self' data: blob:",
    "media-src 'self'",
    "manifest-src 'self'",
    `connect-src ${["'self'", ...connect].join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ];
}

/** With everything, whatever it is. */
export const SECURITY = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(self), microphone=(), geolocation=(), payment=(), usb=()',
} as const;

/** Built files carry their content in their name; the page that names them must always be asked for again. */
export const FOR_EVER = 'public, max-age=31536000, immutable';
export const ASK_AGAIN = 'no-cache';

/** Of a file of the built game, by its path from the top: how long it keeps, and whether scripts run under its policy. */
export const isForEver = (path: string): boolean => path.startsWith('/assets/');
export const hasPolicy = (path: string): boolean => !isForEver(path) || /-worker-[\w-]+\.js$/.test(path);
