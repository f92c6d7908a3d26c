import type { Report } from '../../learning/report.ts';
import { useLanguage } from '../language.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useStore } from '../use-store.ts';
import './CourseNote.css';
import type { OpenedCourse } from './open-course.ts';

interface CourseNoteProps {
  readonly opened: OpenedCourse;
  /** What was told in this session. */
  readonly told: Report | undefined;
  readonly onLeave: () => void;
}

/** Above the scorecard: what the platform knows now, and the way out. */
export function CourseNote({ opened, told, onLeave }: CourseNoteProps) {
  const { t, number } = useLanguage();
  const { lms } = opened;
  if (!lms) {
    return (
      <aside class="course-note" aria-label={t('course:note.label')}>
        <p>
          <Icon name="info" /> {t('course:over.nobody')}
        </p>
      </aside>
    );
  }
  const text =
    lms.mode === 'normal'
      ? told
        ? t(`course:over.${told.passed ? 'passed' : 'failed'}`, {
            score: number(told.score),
            mastery: number(Math.round(told.mastery)),
          })
        : t('course:over.before')
      : t('course:over.looking');
  return (
    <aside class="course-note" aria-label={t('course:note.label')}>
      <div>
        <p>
          <Icon name={told && !told.passed ? 'info' : 'check'} /> {text}
        </p>
        <Status lms={lms} told={told !== undefined} />
      </div>
      <Button look="solid" icon="check" onClick={onLeave}>
        {t('course:close')}
      </Button>
    </aside>
  );
}

function Status({ lms, told }: { readonly lms: NonNullable<OpenedCourse['lms']>; readonly told: boolean }) {
  const { t } = useLanguage();
  const status = useStore(lms.store, (state) => state.status);
  return (
    <p role="status" class="course-note__status" data-status={status}>
      {told && status !== 'left' && t(`course:arrived.${status}`)}
    </p>
  );
}
