import type { Minutes } from '../../crisis/vocabulary.ts';
import { i18n } from '../../i18n/i18n.ts';
import { printTime } from '../../scenario/hours.ts';

/** "0:23", "1:37": hours and minutes, narrow enough to count down on a card. */
export function span(minutes: Minutes): string {
  return printTime(Math.max(0, Math.floor(minutes)));
}

/** "now", "23 min", "4 h", "2 d": how old a post is, as networks write it. */
export function age(minutes: Minutes): string {
  const whole = Math.max(0, Math.floor(minutes));
  if (whole < 1) return i18n.t('play:age.now');
  if (whole < 60) return `${whole}\u202fmin`;
  if (whole < 1440) return `${Math.floor(whole / 60)}\u202fh`;
  return i18n.t('play:age.days', { count: Math.floor(whole / 1440) });
}
