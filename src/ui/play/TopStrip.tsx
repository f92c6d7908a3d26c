import { PACES, type Pace } from '../../session/session.ts';
import { useLanguage } from '../language.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useClockTime } from './pen.ts';
import { usePlay, useSession } from './play-context.ts';
import { span } from './time-text.ts';
import './TopStrip.css';

/** Longer and longer: a breath, a coffee, a meeting. */
const WAITS = [5, 15, 60] as const;
const PACE_LABELS: Readonly<Record<Pace, string>> = { 0.5: '½×', 1: '1×', 2: '2×', 4: '4×' };

interface TopStripProps {
  readonly onMenu: (choice: 'keys' | 'settings' | 'finish' | 'leave') => void;
  /** What leaving is called where it does not lead home, or where nothing is kept. */
  readonly leaving?: string | undefined;
}

export function TopStrip({ onMenu, leaving }: TopStripProps) {
  const { t } = useLanguage();
  const { session } = usePlay();
  const calm = useSession((state) => state.run.mode === 'calm');
  const over = useSession((state) => state.status === 'over');
  const shared = useSession((state) => state.clock.shared);
  return (
    <div class="strip">
      <Clock />
      <Sending />
      {!shared && (
        <div class="strip__controls" role="group" aria-label={t('play:clock.controls')}>
          {calm ? <Waits /> : <Pacing />}
          <Button
            look="quiet"
            size="s"
            icon="skip"
            class="strip__skip"
            disabled={over}
            title={`${t('play:clock.skip')} (N)`}
            onClick={() => session.skip()}
          >
            {t('play:clock.skip')}
          </Button>
        </div>
      )}
      <Menu onMenu={onMenu} leaving={leaving} />
    </div>
  );
}

/** In a workshop: on its way to the room. */
function Sending() {
  const { t } = useLanguage();
  const sending = useSession((state) => state.sending !== undefined);
  return (
    <span role="status" class="strip__sending">
      {sending && (
        <>
          <Icon name="send" size={1} /> {t('play:sending')}
        </>
      )}
    </span>
  );
}

/** Local day and time, and how long the crisis has lasted. */
function Clock() {
  const { t, moment } = useLanguage();
  const { scenario } = usePlay().index;
  const minute = useSession((state) => Math.floor(state.view.now));
  const stopped = useSession(({ clock, run }) => clock.paused && run.mode === 'live');
  const shared = useSession(({ clock }) => clock.shared);
  const composing = useSession(({ clock, run }) => clock.composing && !clock.paused && run.mode === 'live');
  /** What the player's hands are full with, until when. */
  const busyUntil = useSession(({ view }) => (view.busyUntil > view.now ? view.busyUntil : 0));
  const clockTime = useClockTime();
  const { day, time } = moment(minute, scenario);
  return (
    <p class="clock">
      <span class="clock__time numbers">
        <span class="clock__day">{day}</span> <time>{time}</time>
      </span>
      {busyUntil > 0 && !(stopped && shared) ? (
        <span class="clock__since clock__since--busy numbers">
          <Icon name="pen" size={1} /> {t('play:clock.busy', { time: clockTime(busyUntil) })}
        </span>
      ) : (
        <span class="clock__since numbers">
          {stopped
            ? t(shared ? 'play:clock.paused-by-facilitator' : 'play:clock.paused')
            : composing
              ? t('play:clock.slow')
              : t('play:clock.elapsed', { span: span(minute) })}
        </span>
      )}
    </p>
  );
}

function Pacing() {
  const { t } = useLanguage();
  const { session } = usePlay();
  const paused = useSession((state) => state.clock.paused);
  const pace = useSession((state) => state.clock.pace);
  return (
    <>
      <Button
        look={paused ? 'calm' : 'quiet'}
        size="s"
        icon={paused ? 'play' : 'pause'}
        iconOnly
        title={`${t(paused ? 'play:clock.resume' : 'play:clock.pause')} (P)`}
        onClick={() => (paused ? session.resume() : session.pause())}
      >
        {t(paused ? 'play:clock.resume' : 'play:clock.pause')}
      </Button>
      <label class="pace">
        <span class="visually-hidden">{t('play:clock.pace')}</span>
        <select value={String(pace)} onChange={(event) => session.setPace(Number(event.currentTarget.value) as Pace)}>
          {PACES.map((each) => (
            <option key={each} value={String(each)}>
              {PACE_LABELS[each]}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

function Waits() {
  const { t, duration } = useLanguage();
  const { session } = usePlay();
  return (
    <>
      {WAITS.map((minutes) => (
        <Button
          key={minutes}
          look="quiet"
          size="s"
          class="strip__wait"
          aria-label={t('play:clock.wait', { duration: duration(minutes) })}
          onClick={() => session.wait(minutes)}
        >
          +{minutes}′
        </Button>
      ))}
    </>
  );
}

const MENU = [
  ['keys', 'info'],
  ['settings', 'gear'],
  ['finish', 'flag'],
  ['leave', 'home'],
] as const;

function fold(menu: HTMLDetailsElement | null): void {
  menu?.querySelector('summary')?.focus();
  menu?.removeAttribute('open');
}

/** The browser's own disclosure: it works before, and without, any script of ours. */
function Menu({ onMenu, leaving }: TopStripProps) {
  const { t } = useLanguage();
  const shared = useSession((state) => state.clock.shared);
  return (
    <details
      class="menu"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !event.currentTarget.open) return;
        event.stopPropagation();
        fold(event.currentTarget);
      }}
      onFocusOut={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) event.currentTarget.open = false;
      }}
    >
      <summary class="button button--quiet button--icon button--s" title={t('play:menu.label')}>
        <Icon name="more" />
        <span class="visually-hidden">{t('play:menu.label')}</span>
      </summary>
      <div class="menu__list">
        {MENU.filter(([choice]) => choice !== 'finish' || !shared).map(([choice, icon]) => (
          <button
            key={choice}
            type="button"
            onClick={(event) => {
              // What opens gives the focus back to where it was: not to what is folded away.
              fold(event.currentTarget.closest('details'));
              onMenu(choice);
            }}
          >
            <Icon name={icon} /> {(choice === 'leave' && leaving) || t(`play:menu.${choice}`)}
          </button>
        ))}
      </div>
    </details>
  );
}
