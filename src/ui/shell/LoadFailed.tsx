import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from '../language.ts';
import { Button } from '../parts/Button.tsx';
import { Message } from './Message.tsx';

interface LoadFailedProps {
  readonly retry: () => void;
  /** Other ways on. */
  readonly children?: ComponentChildren;
}

/** A part of the game did not arrive: it is asked for again, or the page is, where the host has a newer game by now. */
export function LoadFailed({ retry, children }: LoadFailedProps) {
  const { t } = useLanguage();
  const [outdated, setOutdated] = useState(false);
  useEffect(() => void isOutdated().then(setOutdated), []);
  const why = outdated ? 'outdated' : 'load';
  return (
    <Message title={t(`error.${why}-title`)} text={t(`error.${why}-text`)} art="plug">
      <Button look="solid" icon="redo" onClick={outdated ? () => location.reload() : retry}>
        {t(outdated ? 'error.reload' : 'retry')}
      </Button>
      {children}
    </Message>
  );
}

/** Whether the host's page begins with another script by now: then it may no longer have the parts of this one. */
export async function isOutdated(): Promise<boolean> {
  const script = document.querySelector('script[type=module]')?.getAttribute('src') ?? '';
  try {
    const page = await fetch(location.pathname, { cache: 'no-store' });
    return page.ok && !(await page.text()).includes(script);
  } catch {
    return false;
  }
}
