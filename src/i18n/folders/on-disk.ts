import { readdirSync } from 'node:fs';

/** What a language calls itself: "Français". */
export function ownName(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

/** The folders of locales/ and what their languages call themselves, for Node, which runs these files as they are. */
export const OWN_NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(new URL('../locales/', import.meta.url)).map((tag) => [tag, ownName(tag)]),
);
