import { readdirSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';
import { contentPolicy, FOR_EVER, POLICY_IN_PAGE, SECURITY } from '../room/policy.ts';
import { fingerprint, isGame, MARK } from './sources.ts';

const ICONS = new URL('../../assets/icons/', import.meta.url);

/**
 * What makes the built folder fit for any host: the page says its own content policy, files for hosts that read them
 * (`_headers`, `.htaccess`) say it again with the other headers, the icons of the installed game lie beside the page,
 * and what is text is there compressed too, for servers that send such copies.
 */
export function hosting(): Plugin {
  /** Of the game: nothing else that is built with its settings is put on a host. */
  let folder: string | undefined;
  let made = '';
  return {
    name: 'hosting',
    apply: 'build',
    configResolved: (config) => {
      if (isGame(config.root)) folder = resolve(config.root, config.build.outDir);
    },
    buildStart: () => {
      if (folder) made = fingerprint();
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        folder ? html.replace('<meta charset="utf-8" />', (first) => `${first}\n    ${POLICY_IN_PAGE}`) : html,
    },
    generateBundle() {
      if (!folder) return;
      const files: Record<string, string | Uint8Array> = {
        _headers: forNetlify(),
        '.htaccess': forApache(),
        [MARK]: made,
      };
      for (const icon of readdirSync(ICONS).filter((name) => name.endsWith('.png'))) {
        files[`icons/${icon}`] = readFileSync(new URL(icon, ICONS));
      }
      for (const [fileName, source] of Object.entries(files)) this.emitFile({ type: 'asset', fileName, source });
    },
    closeBundle: { order: 'post', sequential: true, handler: () => (folder ? compressIn(folder) : undefined) },
  };
}

const headers = (indent: string) =>
  Object.entries({ 'Content-Security-Policy': contentPolicy(), ...SECURITY })
    .map(([name, value]) => `${indent}${name}: ${value}\n`)
    .join('');

/** Netlify and Cloudflare Pages read it at the top of a site. */
function forNetlify(): string {
  return `/*\n${headers('  ')}\n/assets/*\n  Cache-Control: ${FOR_EVER}\n`;
}

/** Apache reads it in the folder it is about. */
function forApache(): string {
  const set = Object.entries({ 'Content-Security-Policy': contentPolicy(), ...SECURITY })
    .map(([name, value]) => `  Header always set ${name} "${value}"\n`)
    .join('');
  return `AddType text/javascript .js
AddType application/manifest+json .webmanifest
AddType font/woff2 .woff2
<IfModule mod_headers.c>
${set}  Header always set Cache-Control "no-cache"
  <If "%{REQUEST_URI} =~ m#/assets/[^/]+-[\\w-]{8}\\.\\w+$#">
    Header always set Cache-Control "${FOR_EVER}"
  </If>
</IfModule>
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/html text/css text/javascript image/svg+xml application/manifest+json
</IfModule>
`;
}

const TEXT = new Set(['.html', '.js', '.css', '.svg', '.webmanifest']);
/** What fits in one packet anyway. */
const SMALL_BYTES = 1000;

async function compressIn(folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => TEXT.has(extname(file)));
  await Promise.all(
    files.map(async (file) => {
      const path = join(folder, file);
      const plain = await readFile(path);
      if (plain.length < SMALL_BYTES) return;
      const [small, smaller] = await Promise.all([
        promisify(gzip)(plain, { level: 9 }),
        // Two steps below its best, which takes ten times as long.
        promisify(brotliCompress)(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
      ]);
      await Promise.all([writeFile(`${path}.gz`, small), writeFile(`${path}.br`, smaller)]);
    }),
  );
}
