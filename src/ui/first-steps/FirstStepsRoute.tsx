import { firstSteps } from 'virtual:first-steps';
import { useEffect, useState } from 'preact/hooks';
import type { Session } from '../../session/session.ts';
import { useLanguage } from '../language.ts';
import { Playing } from '../PlayRoute.tsx';
import { toast } from '../parts/Announcer.tsx';
import { prefer } from '../preferences.ts';
import type { Services } from '../services.ts';
import { useStore } from '../use-store.ts';
import { Coach } from './Coach.tsx';
import { Enough } from './Enough.tsx';
import './FirstSteps.css';

/** Always the same Tuesday: one on which whoever passes by is kind. */
const SEED = 1254;

interface FirstStepsProps {
  readonly services: Services;
  readonly onSettings: () => void;
}

/** A crisis of a minute in which nothing burns: the real engine, the real screens, and a few remarks beside them. */
export function FirstStepsRoute({ services, onSettings }: FirstStepsProps) {
  const { t } = useLanguage();
  const [session, setSession] = useState<Session>();
  useEffect(() => {
    // Seen, or at least offered: home asks no more.
    prefer({ introduced: true });
    let left = false;
    let open: Session | undefined;
    services.openSession({ scenario: firstSteps, seed: SEED, mode: 'calm', unkept: true }).then(
      (opened) => {
        open = opened;
        if (left) return opened.close();
        opened.start([]);
        setSession(opened);
      },
      (error: unknown) => {
        console.error(error);
        toast(t('error.load-text'), 'warn');
        goHome();
      },
    );
    return () => {
      left = true;
      open?.close();
    };
  }, []);
  return (
    <div class="first-steps">
      {session && (
        <>
          <Remarks session={session} />
          <Playing
            session={session}
            source={undefined}
            services={services}
            leaving={t('error.home')}
            onwards={t('first-steps:onwards')}
            debrief={() => <Enough library={services.library} onSettings={onSettings} />}
            onSettings={onSettings}
            onLeave={goHome}
          />
        </>
      )}
    </div>
  );
}

function Remarks({ session }: { readonly session: Session }) {
  const over = useStore(session.store, ({ status }) => status === 'over');
  return over ? null : <Coach session={session} onLeave={goHome} />;
}

function goHome(): void {
  location.hash = '#/';
}
