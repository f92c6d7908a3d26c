import { i18n } from '../../i18n/i18n.ts';
import { type Keeping, keepFinished } from '../../session/keeping.ts';
import type { PastRun } from '../../session/past-run.ts';
import type { Session } from '../../session/session.ts';
import { toast } from '../parts/Announcer.tsx';
import { prefer } from '../preferences.ts';

/** Puts what was just played among this device's runs: answers with it, or says that it will not stay there. */
export async function keep(session: Session, keeping: Keeping): Promise<PastRun | undefined> {
  // Whoever has been to the end of a crisis is past the first steps.
  prefer({ introduced: true });
  const { past, trouble } = await keepFinished(session, keeping);
  if (!trouble) return past;
  await i18n.loadNamespaces('history');
  toast(i18n.t(`history:unkept.${trouble}`), 'warn');
  return undefined;
}
