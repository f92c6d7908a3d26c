import { useEffect, useState } from 'preact/hooks';
import type { Reporting, ReportingState } from '../../lms/reporting.ts';
import { useLanguage } from '../language.ts';
import { toast } from '../parts/Announcer.tsx';
import type { OpenedCourse } from './open-course.ts';

const NOBODY: ReportingState = { told: undefined, partly: false, left: false };

export function useReporting(reporting: Reporting | undefined): ReportingState {
  const [state, setState] = useState(reporting?.store.getState() ?? NOBODY);
  useEffect(() => reporting?.store.subscribe(setState), [reporting]);
  return state;
}

/** Says when the platform no longer takes what it is told, and when it does again. */
export function useLmsStatus({ lms, reporting }: OpenedCourse): void {
  const { t } = useLanguage();
  useEffect(
    () =>
      lms?.store.subscribe(({ status }, before) => {
        if (status === before.status || status === 'left') return;
        if (status === 'up-to-date') toast(t('course:status.again'), 'calm');
        else toast(t(`course:status.${status}`), 'warn');
      }),
    [lms, t],
  );
  useEffect(
    () =>
      reporting?.store.subscribe(({ partly }, before) => {
        if (partly && !before.partly) toast(t('course:status.partly'), 'warn');
      }),
    [reporting, t],
  );
}
