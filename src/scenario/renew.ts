import { readDocument } from './document.ts';
import { MIGRATIONS, migrated } from './migrate.ts';

/** The text of an older format as today's would have it; the same text if it needs nothing, or is no JSON. */
export function renewScenario(text: string): string {
  const { value } = readDocument(text);
  if (typeof value !== 'object' || value === null || !('format' in value)) return text;
  const { format } = value;
  if (typeof format !== 'number' || !Object.hasOwn(MIGRATIONS, format)) return text;
  return `${JSON.stringify(migrated(value, MIGRATIONS, format), null, 2)}\n`;
}
