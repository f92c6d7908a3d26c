import { useState } from 'preact/hooks';
import { useLanguage } from '../../language.ts';
import { Button, ButtonLink } from '../../parts/Button.tsx';
import { FileButton } from '../../parts/FileButton.tsx';
import { useDrop } from '../../parts/use-drop.ts';
import { printRoute } from '../../route.ts';
import { Page } from '../../shell/Page.tsx';
import './ChooseTwo.css';
import type { OpenedRuns } from './open-runs.ts';
import { type Choice, LETTERS } from './side.ts';

interface ChooseTwoProps {
  /** This device's, the latest first. */
  readonly choices: readonly Choice[];
  readonly onChosen: (pair: readonly [Choice, Choice]) => void;
  readonly onSettings: () => void;
}

type Trouble = Extract<OpenedRuns, { ok: false }>['because'] | 'unreadable';

/** More than a workshop's results with many rounds. */
const MOST_BYTES = 50_000_000;

/** Which two: among one's own runs, and those of files opened or dropped here. */
export function ChooseTwo({ choices: mine, onChosen, onSettings }: ChooseTwoProps) {
  const { t } = useLanguage();
  const [opened, setOpened] = useState<readonly Choice[]>([]);
  const [picked, setPicked] = useState<readonly [string, string]>(() => beforeAndAfter(mine));
  const [trouble, setTrouble] = useState<{ readonly name: string; readonly is: Trouble }>();
  const all = [...opened, ...mine];
  const open = async (file: File | undefined) => {
    if (!file) return;
    setTrouble(undefined);
    try {
      if (file.size > MOST_BYTES) return setTrouble({ name: file.name, is: 'too-large' });
      const { openRuns } = await import('./open-runs.ts');
      const reading = openRuns(file.name, await file.text());
      if (!reading.ok) return setTrouble({ name: file.name, is: reading.because });
      const fresh = reading.choices.filter(({ id }) => !opened.some((each) => each.id === id));
      setOpened([...opened, ...fresh]);
      // What was just opened is what one wants to see: the first file on the left, the second on the right.
      const [first = '', second = ''] = [...opened, ...reading.choices].map(({ id }) => id);
      setPicked([first, second || picked[1] || picked[0]]);
    } catch (error) {
      console.warn(error);
      setTrouble({ name: file.name, is: 'unreadable' });
    }
  };
  const { over, ...drop } = useDrop(open);
  const [a, b] = picked.map((id) => all.find((each) => each.id === id));
  return (
    <Page title={t('history:compare.title')} name="compare-choose" onSettings={onSettings}>
      <div class={`narrow choose-two${over ? ' is-over' : ''}`} {...drop}>
        <header>
          <ButtonLink look="quiet" size="s" icon="arrow-left" href={printRoute({ at: 'history' })}>
            {t('history:all')}
          </ButtonLink>
          <h1>{t('history:compare.title')}</h1>
          <p>{t('history:choose.text')}</p>
        </header>
        {LETTERS.map((letter, index) => (
          <label key={letter} class="choose-two__field">
            <span>{t(`history:choose.${letter}`)}</span>
            <select
              value={picked[index]}
              disabled={all.length === 0}
              onChange={(event) => {
                const id = event.currentTarget.value;
                setPicked(index === 0 ? [id, picked[1]] : [picked[0], id]);
              }}
            >
              {!all.some(({ id }) => id === picked[index]) && <option value="">{t('history:choose.none')}</option>}
              {opened.length > 0 && (
                <optgroup label={t('history:choose.opened')}>
                  {opened.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </optgroup>
              )}
              {mine.length > 0 && (
                <optgroup label={t('history:choose.mine')}>
                  {mine.map(({ id, name, past }) => (
                    <option key={id} value={id}>
                      {name}
                      {past?.score && ` (${past.score.total})`}
                    </option>
                  ))}
                </optgroup>
              )}
            </select>
          </label>
        ))}
        <div class="choose-two__ways">
          <Button
            look="solid"
            icon="chart"
            disabled={!a || !b || a === b}
            onClick={() => {
              if (!a || !b) return;
              if (a.past && b.past) location.hash = printRoute({ at: 'compare', runs: [a.id, b.id] });
              else onChosen([a, b]);
            }}
          >
            {t('history:choose.go')}
          </Button>
          <FileButton label={t('history:choose.file')} onFile={(file) => void open(file)} />
        </div>
        <div aria-live="polite">
          {trouble && (
            <p class="choose-two__trouble">
              <strong>{trouble.name}</strong> — {t(`history:choose.trouble.${trouble.is}`)}
            </p>
          )}
          {a && a === b && <p>{t('history:choose.same')}</p>}
        </div>
      </div>
    </Page>
  );
}

/** The first and the last of the scenario that was played last, or of the latest that was played twice. */
function beforeAndAfter(mine: readonly Choice[]): readonly [string, string] {
  const often = [...Map.groupBy(mine, ({ run }) => run.scenario).values()].find(({ length }) => length > 1) ?? mine;
  return [often.at(-1)?.id ?? '', often[0]?.id ?? ''];
}
