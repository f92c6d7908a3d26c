import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { PAGE } from '../learning/packaging/order.ts';
import { FILE_LIST } from '../learning/packaging/pack.ts';

/** What a package for a learning platform leaves out: the other scenarios, and the screens of those who train others. */
const LEFT_OUT = [
  /virtual:(scenario\/|injects)/,
  /\/src\/ui\/(studio|workshop|history|booster|packaging|first-steps)\//,
  /\/src\/ui\/debrief\/(replay\/ReplayRoute|RunFileRoute)/,
  /\/locales\/[^/]+\/(studio|workshop|facilitator|together|history|booster|packaging|first-steps|cli)[\w-]*\.json$/,
];

/**
 * Writes the list of the built files that a learning package needs: what can be reached from the page without going
 * through what a package leaves out. The command and the studio copy exactly these.
 */
export function courseFiles(): Plugin {
  return {
    name: 'course-files',
    apply: 'build',
    // After the others, so that every file has its last name.
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const kept = new Set<string>();
        const follow = (name: string): void => {
          const file = bundle[name];
          if (!file || kept.has(name)) return;
          if (file.type === 'chunk' && LEFT_OUT.some((part) => part.test(file.facadeModuleId ?? ''))) return;
          kept.add(name);
          if (file.type === 'asset') return;
          for (const next of [...file.imports, ...file.dynamicImports]) follow(next);
          for (const style of file.viteMetadata?.importedCss ?? []) follow(style);
        };
        for (const [name, file] of Object.entries(bundle)) if (file.type === 'chunk' && file.isEntry) follow(name);
        // Workers, sounds, fonts and pictures are named in the text of what uses them.
        const assets = Object.values(bundle).filter(
          (file) => file.type === 'asset' && /^assets\//.test(file.fileName) && !file.fileName.endsWith('.css'),
        );
        for (const name of kept) {
          const text = textOf(bundle[name]);
          for (const { fileName } of assets) if (text.includes(basename(fileName))) kept.add(fileName);
        }
        // The page names its icon and its styles itself; what describes an installed game is not of the package.
        const page = textOf(bundle[PAGE]);
        for (const name of Object.keys(bundle)) if (name.startsWith('assets/') && page.includes(name)) kept.add(name);
        kept.add(PAGE);
        this.emitFile({ type: 'asset', fileName: FILE_LIST, source: JSON.stringify([...kept].sort(), null, 1) });
      },
    },
  };
}

function textOf(file: { type: string; code?: string; source?: string | Uint8Array } | undefined): string {
  if (!file) return '';
  if (file.type === 'chunk') return file.code ?? '';
  const source = file.source ?? '';
  return typeof source === 'string' ? source : Buffer.from(source).toString('latin1');
}
