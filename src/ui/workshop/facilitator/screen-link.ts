import { printRoute } from '../../route.ts';

/** The address of this very page, with another screen after the `#`. */
export const addressOf = (hash: string): string => `${location.origin}${location.pathname}${hash}`;

/** What phones open, by link or QR. Short letters: a QR of few squares. */
export const joinAddress = (code: string): string => addressOf(`#/join/${code}`);

/** Opens the projector’s window, or brings it forward; false when the browser would not. */
export function openScreen(code: string): boolean {
  return window.open(addressOf(printRoute({ at: 'screen', code })), `sang-froid-screen-${code}`) !== null;
}
