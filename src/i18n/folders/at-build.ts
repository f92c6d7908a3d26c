/** The folders of locales/ and what their languages call themselves, as they were when Vite built (cli/languages-plugin.ts). */
export const OWN_NAMES: Readonly<Record<string, string>> = import.meta.env.LANGUAGE_NAMES;
