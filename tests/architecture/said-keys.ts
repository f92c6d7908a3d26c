import { parseSync } from 'vite';
import { visit } from './imports.ts';

/** What a source says of keys: whole strings, and templates as patterns in which anything may stand for a value. */
export interface Said {
  readonly strings: ReadonlySet<string>;
  readonly patterns: readonly RegExp[];
}

/** All strings and templates of these sources; property names too, for a table of keys is often written without quotes. */
export function saidIn(sources: Iterable<{ readonly path: string; readonly code: string }>): Said {
  const strings = new Set<string>();
  const patterns = new Map<string, RegExp>();
  for (const { path, code } of sources) {
    visit(parseSync(path, code).program, (node) => {
      if (node.type === 'Literal' && typeof node.value === 'string') strings.add(node.value);
      if (node.type === 'Identifier') strings.add(String(node.name));
      if (node.type !== 'TemplateLiteral') return;
      const parts = (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
      if (parts.length === 1) strings.add(parts[0] ?? '');
      // A template of nothing but values says nothing.
      else if (parts.join('').length > 2) patterns.set(parts.join('\0'), patternOf(parts));
    });
  }
  return { strings, patterns: [...patterns.values()] };
}

export const isSaid = ({ strings, patterns }: Said, key: string): boolean =>
  strings.has(key) || patterns.some((pattern) => pattern.test(key));

const patternOf = (parts: readonly string[]): RegExp =>
  new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[\\w.-]*')}$`);
