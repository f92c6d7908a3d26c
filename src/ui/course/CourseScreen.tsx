import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Preparation } from '../../crisis/vocabulary.ts';
import { playedAgain } from '../../learning/played-again.ts';
import type { Mode, Run } from '../../training/run.ts';
import { Briefing } from '../briefing/Briefing.tsx';
import { useLanguage } from '../language.ts';
import { Playing } from '../PlayRoute.tsx';
import { toast } from '../parts/Announcer.tsx';
import { Button } from '../parts/Button.tsx';
import type { Services } from '../services.ts';
import { LazyScreen } from '../shell/LazyScreen.tsx';
import { LoadFailed } from '../shell/LoadFailed.tsx';
import { Loading, Message } from '../shell/Message.tsx';
import { Page } from '../shell/Page.tsx';
import { useStore } from '../use-store.ts';
import { CourseNote } from './CourseNote.tsx';
import type { OpenedCourse } from './open-course.ts';
import { useLmsStatus, useReporting } from './use-lms.ts';

interface CourseScreenProps {
  readonly opened: OpenedCourse;
  readonly services: Services;
  readonly onSettings: () => void;
}

/** Where the run is: not begun, being played, over, looked at again, put away. */
export function CourseScreen({ opened, services, onSettings }: CourseScreenProps) {
  const { t, number } = useLanguage();
  const { course, lms, reporting, found, play, scenario, source } = opened;
  const session = useStore(play, (state) => state.session);
  const [starting, setStarting] = useState(false);
  const [lost, setLost] = useState(false);
  const { left, told } = useReporting(reporting);
  useLmsStatus(opened);
  const past = found.is === 'found' ? found.bookmark : undefined;
  const toResume = past?.state === 'running' && lms?.mode !== 'browse' ? past.run : undefined;

  const begin = async (
    { seed, mode }: { readonly seed: number; readonly mode: Mode },
    how: { readonly resume: Run } | { readonly prepared: readonly Preparation[] },
  ) => {
    setStarting(true);
    setLost(false);
    const resume = 'resume' in how ? how.resume : undefined;
    try {
      // Nothing is kept on this device, which may be anybody's: the platform keeps it.
      const next = await services.openSession({ scenario, source, seed, mode, resume, unkept: true });
      if ('prepared' in how) next.start(how.prepared);
      reporting?.follow(next);
      play.setState({ session: next });
    } catch (error) {
      console.error(error);
      if (resume) setLost(true);
      else toast(t('error.load-text'), 'warn');
    }
    setStarting(false);
  };
  const takeUp = () => {
    if (toResume && !play.getState().session) void begin(toResume, { resume: toResume });
  };
  useEffect(takeUp, []);

  const leave = () => {
    play.getState().session?.close();
    reporting?.leave(true);
  };
  const note = <CourseNote opened={opened} told={told} onLeave={leave} />;

  if (opened.isClosed) {
    return (
      <Page title={t('course:closed.title')} name="course-closed" onSettings={onSettings}>
        <Message title={t('course:closed.title')} text={t('course:closed.text')} />
      </Page>
    );
  }
  if (left) {
    return (
      <Page title={t('course:left.title')} name="course-left" onSettings={onSettings}>
        <Message title={t('course:left.title')} text={t(told || !session ? 'course:left.over' : 'course:left.kept')} />
      </Page>
    );
  }
  if (session) {
    return (
      <Playing
        session={session}
        source={source}
        services={services}
        before={note}
        leaving={lms ? t('course:leave') : t('course:stop')}
        onLeave={() => {
          if (lms) return leave();
          session.close();
          play.setState({ session: undefined });
        }}
        onSettings={onSettings}
      />
    );
  }
  if (past && past.state !== 'running') {
    return <Review opened={opened} run={past.run} services={services} note={note} onSettings={onSettings} />;
  }
  if (found.is === 'unreadable' && found.reported) {
    return (
      <Page title={t('course:reported.title')} name="course-reported" onSettings={onSettings}>
        <Message title={t('course:reported.title')} text={t('course:reported.text')}>
          <Button look="solid" onClick={leave}>
            {t('course:close')}
          </Button>
        </Message>
      </Page>
    );
  }
  // Never the briefing: a new run would take the place of the one that is kept.
  if (toResume) {
    return (
      <Page title={t('brand')} name="course-loading" onSettings={onSettings}>
        {lost ? <LoadFailed retry={takeUp} /> : <Loading text={t('loading')} />}
      </Page>
    );
  }
  const mastery = lms?.mastery ?? course.mastery;
  return (
    <Briefing
      scenario={scenario}
      mode={undefined}
      replaces={false}
      starting={starting}
      note={[
        found.is === 'unreadable' && t('course:note.unreadable'),
        t(`course:note.${!lms ? 'nobody' : lms.mode === 'normal' ? 'reported' : 'looking'}`, {
          mastery: number(Math.round(mastery)),
        }),
      ]
        .filter(Boolean)
        .join(' ')}
      onSettings={onSettings}
      onStart={(prepared, mode) => void begin({ seed: anySeed(), mode }, { prepared })}
    />
  );
}

interface ReviewProps extends CourseScreenProps {
  readonly run: Run;
  readonly note: preact.ComponentChildren;
}

/** A run that is over and opened again. */
function Review({ opened, run, services, note, onSettings }: ReviewProps) {
  const { scenario, source, reporting, found } = opened;
  const finished = useMemo(() => playedAgain(scenario, run), [run]);
  useEffect(() => {
    // The last session ended before everything had been told.
    if (finished && found.is === 'found' && found.bookmark.state === 'over') {
      reporting?.tell(finished.scenario, { run, ...finished });
    }
  }, []);
  if (!finished) return null;
  return (
    <LazyScreen
      name="scorecard"
      sentences={['scorecard', 'rules', 'rescore']}
      load={() => import('../scorecard/ScorecardScreen.tsx')}
      render={({ ScorecardScreen }) => (
        <ScorecardScreen
          finished={{ ...finished, run, source }}
          before={note}
          mountSpread={services.mountSpread}
          onSettings={onSettings}
        />
      )}
      onSettings={onSettings}
    />
  );
}

function anySeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;
}
