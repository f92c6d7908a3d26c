import { myWorkshops } from '../../../session/my-workshops.ts';
import { printRoute } from '../../route.ts';

/** This page was opened by a name only this machine knows. */
const isLocal = (): boolean => /^(localhost|127\.|\[::1\])/.test(location.hostname);

/** Where other devices find the server: where this page is, or, of a page on `localhost`, as the server said. */
function serverFor(code: string): string {
  const known = myWorkshops.getState().workshops.find((each) => each.code === code)?.addresses?.[0];
  return isLocal() && known !== undefined ? known : `${location.origin}${location.pathname}`;
}

export const isUnreachable = (code: string): boolean =>
  isLocal() && new URL(serverFor(code)).origin === location.origin;

/** What phones open, by link or QR. */
export const joinAddress = (code: string): string => `${serverFor(code)}#/join/${code}`;

/** What makes another device a facilitator's too. */
export const handingAddress = (code: string, secret: string): string =>
  serverFor(code) + printRoute({ at: 'workshop', page: { is: 'handed', code, secret } });

/** Opens the projector’s window, or brings it forward; false when the browser would not. */
export function openScreen(code: string): boolean {
  return window.open(printRoute({ at: 'screen', code }), `sang-froid-screen-${code}`) !== null;
}
