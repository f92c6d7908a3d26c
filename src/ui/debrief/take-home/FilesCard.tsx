import { downloadFile, downloadTable } from '../../../studio/files.ts';
import type { Disagreement } from '../../../training/debrief/debrief.ts';
import { printRunFile } from '../../../training/run-file.ts';
import { injectsIn } from '../../../workshop/inject.ts';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import type { Finished } from '../finished.ts';
import { COLUMNS } from './columns.ts';
import { tried } from './ways.ts';

interface FilesCardProps {
  readonly finished: Finished;
  readonly disagreements: readonly Disagreement[];
  readonly fileName: string;
}

const GAME_VERSION: string = import.meta.env.GAME_VERSION;

/** The run in a file that can be opened again, and a table for a spreadsheet. */
export function FilesCard({ finished, disagreements, fileName }: FilesCardProps) {
  const language = useLanguage();
  const { t, moment } = language;
  const { scenario, run, scorecard, source } = finished;
  const saveRun = () => {
    const { injects } = injectsIn(scenario);
    downloadFile(
      printRunFile({ run, source, injects, disagreements }, { game: GAME_VERSION, scorecard }),
      `${fileName}.json`,
    );
  };
  const saveTable = async () => {
    const timeOf = (at: number) => moment(at, scenario).when;
    const { printTable } = await import('./table.ts');
    downloadTable(printTable(finished, disagreements, { ...language, timeOf }), `${fileName}.csv`);
  };
  return (
    <section class="take-home__part" aria-labelledby="take-home-files">
      <h2 id="take-home-files">{t('take-home:files.title')}</h2>
      <p>{t('take-home:files.text')}</p>
      <div class="take-home__ways">
        <Button icon="file" onClick={saveRun}>
          {t('take-home:files.json')}
        </Button>
        <Button icon="file" onClick={() => void tried(saveTable, t)}>
          {t('take-home:files.csv')}
        </Button>
      </div>
      <details>
        <summary>
          <Icon name="chevron-right" size={1} /> {t('take-home:files.columns')}
        </summary>
        <dl class="take-home__columns">
          {COLUMNS.map((column) => (
            <div key={column}>
              <dt>
                <code>{column}</code>
              </dt>
              <dd>{t(`take-home:column.${column}`)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
