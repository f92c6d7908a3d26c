import type { Notice } from './session.ts';

export const isFull = (error: unknown): boolean => error instanceof DOMException && error.name === 'QuotaExceededError';

/** What to say when this device would not keep something. */
export const troubleOf = (error: unknown): Extract<Notice, 'storage-full' | 'storage-denied'> =>
  isFull(error) ? 'storage-full' : 'storage-denied';
