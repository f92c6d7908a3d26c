/** What to say when this device would not keep something. */
export const troubleOf = (error: unknown): 'storage-full' | 'storage-denied' =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? 'storage-full' : 'storage-denied';
