import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Disagreement } from '../../training/debrief/debrief.ts';
import { ChapterBar } from '../debrief/ChapterBar.tsx';
import { JumpContext, useChapter } from '../debrief/chapters.ts';
import type { Finished } from '../debrief/finished.ts';
import { LazyDebrief } from '../debrief/LazyDebrief.tsx';
import '../debrief/Projected.css';
import { ProjectorContext, useProjector } from '../debrief/projector.ts';
import { useLanguage } from '../language.ts';
import { LogContext } from '../replies/log-context.ts';
import { Page } from '../shell/Page.tsx';
import type { MountSpread } from '../slots.ts';
import { ScorecardChapter } from './ScorecardChapter.tsx';

export interface ScorecardScreenProps {
  readonly finished: Finished;
  /** For the replay's map. */
  readonly mountSpread: MountSpread;
  /** What the player disagrees with, where it is kept; else it lasts as long as the screen. */
  readonly disagreements?: readonly Disagreement[] | undefined;
  readonly onDisagreements?: ((disagreements: readonly Disagreement[]) => void) | undefined;
  /** Where it can be played again: without a seed, another one. */
  readonly onAgain?: ((seed: number | undefined) => void) | undefined;
  /** Played together without a server: the result is to be given. Not: it may be. In a room nobody gives anything. */
  readonly together?: boolean | undefined;
  /** Above the first chapter: in a workshop, what comes next. */
  readonly before?: ComponentChildren;
  /** In the first chapter, after the verdict: what there is to compare it with. */
  readonly note?: ComponentChildren;
  readonly privacy?: string;
  readonly onSettings: () => void;
}

/** A finished run, from its scorecard to what is taken home. The first chapter stands alone; the others come when opened. */
export function ScorecardScreen({ finished, privacy, onSettings, ...props }: ScorecardScreenProps) {
  const { t, say } = useLanguage();
  const { chapter, at, open } = useChapter();
  const projector = useProjector(chapter, open);
  const [said, setSaid] = useState<readonly Disagreement[]>([]);
  const jump = useMemo(() => (minute: number) => open('replay', minute), [chapter]);
  const disagreements = props.disagreements ?? said;
  const disagree = (next: readonly Disagreement[]) => {
    setSaid(next);
    props.onDisagreements?.(next);
  };
  return (
    <Page
      title={`${t(`scorecard:chapter.${chapter}.title`)} · ${say(finished.scenario.title)}`}
      name={chapter === 'scorecard' ? 'scorecard' : `debrief-${chapter}`}
      onSettings={onSettings}
      {...(privacy !== undefined && { privacy })}
    >
      <ProjectorContext.Provider value={projector}>
        <JumpContext.Provider value={jump}>
          <LogContext.Provider value={finished.run.log}>
            {chapter === 'scorecard' ? (
              <ScorecardChapter {...props} finished={finished} onOpen={open} />
            ) : (
              <>
                <ChapterBar chapter={chapter} onOpen={open} />
                <LazyDebrief
                  finished={finished}
                  chapter={chapter}
                  at={at}
                  mountSpread={props.mountSpread}
                  disagreements={disagreements}
                  onDisagreements={disagree}
                  onOpen={open}
                />
              </>
            )}
          </LogContext.Provider>
        </JumpContext.Provider>
      </ProjectorContext.Provider>
    </Page>
  );
}
