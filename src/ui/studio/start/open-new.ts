import { newDraft } from '../../../studio/desk.ts';
import { printRoute } from '../../route.ts';

/** A new draft with this text, and there one is. */
export async function openNew(text: string): Promise<void> {
  location.hash = printRoute({ at: 'studio', page: { is: 'draft', id: await newDraft(text) } });
}
