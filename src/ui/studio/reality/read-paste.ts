import Papa from 'papaparse';
import { isTable, readRows } from '../../../scenario/reality/rows.ts';
import { MAX_PASTED, type Pasted, readThread } from '../../../scenario/reality/thread.ts';

/** What was pasted, as posts: a table if its first line heads columns we know, a thread otherwise. */
export function readPaste(text: string): Pasted | 'too-long' {
  if (text.length > MAX_PASTED) return 'too-long';
  const firstLine = text.slice(0, 2000).split(/\r?\n/, 1)[0] ?? '';
  if (/[;,\t]/.test(firstLine)) {
    const head = Papa.parse<string[]>(firstLine);
    if (isTable(head.data)) {
      const rows = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy', delimiter: head.meta.delimiter }).data;
      return readRows(rows);
    }
  }
  return readThread(text);
}
