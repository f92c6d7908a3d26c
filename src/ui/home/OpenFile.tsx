import { useState } from 'preact/hooks';
import { i18n } from '../../i18n/i18n.ts';
import type { ScenarioReading } from '../../scenario/parse.ts';
import { useLanguage } from '../language.ts';
import { Button, ButtonLink } from '../parts/Button.tsx';
import { FileButton, MOST_BYTES } from '../parts/FileButton.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useDrop } from '../parts/use-drop.ts';
import type { OpenedScenario, ReadRunFile } from '../services.ts';
import './OpenFile.css';
import { ProblemList } from './ProblemList.tsx';

type Outcome =
  | { readonly is: 'reading' }
  | { readonly is: 'too-large' | 'unreadable' | 'run-newer' | 'run-damaged' }
  | { readonly is: 'read'; readonly name: string; readonly source: string; readonly reading: ScenarioReading };

interface OpenFileProps {
  readonly parse: (text: string) => Promise<ScenarioReading>;
  readonly onPlay: (opened: OpenedScenario) => void;
  readonly onRun: (file: ReadRunFile) => void;
}

/** A scenario of a trainer's own, or a finished run, by button or by drop. What is wrong with it is said line by line. */
export function OpenFile({ parse, onPlay, onRun }: OpenFileProps) {
  const { t } = useLanguage();
  const [outcome, setOutcome] = useState<Outcome>();

  const open = async (file: File | undefined) => {
    if (!file) return;
    // A run's file has its scorecard and its scenario in it.
    if (file.size > 4 * MOST_BYTES) return setOutcome({ is: 'too-large' });
    setOutcome({ is: 'reading' });
    try {
      const [source, { readRunFile }] = await Promise.all([file.text(), import('../../training/run-file.ts')]);
      const run = readRunFile(source);
      if (run.ok) return onRun({ ...run, name: file.name });
      if (run.because === 'newer' || run.because === 'damaged') return setOutcome({ is: `run-${run.because}` });
      if (file.size > MOST_BYTES) return setOutcome({ is: 'too-large' });
      const [reading] = await Promise.all([parse(source), i18n.loadNamespaces('problems')]);
      if (reading.ok && reading.problems.length === 0) return onPlay({ scenario: reading.scenario, source });
      setOutcome({ is: 'read', name: file.name, source, reading });
    } catch (error) {
      console.error(error);
      setOutcome({ is: 'unreadable' });
    }
  };
  const { over, ...drop } = useDrop(open);

  return (
    <section class={`open-file${over ? ' is-over' : ''}`} aria-labelledby="open-file-title" {...drop}>
      <div class="open-file__ask">
        <Icon name="file" size={2} />
        <div>
          <h2 id="open-file-title">{t('home:open.title')}</h2>
          <p>{t('home:open.text')}</p>
        </div>
        <p class="open-file__ways">
          <FileButton label={t('home:open.choose')} onFile={(file) => void open(file)} />
          <ButtonLink icon="pen" href="#/studio">
            {t('home:open.studio')}
          </ButtonLink>
        </p>
      </div>
      <div aria-live="polite">
        {outcome?.is === 'reading' && <p>{t('loading')}</p>}
        {outcome?.is === 'read' ? (
          <Reading outcome={outcome} onPlay={onPlay} />
        ) : (
          outcome && outcome.is !== 'reading' && <p class="open-file__refusal">{t(`home:open.${outcome.is}`)}</p>
        )}
      </div>
    </section>
  );
}

function Reading({
  outcome,
  onPlay,
}: { readonly outcome: Extract<Outcome, { is: 'read' }> } & Pick<OpenFileProps, 'onPlay'>) {
  const { t } = useLanguage();
  const { name, source, reading } = outcome;
  const count = reading.problems.length;
  return (
    <div class="open-file__reading">
      <p class={reading.ok ? '' : 'open-file__refusal'}>
        <strong>{name}</strong> — {t(reading.ok ? 'home:open.playable' : 'home:open.refused', { count })}
      </p>
      <ProblemList problems={reading.problems} labelledBy="open-file-title" />
      {reading.ok && (
        <Button look="solid" iconAfter="arrow-right" onClick={() => onPlay({ scenario: reading.scenario, source })}>
          {t('home:open.play')}
        </Button>
      )}
    </div>
  );
}
