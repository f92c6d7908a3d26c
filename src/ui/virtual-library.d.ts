/** Written at build time by src/cli/library-plugin.ts from the folders of scenarios/. */
declare module 'virtual:library' {
  // Not an `import` statement: inside an ambient module a relative one is silently `any`.
  type Scenario = import('../scenario/schema.ts').Scenario;

  export interface LibraryEntry
    extends Pick<Scenario, 'id' | 'title' | 'summary' | 'brand' | 'difficulty' | 'focus' | 'heat' | 'duration'> {
    /** Downloads the whole scenario, already parsed. */
    readonly load: () => Promise<Scenario>;
  }

  /** The built-in scenarios, easiest first. */
  export const library: readonly LibraryEntry[];
}

/** Written at build time by the same plugin from scenarios/injects.json. */
declare module 'virtual:injects' {
  export const injects: readonly import('../workshop/stock.ts').StockInject[];
}

/** Written at build time by the same plugin from scenarios/first-steps.json. */
declare module 'virtual:first-steps' {
  export const firstSteps: import('../scenario/schema.ts').Scenario;
}

/** Written at build time by the same plugin: the library's first crisis, as src/cli/night-stories.ts plays it. */
declare module 'virtual:night-stories' {
  type Scenario = import('../scenario/schema.ts').Scenario;
  type Way = 'silent' | 'delete' | 'canned' | 'golden';

  export const night:
    | {
        readonly scenario: Pick<Scenario, 'id' | 'title' | 'weekday' | 'startsAt'>;
        readonly stories: Readonly<Record<Way, import('./night/night.ts').Story>>;
      }
    | undefined;
}
