import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseSync } from 'vite';

/** One file of src and what it imports, types included: `files` by path inside src, `packages` by name. */
export interface SourceFile {
  readonly path: string;
  readonly files: readonly string[];
  readonly packages: readonly string[];
}

export const SRC = join(import.meta.dirname, '../../src');

export function readSources(): SourceFile[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => sourceFile(path, readFileSync(join(SRC, path), 'utf8')));
}

export function sourceFile(path: string, code: string): SourceFile {
  const specifiers = specifiersOf(path, code);
  return {
    path,
    files: specifiers
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => normalize(join(dirname(path), specifier)).replaceAll('\\', '/')),
    packages: specifiers.filter((specifier) => !specifier.startsWith('.')),
  };
}

/** Every specifier a file names: import, import type, export from, import(), and import types. */
function specifiersOf(path: string, code: string): string[] {
  const { program, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  const found: string[] = [];
  visit(program, (node) => {
    if (!/^(Import(Declaration|Expression)|TSImportType|Export(Named|All)Declaration)$/.test(String(node.type))) return;
    const { source } = node as { source?: { type: string; value?: unknown } | null };
    if (!source) return;
    if (typeof source.value !== 'string') throw new Error(`${path} imports a computed name: nothing can check that.`);
    found.push(source.value);
  });
  return found;
}

export function visit(node: unknown, meet: (node: Record<string, unknown>) => void): void {
  if (Array.isArray(node)) for (const each of node) visit(each, meet);
  else if (typeof node === 'object' && node !== null) {
    if ('type' in node) meet(node as Record<string, unknown>);
    for (const value of Object.values(node)) visit(value, meet);
  }
}
