import { toast } from '../../parts/Announcer.tsx';

/** Copies, and says whether it could: over http there is no clipboard. */
export async function copied(text: string, t: (key: string) => string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    toast(t('take-home:copied'), 'calm');
  } catch {
    toast(t('take-home:not-copied'), 'warn');
  }
}

/** Does what needs code that is fetched first, and says so where it does not arrive. */
export async function tried(work: () => Promise<void>, t: (key: string) => string): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(error);
    toast(t('error.load-text'), 'warn');
  }
}
