import { useState } from 'preact/hooks';
import type { PastRun } from '../../session/past-run.ts';
import { MOST_RUNS, type PastRuns, type Trouble } from '../../session/past-runs.ts';
import { downloadFile } from '../../studio/files.ts';
import { useLanguage } from '../language.ts';
import { announce } from '../parts/Announcer.tsx';
import { Button } from '../parts/Button.tsx';
import { FileButton } from '../parts/FileButton.tsx';
import { Sure } from '../parts/Sure.tsx';
import { useDrop } from '../parts/use-drop.ts';
import './HistoryFiles.css';

type HistoryReading = import('../../session/past-runs-file.ts').HistoryReading;

type Outcome =
  | { readonly is: 'reading' | 'too-large' | 'unreadable' }
  | { readonly is: 'refused'; readonly name: string; readonly reading: Extract<HistoryReading, { ok: false }> }
  | {
      readonly is: 'read';
      readonly name: string;
      readonly added: number;
      readonly known: number;
      readonly flaws: Extract<HistoryReading, { ok: true }>['flaws'];
      readonly tooMany: number;
      readonly trouble: Trouble | undefined;
    };

interface HistoryFilesProps {
  readonly kept: PastRuns;
  readonly runs: readonly PastRun[];
  readonly aside: readonly unknown[];
  readonly onClear: () => void;
}

/** Everything in one file and back again; and everything deleted. */
export function HistoryFiles({ kept, runs, aside, onClear }: HistoryFilesProps) {
  const { t } = useLanguage();
  const [outcome, setOutcome] = useState<Outcome>();
  const [asking, setAsking] = useState(false);
  const today = new Date().toISOString().slice(0, 10);

  const open = async (file: File | undefined) => {
    if (!file) return;
    setOutcome({ is: 'reading' });
    try {
      const { MOST_FILE_BYTES, readHistory } = await import('../../session/past-runs-file.ts');
      if (file.size > MOST_FILE_BYTES) return setOutcome({ is: 'too-large' });
      const reading = readHistory(await file.text());
      if (!reading.ok) return setOutcome({ is: 'refused', name: file.name, reading });
      const { added, trouble } = await kept.keep(reading.runs);
      setOutcome({
        is: 'read',
        name: file.name,
        added,
        known: reading.runs.length - added,
        flaws: reading.flaws,
        tooMany: Math.max(0, runs.length + added - MOST_RUNS),
        trouble,
      });
    } catch (error) {
      console.warn(error);
      setOutcome({ is: 'unreadable' });
    }
  };
  const { over, ...drop } = useDrop(open);
  const save = async () => {
    const { printHistory } = await import('../../session/past-runs-file.ts');
    downloadFile(printHistory(runs), `sang-froid-${t('history:files.name')}-${today}.json`);
  };
  return (
    <section class={`history-files${over ? ' is-over' : ''}`} aria-labelledby="history-files-title" {...drop}>
      <h2 id="history-files-title">{t('history:files.title')}</h2>
      <p>{t('history:files.text')}</p>
      <div class="history-files__ways">
        {runs.length > 0 && (
          <Button icon="file" onClick={() => void save()}>
            {t('history:files.export')}
          </Button>
        )}
        <FileButton label={t('history:files.import')} onFile={(file) => void open(file)} />
        {runs.length + aside.length > 0 && (
          <Button look="quiet" icon="trash" onClick={() => setAsking(true)}>
            {t('history:files.clear')}
          </Button>
        )}
      </div>
      <div aria-live="polite">{outcome && <OutcomeWords outcome={outcome} />}</div>
      {aside.length > 0 && (
        <p class="history-files__notice">
          {t('history:files.aside', { count: aside.length })}{' '}
          <Button
            size="s"
            icon="file"
            onClick={() => downloadFile(`${JSON.stringify(aside, null, 1)}\n`, `sang-froid-aside-${today}.json`)}
          >
            {t('history:files.save-aside')}
          </Button>
        </p>
      )}
      {asking && (
        <Sure
          title={t('history:files.clear-title')}
          text={<p>{t('history:files.clear-text', { count: runs.length })}</p>}
          action={t('history:files.clear-do')}
          onDo={() => {
            setOutcome(undefined);
            onClear();
            void kept.clear().then(() => announce(t('history:files.cleared')));
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  );
}

/** What came of the file: what is wrong with it, and where. */
function OutcomeWords({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useLanguage();
  if (outcome.is === 'refused') {
    const { reading, name } = outcome;
    return (
      <p class="history-files__notice">
        <strong>{name}</strong> — {t(`history:refused.${reading.because}`, { ...reading })}
      </p>
    );
  }
  if (outcome.is !== 'read') {
    return <p>{t(outcome.is === 'reading' ? 'loading' : `history:files.${outcome.is}`)}</p>;
  }
  const { name, added, known, flaws, tooMany, trouble } = outcome;
  return (
    <div class="history-files__told">
      <p>
        <strong>{name}</strong> — {t('history:files.added', { count: added })}{' '}
        {known > 0 && t('history:files.known', { count: known })}
      </p>
      {tooMany > 0 && <p>{t('history:files.too-many', { count: tooMany, most: MOST_RUNS })}</p>}
      {trouble && <p class="history-files__notice">{t(`history:files.${trouble}`)}</p>}
      {flaws.length > 0 && (
        <>
          <p class="history-files__notice">{t('history:files.left-out', { count: flaws.length })}</p>
          <ul>
            {flaws.slice(0, 20).map(({ number, flaw }) => (
              <li key={number}>{t('history:files.flaw', { number, what: t(`history:flaw.${flaw}`) })}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
