import { readFile } from 'node:fs/promises';
import { type Plugin, transformWithOxc } from 'vite';
import { SPOKEN_FIRST } from '../i18n/language.ts';
import { PAGE } from '../learning/packaging/order.ts';

const SCRIPT = new URL('../i18n/first-words.ts', import.meta.url);

/**
 * Puts src/i18n/first-words.ts into the built page, with the names of the files it fetches: on a slow network that is a
 * round trip less before there is anything to read.
 */
export function firstWords(): Plugin {
  return {
    name: 'first-words',
    apply: 'build',
    // After the others, so that every file has its last name.
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const page = bundle[PAGE];
        if (page?.type !== 'asset') return;
        const files: Record<string, string[]> = {};
        for (const [name, file] of Object.entries(bundle)) {
          const [, language, namespace] =
            (file.type === 'chunk' && /\/locales\/([\w-]+)\/([\w-]+)\.json$/.exec(file.facadeModuleId ?? '')) || [];
          if (!language || !SPOKEN_FIRST.some((first) => first === namespace)) continue;
          files[language] = [...(files[language] ?? []), name];
        }
        const { code } = await transformWithOxc(await readFile(SCRIPT, 'utf8'), 'first-words.ts', {
          define: { FILES: JSON.stringify(files) },
        });
        const script = this.getFileName(this.emitFile({ type: 'asset', name: 'first-words.js', source: code }));
        const early = `<script async fetchpriority="high" src="./${script}"></script>`;
        page.source = String(page.source).replace('<script type="module"', `${early}\n    $&`);
      },
    },
  };
}
