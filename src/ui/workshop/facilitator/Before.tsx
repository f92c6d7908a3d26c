import { useState } from 'preact/hooks';
import type { Round } from '../../../workshop/workshop.ts';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { Say } from '../../parts/Say.tsx';
import { useEstimate } from './estimate.ts';
import { Joining } from './Joining.tsx';
import { People } from './People.tsx';
import { RoundForm } from './RoundForm.tsx';
import { roundOf, useAsk, useConnected, useRoundScenario, useWorkshop } from './use-room.ts';

/** Before a round: people come in, and the round is made ready. */
export function Before({ onBack }: { readonly onBack: (() => void) | undefined }) {
  const round = roundOf(useWorkshop());
  const ready = round?.status === 'briefing' ? round : undefined;
  const [changing, setChanging] = useState(false);
  return (
    <div class="before">
      {/* First, so that a phone has the button that starts the clock in sight; beside the people where there is room. */}
      {ready && !changing && <Ready round={ready} onChange={() => setChanging(true)} />}
      <div class="before__people">
        <Joining />
        <People />
      </div>
      {(!ready || changing) && (
        <RoundForm onOpened={() => setChanging(false)} onBack={ready ? () => setChanging(false) : onBack} />
      )}
    </div>
  );
}

/** The round is open: everybody reads the briefing. One button starts the clock for all. */
function Ready({ round, onChange }: { readonly round: Round; readonly onChange: () => void }) {
  const { t, duration } = useLanguage();
  const ask = useAsk();
  const workshop = useWorkshop();
  const connected = useConnected();
  const scenario = useRoundScenario(round);
  const estimate = useEstimate(scenario, round.seed, round.speed);
  const [starting, setStarting] = useState(false);
  const seats = [...workshop.seats.values()].filter(({ removed }) => !removed);
  const away = seats.filter(({ id }) => !connected.has(id)).length;
  const calm = [...round.plays.values()].filter(({ mode }) => mode === 'calm').length;
  return (
    <section class="fac-card ready" aria-labelledby="ready-title">
      <p class="eyebrow">{t('facilitator:ready.eyebrow')}</p>
      <h2 id="ready-title">{scenario ? <Say text={scenario.title} /> : round.scenario}</h2>
      {scenario && (
        <p>
          <Say text={scenario.summary} />
        </p>
      )}
      <dl class="ready__facts">
        <div>
          <dt>{t('facilitator:ready.players')}</dt>
          <dd class="numbers">{t('facilitator:ready.players-count', { count: seats.length })}</dd>
        </div>
        <div>
          <dt>{t('facilitator:setup.grouping')}</dt>
          <dd>{t(`facilitator:grouping.${workshop.settings.grouping}`)}</dd>
        </div>
        {scenario && (
          <div>
            <dt>{t('facilitator:setup.lasts')}</dt>
            <dd>
              {estimate === undefined
                ? '…'
                : t('facilitator:setup.lasts-about', {
                    minutes: Math.max(1, Math.round(estimate)),
                    story: duration(scenario.duration),
                  })}
            </dd>
          </div>
        )}
        {scenario && (
          <div>
            <dt>{t('facilitator:setup.answering')}</dt>
            <dd>{t(`facilitator:answering.${round.answering ?? scenario.answering}`)}</dd>
          </div>
        )}
        {calm > 0 && (
          <div>
            <dt>{t('mode.calm')}</dt>
            <dd class="numbers">{t('facilitator:ready.calm', { count: calm })}</dd>
          </div>
        )}
      </dl>
      <p class="ready__hint">
        {seats.length === 0
          ? t('facilitator:ready.nobody')
          : away > 0
            ? t('facilitator:ready.away', { count: away })
            : t('facilitator:ready.reading')}
      </p>
      <div class="fac-actions">
        <Button
          look="solid"
          size="l"
          icon="play"
          disabled={starting || seats.length === 0}
          onClick={async () => {
            setStarting(true);
            await ask({ type: 'start' });
            setStarting(false);
          }}
        >
          {t('facilitator:ready.start')}
        </Button>
        <Button look="quiet" icon="undo" onClick={onChange}>
          {t('facilitator:ready.change')}
        </Button>
      </div>
    </section>
  );
}
