/** This very site's address with this after it: what can be written down, or opened on another device. */
export const addressOf = (hash: string): string => `${location.origin}${location.pathname}${hash}`;
