import { useEffect, useMemo, useState } from 'preact/hooks';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { Say } from '../../parts/Say.tsx';
import { Segmented } from '../../parts/Segmented.tsx';
import { Message } from '../../shell/Message.tsx';
import { CurvesTogether } from './CurvesTogether.tsx';
import { Decisions } from './Decisions.tsx';
import { Files } from './Files.tsx';
import { JuryPanel } from './JuryPanel.tsx';
import { Replies } from './Replies.tsx';
import { RulesTogether } from './RulesTogether.tsx';
import './ResultsScreen.css';
import { Sheets } from './Sheets.tsx';
import { type AfterRoundProps, PARTS, type Part, type ReadRound } from './shown.ts';
import { useAssessed } from './use-assessed.ts';

/** What a round was worth, part by part: for the trainer at the desk and, in big type, for the room. */
export function ResultsScreen(props: AfterRoundProps) {
  const { rounds, nameOf, big = false, jury, room } = props;
  const { t } = useLanguage();
  const reading = useAssessed(rounds);
  const names = nameOf && reading.rounds?.flatMap(({ shown }) => shown.entrants.map(({ id }) => nameOf(id))).join('\n');
  const read = useMemo(() => reading.rounds?.map((round) => renamed(round, nameOf)), [reading.rounds, names]);
  const [chosen, setChosen] = useState<Part>('decisions');
  const [onPaper, setOnPaper] = useState(false);
  // The last one, unless one looks back; a new one is looked at as soon as it is there.
  const [backTo, setBackTo] = useState<number>();
  useEffect(() => setBackTo(undefined), [read?.length]);
  const index = backTo ?? (read?.length ?? 0) - 1;
  const looked = read?.[index];
  if (reading.failed) {
    return (
      <Message title={t('error.load-title')} text={t('error.load-text')} art="plug">
        <Button look="solid" icon="redo" onClick={reading.retry}>
          {t('retry')}
        </Button>
      </Message>
    );
  }
  if (!read || !looked) return <Replaying done={reading.done} total={reading.total} />;
  if (onPaper) return <Sheets rounds={reading.rounds ?? []} onBack={() => setOnPaper(false)} />;
  const isLast = index === read.length - 1;
  const parts = PARTS.filter((part) => (part === 'jury' ? jury && isLast : part === 'files' ? !big : true));
  const part = parts.find((each) => each === (props.part ?? chosen)) ?? 'decisions';
  const lost = read.reduce((sum, { shown, assessed }) => sum + shown.entrants.length - assessed.length, 0);
  return (
    <div class={`results${big ? ' results--big' : ''}`}>
      <header class="results__head">
        <div>
          {read.length > 1 ? (
            <Segmented
              legend={t('workshop-results:which-round')}
              hideLegend
              value={String(index)}
              options={read.map((_, each) => ({
                value: String(each),
                label: t('workshop-results:round', { number: each + 1 }),
              }))}
              onChange={(value) => setBackTo(Number(value))}
            />
          ) : (
            <p class="eyebrow">{t('workshop-results:round', { number: 1 })}</p>
          )}
          <h2>
            <Say text={looked.shown.scenario.title} />
          </h2>
        </div>
        <Segmented
          legend={t('workshop-results:parts')}
          hideLegend
          value={part}
          options={parts.map((value) => ({ value, label: t(`workshop-results:part.${value}`) }))}
          onChange={(value) => {
            setChosen(value);
            props.onPart?.(value);
          }}
        />
      </header>
      {lost > 0 && <p class="results__lost">{t('workshop-results:unreadable', { count: lost })}</p>}
      {part === 'decisions' && <Decisions key={index} {...looked} big={big} />}
      {part === 'replies' && <Replies key={index} {...looked} big={big} />}
      {part === 'jury' && jury && <JuryPanel {...looked} control={jury} />}
      {part === 'curves' && <CurvesTogether key={index} {...looked} />}
      {part === 'rules' && <RulesTogether rounds={read} big={big} />}
      {part === 'files' && <Files rounds={reading.rounds ?? []} room={room} onPaper={() => setOnPaper(true)} />}
    </div>
  );
}

function Replaying({ done, total }: { readonly done: number; readonly total: number }) {
  const { t } = useLanguage();
  return (
    <div class="results__replaying" role="status">
      <label>
        {t('workshop-results:replaying', { count: total })}
        <progress value={done} max={Math.max(1, total)} />
      </label>
    </div>
  );
}

/** Where names are hidden they are nowhere, members’ neither. */
function renamed(round: ReadRound, nameOf: AfterRoundProps['nameOf']): ReadRound {
  if (!nameOf) return round;
  const assessed = round.assessed.map((one) => ({
    ...one,
    entrant: { ...one.entrant, name: nameOf(one.entrant.id), members: [] },
  }));
  return { ...round, assessed };
}
