import { useEffect } from 'preact/hooks';
import type { Reporting, ReportingState } from '../../lms/reporting.ts';
import { useLanguage } from '../language.ts';
import { toast } from '../parts/Announcer.tsx';
import { useStore } from '../use-store.ts';
import type { OpenedCourse } from './open-course.ts';

const UNTOLD: ReportingState = { told: undefined, partly: false, left: false };
const NOBODY: Pick<Reporting['store'], 'getState' | 'subscribe'> = {
  getState: () => UNTOLD,
  subscribe: () => () => {},
};

export const useReporting = (reporting: Reporting | undefined): ReportingState =>
  useStore(reporting?.store ?? NOBODY, (state) => state);

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
