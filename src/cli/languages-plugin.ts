import type { Plugin } from 'vite';
import { OWN_NAMES } from '../i18n/folders/on-disk.ts';

/** Tells the page which languages there are, and what they call themselves (src/i18n/folders/at-build.ts). */
export function languages(): Plugin {
  return {
    name: 'languages',
    config: () => ({ define: { 'import.meta.env.LANGUAGE_NAMES': JSON.stringify(OWN_NAMES) } }),
  };
}
