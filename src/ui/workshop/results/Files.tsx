import { RULES } from '../../../crisis/vocabulary.ts';
import { downloadFile, downloadTable } from '../../../studio/files.ts';
import { COLUMNS, printCsv, resultsOf } from '../../../workshop/results.ts';
import type { Workshop } from '../../../workshop/workshop.ts';
import { useLanguage } from '../../language.ts';
import { Button, ButtonLink } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { printRoute } from '../../route.ts';
import './Files.css';
import type { ReadRound } from './shown.ts';

interface FilesProps {
  readonly rounds: readonly ReadRound[];
  readonly room: Workshop | undefined;
  readonly onPaper: () => void;
}

/** What a trainer takes home: a table, everything, and paper. */
export function Files({ rounds, room, onPaper }: FilesProps) {
  const { t } = useLanguage();
  const name = `sang-froid-${room?.code ?? rounds.at(-1)?.shown.scenario.id ?? ''}`;
  const saveTable = () => downloadTable(printCsv(rounds.map(({ assessed }) => assessed)), `${name}.csv`);
  const saveAll = () => {
    const results = resultsOf(
      rounds.map(({ assessed, shown }) => ({ assessed, source: shown.source })),
      room,
    );
    downloadFile(`${JSON.stringify(results, null, 2)}\n`, `${name}.json`);
  };
  return (
    <section class="take-away" aria-labelledby="files-title">
      <header class="results__part">
        <h3 id="files-title">{t('workshop-results:part.files')}</h3>
      </header>
      <ul role="list">
        <li>
          <Button look="solid" icon="print" onClick={onPaper}>
            {t('workshop-results:files.paper')}
          </Button>
          <p>{t('workshop-results:files.paper-text')}</p>
        </li>
        <li>
          <Button icon="file" onClick={saveTable}>
            {t('workshop-results:files.csv')}
          </Button>
          <p>{t('workshop-results:files.csv-text')}</p>
          <details>
            <summary>
              <Icon name="chevron-right" size={1} /> {t('workshop-results:files.columns')}
            </summary>
            <dl class="columns">
              {COLUMNS.map((column) => (
                <div key={column}>
                  <dt>
                    <code>{column}</code>
                  </dt>
                  <dd>{t(`workshop-results:column.${column}`)}</dd>
                </div>
              ))}
              <div>
                <dt>
                  <code>{RULES[0].replaceAll('-', '_')}</code> …
                </dt>
                <dd>{t('workshop-results:column.rule')}</dd>
              </div>
              <div>
                <dt>
                  <code>{RULES[0].replaceAll('-', '_')}_max</code> …
                </dt>
                <dd>{t('workshop-results:column.rule_max')}</dd>
              </div>
            </dl>
          </details>
        </li>
        <li>
          <Button icon="file" onClick={saveAll}>
            {t('workshop-results:files.json')}
          </Button>
          <p>{t('workshop-results:files.json-text')}</p>
        </li>
        {room && (
          <li>
            <ButtonLink icon="lock" href={printRoute({ at: 'workshop-note', code: room.code })}>
              {t('workshop-results:files.note')}
            </ButtonLink>
            <p>{t('workshop-results:files.note-text')}</p>
          </li>
        )}
      </ul>
    </section>
  );
}
