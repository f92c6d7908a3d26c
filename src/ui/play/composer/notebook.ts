import type { Session } from '../../../session/session.ts';
import type { Way } from '../scenario-index.ts';

/** What is being written and not sent yet, as long as the run is on the screen. */
interface Notebook {
  way?: Way;
  /** By message. */
  readonly drafts: Map<string, string>;
}

const notebooks = new WeakMap<Session, Notebook>();

export function notebookOf(session: Session): Notebook {
  const known = notebooks.get(session) ?? { drafts: new Map() };
  notebooks.set(session, known);
  return known;
}
