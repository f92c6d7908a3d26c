/** The folders of locales/, as Vite saw them when it built. */
export const FOLDERS: readonly string[] = Object.keys(import.meta.glob('../locales/*/common.json')).map(
  (path) => path.split('/').at(-2) ?? '',
);
