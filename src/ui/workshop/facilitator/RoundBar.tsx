import { useEffect, useState } from 'preact/hooks';
import type { Scenario } from '../../../scenario/schema.ts';
import { SPEEDS } from '../../../workshop/vocabulary.ts';
import type { Round } from '../../../workshop/workshop.ts';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { Say } from '../../parts/Say.tsx';
import { Sure } from '../../parts/Sure.tsx';
import { isCommand } from '../../single-key.ts';
import { useStore } from '../../use-store.ts';
import { useAsk, useMinute, useRoom } from './use-room.ts';
import './RoundBar.css';

interface RoundBarProps {
  readonly round: Round;
  readonly scenario: Scenario;
  readonly onInject: () => void;
}

/** The round’s clock and its controls, always in reach. */
export function RoundBar({ round, scenario, onInject }: RoundBarProps) {
  const { t } = useLanguage();
  const ask = useAsk();
  const { connection } = useRoom();
  const live = useStore(connection.store, (state) => state.status === 'live');
  const [ending, setEnding] = useState(false);
  const paused = round.status === 'paused';
  const step = SPEEDS.indexOf(round.speed);
  const toggle = () => void ask({ type: paused ? 'resume' : 'pause' });
  const setSpeed = (index: number) => {
    const speed = SPEEDS[index];
    if (speed !== undefined) void ask({ type: 'set-speed', speed });
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'p' || !isCommand(event)) return;
      event.preventDefault();
      toggle();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
  return (
    <section class={`round-bar${paused ? ' is-paused' : ''}`} aria-label={t('facilitator:round.controls')}>
      <RoundClockFace scenario={scenario} paused={paused} />
      <p class="round-bar__title">
        <Say text={scenario.title} />
      </p>
      <div class="round-bar__controls" role="group" aria-label={t('facilitator:round.controls')}>
        <Button
          look={paused ? 'solid' : 'calm'}
          icon={paused ? 'play' : 'pause'}
          disabled={!live}
          title="P"
          onClick={toggle}
        >
          {t(paused ? 'facilitator:round.resume' : 'facilitator:round.pause')}
        </Button>
        <span class="speed">
          <Button
            look="quiet"
            size="s"
            disabled={!live || step <= 0}
            aria-label={t('facilitator:round.slower')}
            title={t('facilitator:round.slower')}
            onClick={() => setSpeed(step - 1)}
          >
            −
          </Button>
          <output class="numbers" aria-label={t('facilitator:setup.speed')}>
            {t('facilitator:round.speed', { speed: SPEED_WORDS[String(round.speed)] ?? round.speed })}
          </output>
          <Button
            look="quiet"
            size="s"
            disabled={!live || step >= SPEEDS.length - 1}
            aria-label={t('facilitator:round.faster')}
            title={t('facilitator:round.faster')}
            onClick={() => setSpeed(step + 1)}
          >
            +
          </Button>
        </span>
        <Button icon="ember" disabled={!live} aria-haspopup="dialog" onClick={onInject}>
          {t('facilitator:inject.open')}
        </Button>
        <Button look="quiet" icon="flag" disabled={!live} onClick={() => setEnding(true)}>
          {t('facilitator:round.end')}
        </Button>
      </div>
      {ending && (
        <Sure
          title={t('facilitator:round.end-sure')}
          text={<p>{t('facilitator:round.end-text')}</p>}
          action={t('facilitator:round.end')}
          onDo={() => void ask({ type: 'end' })}
          onClose={() => setEnding(false)}
        />
      )}
    </section>
  );
}

const SPEED_WORDS: Readonly<Record<string, string>> = { '0.25': '¼', '0.5': '½' };

function RoundClockFace({ scenario, paused }: { readonly scenario: Scenario; readonly paused: boolean }) {
  const { t, moment, duration } = useLanguage();
  const minute = useMinute();
  const { day, time } = moment(minute, scenario);
  const part = Math.min(1, minute / scenario.duration);
  return (
    <div class="face">
      <p class="face__time numbers">
        <span>{day}</span> <time>{time}</time>
        {paused && <span class="fac-tag fac-tag--warn">{t('facilitator:round.paused')}</span>}
      </p>
      <p class="face__since numbers">
        {t('facilitator:round.since', { now: duration(minute), whole: duration(scenario.duration) })}
      </p>
      <progress class="face__bar" max={1} value={part} aria-label={t('facilitator:round.progress')} />
    </div>
  );
}
