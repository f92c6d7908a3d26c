import { useState } from 'preact/hooks';
import type { Desk } from '../../studio/desk.ts';
import { useLanguage } from '../language.ts';
import { PackageDialog } from '../packaging/PackageDialog.tsx';
import { toast } from '../parts/Announcer.tsx';
import { Button, ButtonLink } from '../parts/Button.tsx';
import type { OpenedScenario } from '../services.ts';
import { useStore } from '../use-store.ts';
import { PlayFromButton } from './play-from/PlayFromButton.tsx';
import { goToProblem } from './problems/ProblemsPanel.tsx';
import { SavedState } from './SavedState.tsx';
import { StudioMenu } from './StudioMenu.tsx';
import { VersionsDialog } from './VersionsDialog.tsx';

interface StudioBarProps {
  readonly desk: Desk;
  readonly name: string;
  readonly onSave: () => void;
  readonly onDownload: () => void;
  readonly onPlay: (opened: OpenedScenario) => void;
  readonly onSettings: () => void;
}

/** The draft's name, whether it is safe, undo and redo, and the way to play it. */
export function StudioBar({ desk, name, onSave, onDownload, onPlay, onSettings }: StudioBarProps) {
  const { t } = useLanguage();
  const { draft } = desk;
  const [inVersions, setInVersions] = useState(false);
  const [packing, setPacking] = useState<OpenedScenario>();
  const canUndo = useStore(draft.store, (state) => state.canUndo);
  const canRedo = useStore(draft.store, (state) => state.canRedo);
  /** What can be played can also be packed. */
  const whenSound = (use: (opened: OpenedScenario) => void) => () => {
    const { text, reading } = draft.store.getState();
    const [first] = reading.problems;
    if (reading.scenario && !reading.stale) return use({ scenario: reading.scenario, source: text });
    toast(t('studio:play.mend-first'), 'warn');
    if (first) goToProblem(draft, first);
  };
  return (
    <header class="studio__bar night">
      <ButtonLink look="quiet" icon="arrow-left" iconOnly href="#/studio">
        {t('studio:start.title')}
      </ButtonLink>
      <div class="studio__name">
        <h1>{name}</h1>
        <SavedState desk={desk} onSave={onSave} />
      </div>
      <div class="studio__tools">
        <Button look="quiet" icon="undo" iconOnly disabled={!canUndo || draft.readOnly} onClick={() => draft.undo()}>
          {t('studio:undo')}
        </Button>
        <Button look="quiet" icon="redo" iconOnly disabled={!canRedo || draft.readOnly} onClick={() => draft.redo()}>
          {t('studio:redo')}
        </Button>
        <span class="studio__from">
          <PlayFromButton draft={draft} iconOnly />
        </span>
        <Button look="solid" icon="play" class="studio__play" onClick={whenSound(onPlay)}>
          {t('studio:play.go')}
        </Button>
        <StudioMenu
          desk={desk}
          onSave={onSave}
          onDownload={onDownload}
          onVersions={() => setInVersions(true)}
          onPackage={whenSound(setPacking)}
          onSettings={onSettings}
        />
      </div>
      {packing && <PackageDialog open={async () => packing} onClose={() => setPacking(undefined)} />}
      {inVersions && <VersionsDialog desk={desk} onClose={() => setInVersions(false)} />}
    </header>
  );
}
