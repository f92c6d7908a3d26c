import type { Platform } from './vocabulary.ts';

/** A conversation that spreads as one: what began it, and where. */
export type Thread = {
  /** Its number: the `thread` of its rows in the share table. */
  readonly index: number;
  readonly platform: Platform;
} & (
  | { readonly from: 'post'; readonly post: string }
  | { readonly from: 'screenshot'; readonly of: string }
  | { readonly from: 'article' }
);
