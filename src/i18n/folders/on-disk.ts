import { readdirSync } from 'node:fs';

/** The folders of locales/, for Node, which runs these files as they are. */
export const FOLDERS: readonly string[] = readdirSync(new URL('../locales/', import.meta.url));
