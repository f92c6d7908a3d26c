import type { Language } from '../../../i18n/language.ts';
import { FORMAT } from '../../../scenario/schema.ts';
import { printJson } from '../../../studio/json-text.ts';

const small = import.meta.glob<string>('./templates/*.json', { query: '?raw', import: 'default' });

/** What one begins from: a small scenario that can already be played, or every field, empty. */
export async function templateText(which: 'small' | 'empty', language: Language): Promise<string> {
  const text = which === 'small' ? await small[`./templates/${language}.json`]?.() : undefined;
  return text ?? printJson(EMPTY);
}

/** Its problems are the list of what there is to write. */
const EMPTY = {
  format: FORMAT,
  id: 'scenario',
  title: '',
  summary: '',
  brand: { name: '', handle: '@', sector: '', size: 'sme' },
  briefing: '',
  hashtag: '#',
  difficulty: 1,
  focus: ['answer-fast'],
  weekday: 1,
  startsAt: '09:00',
  duration: '24:00',
  heat: 'calm',
  responsibility: 'accident',
  people: [],
  cell: [],
  facts: [],
  posts: [],
  statements: [],
  endings: [],
  lesson: '',
};
