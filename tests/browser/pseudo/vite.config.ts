import { mergeConfig, type Plugin } from 'vite';
import config from '../../../vite.config.ts';
import { pseudoLocale } from '../../support/pseudo.ts';

/** The game in no language: every sentence of the locales is strange and a third longer. */
const strange: Plugin = {
  name: 'pseudo-locale',
  enforce: 'pre',
  transform(code, id) {
    return /\/i18n\/locales\/.*\.json$/.test(id) ? JSON.stringify(pseudoLocale(JSON.parse(code))) : undefined;
  },
};

export default mergeConfig(config, { plugins: [strange] });
