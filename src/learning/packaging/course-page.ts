import { spokenIn } from '../../scenario/tongues.ts';
import { COURSE_FILE, COURSE_MARK, type CourseFormat } from '../course.ts';
import { oneLine } from '../limits.ts';
import type { Order } from './order.ts';
import { xml } from './xml.ts';

/**
 * The game's page as a package has it: marked as such, with its own content policy, and without what only an
 * installed game has (the installation's description, a service worker: the platform's host is not ours to keep).
 */
export function coursePage(page: string, { course, scenario, tongue }: Order): string {
  const head = `
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${contentPolicy(course.format)}" />
    <meta name="${COURSE_MARK}" content="${COURSE_FILE}" />`;
  return page
    .replaceAll(/\s*<meta[^>]*(?:charset=|http-equiv="?Content-Security-Policy)[^>]*>/gi, '')
    .replaceAll(/\s*<link[^>]*rel="?(?:manifest|canonical|apple-touch-icon)\b[^>]*>/gi, '')
    .replaceAll(/\s*<script[^>]*(?:register-?sw|vite-plugin-pwa)[^>]*>[^<]*<\/script>/gi, '')
    .replace(/<html[^>]*>/i, `<html lang="${course.language ?? tongue}">`)
    .replace(/<title>[^<]*<\/title>/i, () => `<title>${xml(oneLine(spokenIn(scenario.title, tongue)))}</title>`)
    .replace(/<head[^>]*>/i, (found) => found + head);
}

/**
 * As strict as the game's own. Under cmi5 the platform names, at launch, the one address to report to: it cannot be
 * known here, so `connect-src` is open to it; the code asks nobody else.
 */
function contentPolicy(format: CourseFormat): string {
  return [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "media-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self' data: blob:${format === 'cmi5' ? ' https: http:' : ''}`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
