import type { Minutes } from '../../crisis/vocabulary.ts';
import { formatDuration } from '../../i18n/format.ts';
import { i18n } from '../../i18n/i18n.ts';
import { printTime } from '../../scenario/hours.ts';

/** "0:23", "1:37": hours and minutes, narrow enough to count down on a card. */
export function span(minutes: Minutes): string {
  return printTime(Math.max(0, Math.floor(minutes)));
}

/** "now", "23 mins", "4 hrs", "2 d": how old a post is, as networks write it. */
export function age(minutes: Minutes): string {
  const whole = Math.max(0, Math.floor(minutes));
  if (whole < 1) return i18n.t('play:age.now');
  if (whole < 1440) return formatDuration(whole < 60 ? whole : whole - (whole % 60), i18n.language);
  return i18n.t('play:age.days', { count: Math.floor(whole / 1440) });
}
