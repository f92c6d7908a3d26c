import { useEffect, useRef, useState } from 'preact/hooks';
import type { Session } from '../../../session/session.ts';
import { useLanguage } from '../../language.ts';
import { Playing } from '../../PlayRoute.tsx';
import { toast } from '../../parts/Announcer.tsx';
import { Button } from '../../parts/Button.tsx';
import type { Services } from '../../services.ts';
import { Loading } from '../../shell/Message.tsx';
import { useStore } from '../../use-store.ts';
import './RehearsalScreen.css';
import { type Rehearsal, rehearsals } from './rehearsal-store.ts';
import { runUntil } from './run-until.ts';

interface RehearsalScreenProps {
  readonly rehearsal: Rehearsal;
  readonly services: Services;
  readonly onSettings: () => void;
}

/** The draft being played from one of its minutes. Nothing is kept, so the player's own saved run stays what it is. */
export function RehearsalScreen({ rehearsal, services, onSettings }: RehearsalScreenProps) {
  const { t } = useLanguage();
  const [session, setSession] = useState<Session>();
  const live = useRef<Session>(undefined);
  const open = async (seed: number) => {
    live.current?.close();
    live.current = undefined;
    setSession(undefined);
    const { scenario, source, mode } = rehearsal;
    try {
      const resume = await runUntil({ ...rehearsal, seed });
      live.current = await services.openSession({ scenario, source, seed, mode, resume, unkept: true });
      // A log that cannot be replayed begins again from the first minute.
      live.current.start([]);
      setSession(live.current);
    } catch (error) {
      console.error(error);
      toast(t('error.load-text'), 'warn');
      rehearsals.getState().end();
    }
  };
  useEffect(() => {
    void open(rehearsal.seed);
    return () => live.current?.close();
  }, [rehearsal]);
  // Gone elsewhere: the studio is found again as a studio.
  useEffect(() => () => rehearsals.getState().end(), []);
  if (!session) return <Loading text={t('loading')} />;
  return (
    <>
      <Playing
        key={session.store.getState().run.seed}
        session={session}
        source={rehearsal.source}
        services={services}
        onSettings={onSettings}
        onAgain={(seed) => void open(seed ?? (rehearsal.seed + 1) >>> 0)}
        leaving={t('studio-reality:from.back')}
        onLeave={() => rehearsals.getState().end()}
      />
      <BackWhenOver session={session} />
    </>
  );
}

/** The scorecard has no way out but the game's own: this is the way back to the draft. */
function BackWhenOver({ session }: { readonly session: Session }) {
  const { t } = useLanguage();
  const over = useStore(session.store, ({ status }) => status === 'over');
  if (!over) return null;
  return (
    <aside class="rehearsal__back" aria-label={t('studio-reality:from.title')}>
      <Button look="solid" icon="arrow-left" onClick={() => rehearsals.getState().end()}>
        {t('studio-reality:from.back')}
      </Button>
    </aside>
  );
}
