import type { Minutes } from '../crisis/vocabulary.ts';

const two = (count: number): string => String(count).padStart(2, '0');

/** "0:20", "36:05": so many hours and minutes, as the format writes how long something takes. */
export const printTime = (minutes: Minutes): string => `${Math.floor(minutes / 60)}:${two(minutes % 60)}`;

/** "09:05": an hour of the day. */
export const printClock = (minutes: Minutes): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
