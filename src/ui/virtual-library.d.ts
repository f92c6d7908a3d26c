/** Written at build time by src/cli/library-plugin.ts from the folders of scenarios/. */
declare module 'virtual:library' {
  import type { Scenario } from '../scenario/schema.ts';

  export interface LibraryEntry
    extends Pick<Scenario, 'id' | 'title' | 'summary' | 'brand' | 'difficulty' | 'focus' | 'heat' | 'duration'> {
    /** Downloads the whole scenario, already parsed. */
    readonly load: () => Promise<Scenario>;
  }

  /** The built-in scenarios, easiest first. */
  export const library: readonly LibraryEntry[];
}
