import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { LazyScreen } from '../../shell/LazyScreen.tsx';
import type { MountSpread } from '../../slots.ts';
import './Debriefs.css';
import { LookContext, type LookedAt } from './looked-at.ts';

interface DebriefsProps {
  /** For the replay's map. */
  readonly mountSpread: MountSpread;
  readonly privacy?: string;
  readonly onSettings: () => void;
  /** The page with the comparison: it stays as it is, out of sight, while a debrief is looked at. */
  readonly children: ComponentChildren;
}

/** What the browser's history says while a debrief is open: going back closes it. */
const OPEN = { debrief: true };
const isOpen = () => (history.state as Partial<typeof OPEN> | null)?.debrief === true;

/** Any team’s own debrief, from the comparison and back to the very same place in it. */
export function Debriefs({ mountSpread, privacy, onSettings, children }: DebriefsProps) {
  const { t } = useLanguage();
  const [at, setAt] = useState<LookedAt>();
  const left = useRef<{ readonly title: string; readonly top: number; readonly focus: Element | null }>(undefined);
  const look = (next: LookedAt) => {
    left.current = { title: document.title, top: scrollY, focus: document.activeElement };
    history.pushState(OPEN, '');
    setAt(next);
  };
  const close = () => {
    setAt(undefined);
    if (isOpen()) history.back();
  };
  useEffect(() => {
    if (!at) return;
    const follow = () => {
      if (history.state === null) setAt(undefined);
    };
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('popstate', follow);
      if (!left.current) return;
      const { title, top, focus } = left.current;
      document.title = title;
      if (focus instanceof HTMLElement) focus.focus({ preventScroll: true });
      scrollTo(0, top);
    };
  }, [at]);
  return (
    <>
      <div class="looked-from" hidden={at !== undefined}>
        <LookContext.Provider value={look}>{children}</LookContext.Provider>
      </div>
      {at && (
        <LazyScreen
          name="scorecard"
          sentences={['scorecard', 'rules', 'rescore', 'workshop-results', 'replies']}
          load={() => import('../../scorecard/ScorecardScreen.tsx')}
          render={({ ScorecardScreen }) => (
            <ScorecardScreen
              finished={at.finished}
              mountSpread={mountSpread}
              before={
                <div class="wide looked-at">
                  <p>{t('workshop-results:debrief.of', { name: at.name })}</p>
                  <Button size="s" icon="arrow-left" onClick={close}>
                    {t('workshop-results:debrief.back')}
                  </Button>
                </div>
              }
              onSettings={onSettings}
              {...(privacy !== undefined && { privacy })}
            />
          )}
          onSettings={onSettings}
        />
      )}
    </>
  );
}
