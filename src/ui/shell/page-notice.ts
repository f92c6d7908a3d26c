import type { ComponentChildren } from 'preact';
import { createStore } from 'zustand/vanilla';

/** What is said on every page but the playing one. Whoever has something to say comes later than the first page. */
export const pageNotice = createStore<{ readonly Notice?: () => ComponentChildren }>(() => ({}));
