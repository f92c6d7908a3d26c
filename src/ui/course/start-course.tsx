import { render } from 'preact';
import { i18n } from '../../i18n/i18n.ts';
import { Shell } from '../App.tsx';
import { useLanguage } from '../language.ts';
import { screenAt } from '../later-screens.tsx';
import { useRoute } from '../route.ts';
import type { Services } from '../services.ts';
import { LazyScreen } from '../shell/LazyScreen.tsx';
import { SurroundingsContext } from '../shell/surroundings.ts';
import { CourseScreen } from './CourseScreen.tsx';
import { type OpenedCourse, openCourse } from './open-course.ts';

/** The game inside a learning platform: one crisis, from its briefing to its debrief, and who is told of it. */
export async function startCourse(root: HTMLElement, services: Services): Promise<void> {
  await i18n.loadNamespaces(['course']);
  const mark = document.querySelector<HTMLMetaElement>('meta[name=sang-froid-course]')?.content ?? '';
  let opening: Promise<OpenedCourse> | undefined;
  /** A platform is greeted once; what could not be fetched can be asked for again. */
  const open = () => {
    opening ??= openCourse(services, mark).catch((error) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };
  render(<Shell>{(onSettings) => <Course services={services} open={open} onSettings={onSettings} />}</Shell>, root);
}

interface CourseProps {
  readonly services: Services;
  readonly open: () => Promise<OpenedCourse>;
  readonly onSettings: () => void;
}

function Course({ services, open, onSettings }: CourseProps) {
  const { t } = useLanguage();
  const route = useRoute();
  const isElsewhere = route.at === 'how' || route.at === 'accessibility';
  return (
    <SurroundingsContext.Provider value={{ privacy: t('course:privacy') }}>
      {isElsewhere ? (
        screenAt(route, { services, saved: undefined, runFile: undefined, onPlay: () => {}, onSettings })
      ) : (
        <LazyScreen
          name="course"
          sentences={['scorecard', 'rules']}
          load={open}
          render={(opened) => <CourseScreen opened={opened} services={services} onSettings={onSettings} />}
          onSettings={onSettings}
        />
      )}
    </SurroundingsContext.Provider>
  );
}
