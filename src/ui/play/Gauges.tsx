import { useRef } from 'preact/hooks';
import { PHASES } from '../../crisis/vocabulary.ts';
import { useLanguage } from '../language.ts';
import { Icon, type IconName } from '../parts/Icon.tsx';
import { useSession } from './play-context.ts';
import './Gauges.css';

/** Five words for five bands of a measure from 0 to 100. */
const band = (value: number) => Math.min(4, Math.floor(value / 20));
/** Shares an hour: quiet, a murmur, lively, racing, out of hand. */
const PACE_BANDS = [2, 15, 60, 200] as const;
const paceBand = (perHour: number) => PACE_BANDS.filter((from) => perHour >= from).length;

/** Up, down or level against the value a story half-hour ago. */
function useTrend(value: number, tolerance: number): 'up' | 'down' | 'level' {
  const now = useSession((state) => Math.floor(state.view.now));
  const past = useRef<{ at: number; value: number }[]>([]);
  const list = past.current;
  // Taken back to an earlier minute: nothing is known from before it.
  if ((list.at(-1)?.at ?? 0) > now) list.length = 0;
  if (list.at(-1)?.at !== now) list.push({ at: now, value });
  while (list.length > 2 && (list[1]?.at ?? now) <= now - 30) list.shift();
  const change = value - (list[0]?.value ?? value);
  return change > tolerance ? 'up' : change < -tolerance ? 'down' : 'level';
}

interface GaugeProps {
  readonly name: 'anger' | 'trust' | 'per-hour' | 'reach' | 'press';
  readonly icon: IconName;
  readonly number: string;
  readonly word?: string;
  /** 0–100; none for a plain count. */
  readonly bar?: number;
  readonly trend?: 'up' | 'down' | 'level';
}

const ARROWS = { up: '↗', down: '↘', level: '→' } as const;

function Gauge({ name, icon, number, word, bar, trend }: GaugeProps) {
  const { t } = useLanguage();
  return (
    <div class={`gauge gauge--${name}`}>
      <dt>
        <Icon name={icon} /> {t(`play:gauge.${name}`)}
      </dt>
      <dd>
        <span class="gauge__number numbers">{number}</span>
        {trend && (
          <span class="gauge__trend" data-trend={trend}>
            <span aria-hidden="true">{ARROWS[trend]}</span>
            <span class="visually-hidden">{t(`play:gauge.${trend}`)}</span>
          </span>
        )}
        {word && <span class="gauge__word">{word}</span>}
        {bar !== undefined && (
          <span class="gauge__bar" aria-hidden="true">
            <span style={{ transform: `scaleX(${Math.max(0.02, Math.min(1, bar / 100))})` }} />
          </span>
        )}
      </dd>
    </div>
  );
}

/** Words, numbers and bars: never a colour alone. */
export function Gauges() {
  const { t, compact } = useLanguage();
  const anger = useSession((state) => Math.round(state.view.anger));
  const trust = useSession((state) => Math.round(state.view.trust));
  const perHour = useSession((state) => Math.round(state.view.perHour));
  const reach = useSession((state) => Math.round(state.view.reach));
  const articles = useSession((state) => state.view.articles);
  return (
    <section class="gauges" aria-label={t('play:gauge.label')}>
      <Phases />
      <dl>
        <Gauge
          name="anger"
          icon="ember"
          number={String(anger)}
          bar={anger}
          word={t(`play:gauge.anger-word.${band(anger)}`)}
          trend={useTrend(anger, 1)}
        />
        <Gauge
          name="trust"
          icon="heart"
          number={String(trust)}
          bar={trust}
          word={t(`play:gauge.trust-word.${band(trust)}`)}
          trend={useTrend(trust, 1)}
        />
        <Gauge
          name="per-hour"
          icon="repost"
          number={compact(perHour)}
          bar={(100 * Math.log10(1 + perHour)) / 3}
          word={t(`play:gauge.pace-word.${paceBand(perHour)}`)}
          trend={useTrend(perHour, 1)}
        />
        <Gauge name="reach" icon="eye" number={compact(reach)} />
        <Gauge
          name="press"
          icon="news"
          number={String(articles)}
          word={t(articles === 0 ? 'play:gauge.press-quiet' : 'play:gauge.press-on')}
        />
      </dl>
    </section>
  );
}

/** The life cycle as five steps, the current one named. */
function Phases() {
  const { t } = useLanguage();
  const phase = useSession((state) => state.view.phase);
  return (
    <p class="phases">
      <span class="phases__label">{t('play:gauge.phase')}</span> <strong>{t(`common:phase.${phase}`)}</strong>
      <span class="phases__steps" aria-hidden="true">
        {PHASES.map((each) => (
          <span key={each} data-on={PHASES.indexOf(each) <= PHASES.indexOf(phase)} data-now={each === phase} />
        ))}
      </span>
    </p>
  );
}

/** The same in one line, for the strip of a phone. */
export function MiniGauges() {
  const { t, compact } = useLanguage();
  const anger = useSession((state) => Math.round(state.view.anger));
  const trust = useSession((state) => Math.round(state.view.trust));
  const perHour = useSession((state) => Math.round(state.view.perHour));
  const reach = useSession((state) => Math.round(state.view.reach));
  const items = [
    ['anger', 'ember', String(anger)],
    ['trust', 'heart', String(trust)],
    ['per-hour', 'repost', t('play:gauge.per-hour-value', { value: compact(perHour) })],
    ['reach', 'eye', compact(reach)],
  ] as const;
  return (
    <ul class="mini-gauges" role="list" aria-label={t('play:gauge.label')}>
      {items.map(([name, icon, value]) => (
        <li key={name} class={`gauge--${name}`}>
          <Icon name={icon} size={1.1} />
          <span class="mini-gauges__name">{t(`play:gauge.${name}-short`)}</span>{' '}
          <strong class="numbers">{value}</strong>
        </li>
      ))}
    </ul>
  );
}
