import type { Plugin } from 'vite';

/**
 * Writes `.vite/modules.json` beside the manifest: for each chunk, the modules that put code in it. The weight
 * test reads it to say which packages a newcomer downloads before the first play.
 */
export function chunkModules(): Plugin {
  return {
    name: 'chunk-modules',
    apply: 'build',
    generateBundle(_options, bundle) {
      const modules: Record<string, string[]> = {};
      for (const [file, chunk] of Object.entries(bundle)) {
        if (chunk.type === 'chunk') {
          modules[file] = Object.entries(chunk.modules)
            .filter(([, module]) => module.renderedLength > 0)
            .map(([id]) => id.replace(/^.*\/node_modules\//, '').replace(process.cwd(), ''));
        }
      }
      this.emitFile({ type: 'asset', fileName: '.vite/modules.json', source: JSON.stringify(modules, null, 1) });
    },
  };
}
