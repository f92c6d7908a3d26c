import type { Refusal } from '../crisis/events.ts';
import type { Minutes } from '../crisis/vocabulary.ts';
import type { Speech } from './speech.ts';

/** Why something cannot be done, in a sentence. */
export function sayRefusal(
  why: Refusal,
  t: Speech['t'],
  names: { readonly time: (at: Minutes) => string; readonly colleague: (id: string) => string },
): string {
  switch (why.reason) {
    case 'busy':
      return t('play:refusal.busy', { time: names.time(why.until) });
    case 'needs-sign-off':
      return t('play:refusal.needs-sign-off', { names: why.from.map(names.colleague) });
    case 'not-prepared':
      return t('play:refusal.not-prepared', { what: t(`common:preparation.${why.what}`) });
    default:
      return t(`play:refusal.${why.reason}`);
  }
}
