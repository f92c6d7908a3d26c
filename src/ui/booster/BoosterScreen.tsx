import { useEffect, useRef, useState } from 'preact/hooks';
import type { RuleId } from '../../crisis/vocabulary.ts';
import type { Session } from '../../session/session.ts';
import { BOOSTERS } from '../../training/booster/plan.ts';
import type { Mode } from '../../training/run.ts';
import { useLanguage } from '../language.ts';
import { Playing } from '../PlayRoute.tsx';
import { toast } from '../parts/Announcer.tsx';
import { ButtonLink } from '../parts/Button.tsx';
import { printRoute } from '../route.ts';
import type { OpenedScenario, Services } from '../services.ts';
import './Booster.css';
import { BoosterStart } from './BoosterStart.tsx';

interface BoosterScreenProps {
  readonly rule: RuleId;
  readonly n: number;
  readonly opened: Required<OpenedScenario>;
  readonly services: Services;
  readonly onSettings: () => void;
}

/**
 * One booster, from what it is to its scorecard. It is kept among the past runs once it is over; while it is played
 * nothing is saved, so the crisis somebody has begun stays what it is.
 */
export function BoosterScreen({ rule, n, opened, services, onSettings }: BoosterScreenProps) {
  const { t } = useLanguage();
  const [session, setSession] = useState<Session>();
  const live = useRef<Session>(undefined);
  useEffect(() => () => live.current?.close(), []);
  const begin = async (mode: Mode, seed = anySeed()) => {
    live.current?.close();
    setSession(undefined);
    try {
      live.current = await services.openSession({ ...opened, seed, mode, unkept: true });
      live.current.start(opened.scenario.preparations.choices.map(({ kind }) => kind));
      setSession(live.current);
    } catch (error) {
      console.error(error);
      toast(t('error.load-text'), 'warn');
    }
  };
  if (!session) return <BoosterStart rule={rule} scenario={opened.scenario} onStart={begin} onSettings={onSettings} />;
  const { run } = session.store.getState();
  return (
    <Playing
      key={run.seed}
      session={session}
      source={opened.source}
      services={services}
      keeping={{ origin: 'booster', source: opened.source }}
      before={<Another rule={rule} n={n} />}
      onSettings={onSettings}
      onAgain={(seed) => void begin(run.mode, seed)}
      leaving={t('booster:all')}
      onLeave={() => {
        location.hash = printRoute({ at: 'booster' });
      }}
    />
  );
}

/** Above the scorecard: what this was, and the next one. */
function Another({ rule, n }: Pick<BoosterScreenProps, 'rule' | 'n'>) {
  const { t } = useLanguage();
  const next = (n % BOOSTERS[rule].length) + 1;
  return (
    <aside class="booster-next" aria-label={t('booster:title')}>
      <div class="wide booster-next__inner">
        <p>{t('booster:after', { rule: t(`rule.${rule}`) })}</p>
        <ButtonLink
          look="solid"
          size="s"
          iconAfter="arrow-right"
          href={printRoute({ at: 'booster', of: { rule, n: next } })}
        >
          {t('booster:another')}
        </ButtonLink>
        <ButtonLink look="quiet" size="s" href={printRoute({ at: 'booster' })}>
          {t('booster:all')}
        </ButtonLink>
      </div>
    </aside>
  );
}

const anySeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;
