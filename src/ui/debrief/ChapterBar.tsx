import { useContext } from 'preact/hooks';
import { useLanguage } from '../language.ts';
import { Icon, type IconName } from '../parts/Icon.tsx';
import './ChapterBar.css';
import { CHAPTERS, type Chapter } from './chapters.ts';
import { ProjectorContext } from './projector.ts';

const ICONS: Readonly<Record<Chapter, IconName>> = {
  scorecard: 'star',
  decisions: 'chart',
  time: 'clock',
  people: 'users',
  replay: 'play',
  'take-home': 'file',
};

interface ChapterBarProps {
  readonly chapter: Chapter;
  readonly onOpen: (chapter: Chapter) => void;
}

/** From one chapter of the debrief to another; in sight wherever one has scrolled to. */
export function ChapterBar({ chapter, onOpen }: ChapterBarProps) {
  const { t } = useLanguage();
  const projector = useContext(ProjectorContext);
  return (
    <nav class="chapters" aria-label={t('scorecard:chapter.label')}>
      <ul role="list" class="wide">
        {CHAPTERS.map((each) => (
          <li key={each}>
            <button type="button" aria-current={each === chapter ? 'page' : undefined} onClick={() => onOpen(each)}>
              <Icon name={ICONS[each]} size={1.15} />
              <span>{t(`scorecard:chapter.${each}.name`)}</span>
            </button>
          </li>
        ))}
        {projector && (
          <li class="chapters__projector">
            <button type="button" aria-pressed={projector.on} onClick={projector.toggle}>
              <Icon name={projector.on ? 'cross' : 'image'} size={1.15} />
              <span>{t(`scorecard:project.${projector.on ? 'end' : 'start'}`)}</span>
            </button>
          </li>
        )}
      </ul>
    </nav>
  );
}
