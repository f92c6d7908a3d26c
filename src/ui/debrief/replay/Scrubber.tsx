import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Minutes } from '../../../crisis/vocabulary.ts';
import { describeAction } from '../../../i18n/action-words.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import { REPLAY_SPEEDS, type ReplaySession, type ReplaySpeed } from '../../../session/replay-session.ts';
import type { Run } from '../../../training/run.ts';
import type { Scorecard } from '../../../training/scorecard.ts';
import { useLanguage } from '../../language.ts';
import { announce } from '../../parts/Announcer.tsx';
import { Button } from '../../parts/Button.tsx';
import { scaleOf } from '../../parts/curve-lines.ts';
import { groupsOf, labelOf } from '../../scorecard/pin-groups.ts';
import { useStore } from '../../use-store.ts';
import { around } from './decisions.ts';
import './Scrubber.css';

/** Pixels between two marks, so that each can be read and touched. */
const MARK_ROOM = 52;
const WIDTH = 1000;
const HEIGHT = 100;

interface ScrubberProps {
  readonly session: ReplaySession;
  readonly scenario: Scenario;
  readonly run: Run;
  readonly scorecard: Scorecard;
}

/** The crisis under one’s hand: its curve, its decisions, and the minute it stands at. */
export function Scrubber({ session, scenario, run, scorecard }: ScrubberProps) {
  const language = useLanguage();
  const { t, moment, number } = language;
  const now = useStore(session.store, ({ view }) => view.now);
  const phase = useStore(session.store, ({ view }) => view.phase);
  const reach = useStore(session.store, ({ view }) => view.reach);
  const paused = useStore(session.store, ({ clock }) => clock.paused);
  const [speed, setSpeed] = useState<ReplaySpeed>(60);
  useEffect(() => session.setSpeed(speed), [session, speed]);
  const { pins } = scorecard;
  const { before, after } = around(pins, now);
  const { day, time, longWhen } = moment(now, scenario);
  const doneAt = (minute: Minutes) =>
    run.log
      .filter(({ at }, row) => at === minute && pins.some(({ action }) => action === row))
      .map(({ action }) => describeAction(action, scenario, language));
  const jump = (to: Minutes | undefined) => {
    if (to === undefined) return;
    session.pause();
    session.seek(to);
    announce([moment(to, scenario).when, ...doneAt(to)].join(' – '));
  };
  return (
    <div class="scrubber">
      <div class="scrubber__buttons">
        <Button icon="arrow-left" iconOnly disabled={before === undefined} onClick={() => jump(before)}>
          {t('replay:previous')}
        </Button>
        <Button
          look="solid"
          icon={paused ? 'play' : 'pause'}
          iconOnly
          onClick={() => (paused ? session.resume() : session.pause())}
        >
          {t(paused ? 'replay:play' : 'replay:pause')}
        </Button>
        <Button icon="arrow-right" iconOnly disabled={after === undefined} onClick={() => jump(after)}>
          {t('replay:next')}
        </Button>
      </div>
      <p class="scrubber__now">
        <strong class="numbers">
          {day} <time>{time}</time>
        </strong>
        <span>{t(`phase.${phase}`)}</span>
      </p>
      <label class="scrubber__speed">
        <span class="visually-hidden">{t('replay:speed.label')}</span>
        <select value={String(speed)} onChange={(event) => setSpeed(Number(event.currentTarget.value) as ReplaySpeed)}>
          {REPLAY_SPEEDS.map((each) => (
            <option key={each} value={String(each)}>
              {t(`replay:speed.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <div class="scrubber__course">
        <Marks {...{ scenario, run, pins, now }} onJump={jump} />
        <Course curve={scorecard.curve} pins={pins} until={run.until} now={now} />
        <input
          type="range"
          class="scrubber__range"
          min={0}
          max={run.until}
          step={1}
          value={session.aim}
          aria-label={t('replay:scrubber')}
          aria-describedby="scrubber-keys"
          title={t('replay:keys')}
          aria-valuetext={[
            t('replay:moment.text', { when: longWhen, phase: t(`phase.${phase}`), reach: number(reach) }),
            ...doneAt(now),
          ].join(' – ')}
          onInput={(event) => session.seek(Number(event.currentTarget.value))}
        />
        <span id="scrubber-keys" class="visually-hidden">
          {t('replay:keys')}
        </span>
      </div>
    </div>
  );
}

interface CourseProps extends Pick<Scorecard, 'curve' | 'pins'> {
  readonly until: Minutes;
  readonly now: Minutes;
}

/** The curve of the whole crisis, a stroke for each decision; what is still to come is dimmed. */
function Course({ curve, pins, until, now }: CourseProps) {
  const { line, area, strokes } = useMemo(() => {
    const whole = [...curve, { at: until, perHour: curve.at(-1)?.perHour ?? 0, reach: 0 }];
    const { lineOf, x } = scaleOf([whole], WIDTH, HEIGHT);
    const drawn = lineOf(whole);
    return {
      line: drawn,
      area: `${drawn}V${HEIGHT}H0Z`,
      strokes: pins.map(({ at }) => `M${x(at).toFixed(1)} ${HEIGHT}V${HEIGHT * 0.78}`).join(''),
    };
  }, [curve, pins, until]);
  return (
    <div class="course" aria-hidden="true">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        <path class="course__area" d={area} />
        <path class="course__line" d={line} />
        <path class="course__strokes" d={strokes} />
      </svg>
      <span class="course__ahead" style={{ left: `${(100 * now) / Math.max(until, 1)}%` }} />
    </div>
  );
}

interface MarksProps {
  readonly scenario: Scenario;
  readonly run: Run;
  readonly pins: Scorecard['pins'];
  readonly now: Minutes;
  readonly onJump: (at: Minutes) => void;
}

/** Each decision where it was taken. */
function Marks({ scenario, run, pins, now, onJump }: MarksProps) {
  const language = useLanguage();
  const { t, moment } = language;
  const list = useRef<HTMLOListElement>(null);
  const width = useWidth(list);
  const marks = useMemo(() => {
    const place = (at: Minutes) => (width * at) / Math.max(run.until, 1);
    return groupsOf(pins, place, MARK_ROOM).map((group) => ({
      left: place(group[0].pin.at),
      label: labelOf(group),
      minutes: group.map(({ pin: { at } }) => at),
      names: group.map(({ pin: { at, action } }) => {
        const done = run.log[action]?.action;
        const { when } = moment(at, scenario);
        return done ? `${when} – ${describeAction(done, scenario, language)}` : when;
      }),
    }));
  }, [width, pins, run, scenario, language.language]);
  return (
    <ol class="marks" role="list" aria-label={t('replay:decisions')} ref={list}>
      {width > 0 &&
        marks.map(({ left, label, minutes, names }) => (
          <li key={label} style={{ left: `clamp(0.8rem, ${left}px, 100% - 0.8rem)` }}>
            <button
              type="button"
              class="mark numbers"
              data-past={(minutes[0] ?? 0) <= now}
              aria-current={minutes.includes(now) ? 'true' : undefined}
              title={names.join('\n')}
              onClick={() => onJump(nextOf(minutes, now))}
            >
              <span aria-hidden="true">{label}</span>
              <span class="visually-hidden">{names.join(' ; ')}</span>
            </button>
          </li>
        ))}
    </ol>
  );
}

/** Of decisions that share a mark: the first, or the one after that at which one stands. */
const nextOf = (minutes: readonly Minutes[], now: Minutes): Minutes =>
  (minutes.includes(now) ? minutes.find((at) => at > now) : undefined) ?? minutes[0] ?? now;

function useWidth(element: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!element.current) return;
    const size = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0));
    size.observe(element.current);
    return () => size.disconnect();
  }, []);
  return width;
}
