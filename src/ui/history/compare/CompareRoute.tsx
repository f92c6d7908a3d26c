import { useState } from 'preact/hooks';
import type { PastRun } from '../../../session/past-run.ts';
import { openPastRuns } from '../../../session/past-runs.ts';
import { useLanguage } from '../../language.ts';
import { ButtonLink } from '../../parts/Button.tsx';
import { printRoute } from '../../route.ts';
import type { Services } from '../../services.ts';
import { LazyScreen } from '../../shell/LazyScreen.tsx';
import { Message } from '../../shell/Message.tsx';
import { Page } from '../../shell/Page.tsx';
import { type Played, playAgain } from '../read-past.ts';
import { useTelling } from '../use-telling.ts';
import { ChooseTwo } from './ChooseTwo.tsx';
import { CompareScreen } from './CompareScreen.tsx';
import type { Choice } from './side.ts';

interface CompareRouteProps {
  readonly runs: readonly [string, string] | undefined;
  readonly services: Services;
  readonly onSettings: () => void;
}

/** Two runs side by side: those the address names, or any two, also from files. */
export function CompareRoute({ runs: named, services, onSettings }: CompareRouteProps) {
  const tell = useTelling(services.library);
  /** From files: no address can name these. */
  const [chosen, setChosen] = useState<readonly [Choice, Choice]>();
  const choiceOf = (past: PastRun): Choice => {
    const { title, when } = tell(past);
    return { ...past, name: `${title}, ${when}`, past };
  };
  if (named || chosen) {
    const key = chosen ? chosen.map(({ id }) => id).join(' ') : String(named);
    return (
      <LazyScreen
        key={key}
        name={`compare-${key}`}
        sentences={[]}
        load={async () => {
          const kept = await openPastRuns();
          const pair = chosen ?? (await Promise.all((named ?? []).map((id) => kept.find(id))));
          const found = pair.filter((each) => each !== undefined);
          return { found, played: await playAgain(found, services) };
        }}
        render={({ found, played }) => (
          <Two
            choices={found.map((each) => ('name' in each ? each : choiceOf(each)))}
            played={played}
            onBack={chosen && (() => setChosen(undefined))}
            onSettings={onSettings}
          />
        )}
        onSettings={onSettings}
      />
    );
  }
  return (
    <LazyScreen
      name="compare-choose"
      sentences={[]}
      load={async () => ({ runs: await (await openPastRuns()).list() })}
      render={({ runs }) => <ChooseTwo choices={runs.map(choiceOf)} onChosen={setChosen} onSettings={onSettings} />}
      onSettings={onSettings}
    />
  );
}

interface TwoProps {
  readonly choices: readonly Choice[];
  readonly played: readonly Played[];
  readonly onBack: (() => void) | undefined;
  readonly onSettings: () => void;
}

function Two({ choices, played, onBack, onSettings }: TwoProps) {
  const { t } = useLanguage();
  const sides = choices.flatMap((choice, index) => {
    const one = played[index];
    return one?.ok ? [{ choice, assessed: one.assessed, scenario: one.assessed.entrant.scenario }] : [];
  });
  const [a, b] = sides;
  if (a && b) return <CompareScreen pair={[a, b]} onBack={onBack} onSettings={onSettings} />;
  const missing = choices.flatMap(({ name }, index) => {
    const one = played[index];
    return one && !one.ok ? [t(`history:compare.${one.because}`, { name })] : [];
  });
  return (
    <Page title={t('history:compare.cannot')} name="compare-cannot" onSettings={onSettings}>
      <Message
        title={t('history:compare.cannot')}
        text={missing.length > 0 ? missing.join(' ') : t('history:compare.missing')}
      >
        <ButtonLink look="solid" icon="arrow-left" href={printRoute({ at: 'history' })}>
          {t('history:all')}
        </ButtonLink>
      </Message>
    </Page>
  );
}
