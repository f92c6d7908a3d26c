import type { Keeping } from '../../../session/keeping.ts';
import type { Session } from '../../../session/session.ts';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { LazyScreen } from '../../shell/LazyScreen.tsx';
import { Page } from '../../shell/Page.tsx';
import { useStore } from '../../use-store.ts';
import { GroupCard } from '../results/GroupCard.tsx';
import './Debrief.css';
import { isJudging, Jury, JuryResults } from './Jury.tsx';
import { useMine, usePlace } from './use-place.ts';

interface DebriefProps {
  readonly session: Session;
  readonly index: number;
  /** The scenario’s own text, when it is not one of the library’s. */
  readonly source: string | undefined;
  readonly keeping: Keeping;
  /** An earlier round is being read again. */
  readonly onBack: (() => void) | undefined;
}

/** After the crisis: the jury while it sits, then one’s own debrief, until the next round. */
export function Debrief({ session, index, source, keeping, onBack }: DebriefProps) {
  const { t } = useLanguage();
  const { services, onSettings } = usePlace();
  const { workshop, seat } = useMine();
  const scenario = useStore(session.store, (state) => state.scenario);
  const round = workshop.rounds[index];
  const { jury } = round ?? {};
  // Rated before the engine’s reading is seen: what it thinks must not sway anybody.
  if (jury && isJudging(jury, seat.id)) {
    return (
      <Page title={t('workshop:jury.title')} name="jury" privacy={t('workshop:privacy')} onSettings={onSettings}>
        <Jury jury={jury} scenario={scenario} />
      </Page>
    );
  }
  const team = round?.seats.get(seat.id);
  const mine = team === undefined ? undefined : round?.scores.get(team);
  const before = (
    <>
      <div class="wide after-round" role="status">
        <p>
          <Icon name={onBack ? 'undo' : 'clock'} />{' '}
          {onBack
            ? t('workshop:debrief.earlier', { number: index + 1 })
            : t(round?.status === 'over' ? 'workshop:debrief.next' : 'workshop:debrief.others')}
        </p>
        {onBack && (
          <Button size="s" look="quiet" onClick={onBack}>
            {t('workshop:debrief.back')}
          </Button>
        )}
        {jury && <JuryResults jury={jury} scenario={scenario} />}
      </div>
      {mine && round?.group && (
        <div class="wide after-round__group">
          <GroupCard mine={mine} group={round.group} />
        </div>
      )}
    </>
  );
  return (
    <LazyScreen
      name="scorecard"
      sentences={['scorecard', 'rules', 'rescore', 'workshop-results']}
      load={() => import('../../scorecard/SessionScorecard.tsx')}
      render={({ SessionScorecard }) => (
        <SessionScorecard
          session={session}
          source={source}
          keeping={keeping}
          mountSpread={services.mountSpread}
          before={before}
          privacy={t('workshop:privacy')}
          onSettings={onSettings}
        />
      )}
      onSettings={onSettings}
    />
  );
}
