import { spokenIn } from '../../scenario/tongues.ts';
import { COURSE_FILE, COURSE_MARK } from '../course.ts';
import { oneLine } from '../limits.ts';
import type { Order } from './order.ts';
import { xml } from './xml.ts';

/**
 * The game's page as a package has it: marked as such, and without what only an installed game has (the installation's
 * description, and with it the service worker: the platform's host is not ours to keep). Its content policy stays as
 * built; but under cmi5 the platform names, at launch, the one address to report to. It cannot be known here, so the
 * policy leaves room for it; the code asks nobody else.
 */
export function coursePage(page: string, { course, scenario, tongue }: Order): string {
  const mark = `
    <meta name="${COURSE_MARK}" content="${COURSE_FILE}" />`;
  return page
    .replaceAll(/\s*<link[^>]*rel="?(?:manifest|canonical|apple-touch-icon)\b[^>]*>/gi, '')
    .replace(/\bconnect-src 'self'/, (found) => (course.format === 'cmi5' ? `${found} https: http:` : found))
    .replace(/<html[^>]*>/i, `<html lang="${course.language ?? tongue}">`)
    .replace(/<title>[^<]*<\/title>/i, () => `<title>${xml(oneLine(spokenIn(scenario.title, tongue)))}</title>`)
    .replace(/<meta[^>]*charset=[^>]*>/i, (found) => found + mark);
}
