import { useEffect, useState } from 'preact/hooks';
import type { Minutes } from '../../crisis/vocabulary.ts';
import type { Disagreement } from '../../training/debrief/debrief.ts';
import { useLanguage } from '../language.ts';
import { Button } from '../parts/Button.tsx';
import { Say } from '../parts/Say.tsx';
import type { MountSpread } from '../slots.ts';
import { CHAPTERS, type Chapter } from './chapters.ts';
import './Debrief.css';
import { Decisions, WHOLE } from './decisions/Decisions.tsx';
import type { Finished } from './finished.ts';
import { People } from './people/People.tsx';
import { giveUp } from './reckoned.ts';
import { ReplayChapter } from './replay/ReplayChapter.tsx';
import { TakeHome } from './take-home/TakeHome.tsx';
import { Time } from './time/Time.tsx';

export interface DebriefProps {
  readonly finished: Finished;
  readonly chapter: Exclude<Chapter, 'scorecard'>;
  /** The minute the replay is to stand at. */
  readonly at: Minutes | undefined;
  readonly mountSpread: MountSpread;
  readonly disagreements: readonly Disagreement[];
  readonly onDisagreements: (disagreements: readonly Disagreement[]) => void;
  readonly onOpen: (chapter: Chapter, at?: Minutes) => void;
}

/** The chapters after the scorecard. */
export function Debrief({ finished, chapter, at, mountSpread, disagreements, onDisagreements, onOpen }: DebriefProps) {
  const { t } = useLanguage();
  const { scenario, run, scorecard } = finished;
  useEffect(() => () => giveUp(run), [run]);
  const [selected, setSelected] = useState(WHOLE);
  const next = CHAPTERS[CHAPTERS.indexOf(chapter) + 1];
  return (
    <div class="wide debrief">
      <header class="debrief__head">
        <p class="eyebrow">
          {scenario.brand.name} · <Say text={scenario.title} /> · {t('scorecard:total', { total: scorecard.total })}
        </p>
        <h1>{t(`scorecard:chapter.${chapter}.title`)}</h1>
      </header>
      {chapter === 'decisions' && (
        <Decisions
          finished={finished}
          selected={selected}
          onSelect={setSelected}
          disagreements={disagreements}
          onDisagreements={onDisagreements}
        />
      )}
      {chapter === 'time' && <Time finished={finished} />}
      {chapter === 'people' && <People finished={finished} />}
      {chapter === 'replay' && <ReplayChapter {...finished} at={at ?? 0} mountSpread={mountSpread} />}
      {chapter === 'take-home' && <TakeHome finished={finished} disagreements={disagreements} />}
      {next && (
        <p class="debrief__next">
          <Button iconAfter="arrow-right" onClick={() => onOpen(next)}>
            {t('debrief:next-chapter', { name: t(`scorecard:chapter.${next}.name`) })}
          </Button>
        </p>
      )}
    </div>
  );
}
