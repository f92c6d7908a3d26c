import { useState } from 'preact/hooks';
import { i18n } from '../../i18n/i18n.ts';
import { RULEBOOK, type Rulebook } from '../../rules/rulebook.ts';
import type { Problem } from '../../scenario/problem.ts';
import type { Rescored } from '../../training/rescore.ts';
import { ProblemList } from '../home/ProblemList.tsx';
import { useLanguage } from '../language.ts';
import { Button } from '../parts/Button.tsx';
import { FileButton, MOST_BYTES } from '../parts/FileButton.tsx';
import type { About } from './about.ts';
import './OtherRulebook.css';

/** The same run, under a rulebook the trainer opened. */
export interface Again extends Rescored {
  readonly rulebook: Rulebook;
}

interface OtherRulebookProps extends Pick<About, 'scenario' | 'run'> {
  /** The scenario's own text, when it is not one of the library's. */
  readonly source: string | undefined;
  /** Whether the scorecard shown is already one scored again. */
  readonly isAgain: boolean;
  readonly onAgain: (again: Again) => void;
}

type Outcome =
  | { readonly is: 'reading' | 'too-large' | 'unreadable' | 'impossible' }
  | { readonly is: 'refused'; readonly name: string; readonly problems: readonly Problem[] };

/** For trainers: take the run away as a file, or have it scored again by rules of one's own. */
export function OtherRulebook({ scenario, run, source, isAgain, onAgain }: OtherRulebookProps) {
  const { t } = useLanguage();
  const [outcome, setOutcome] = useState<Outcome>();

  const open = async (file: File) => {
    if (file.size > MOST_BYTES) return setOutcome({ is: 'too-large' });
    setOutcome({ is: 'reading' });
    try {
      const [text, { parseRulebook }, { rescore }] = await Promise.all([
        file.text(),
        import('../../scenario/rulebook.ts'),
        import('../../training/rescore.ts'),
        i18n.loadNamespaces(['problems', 'play']),
      ]);
      const reading = parseRulebook(text);
      if (!reading.ok) return setOutcome({ is: 'refused', name: file.name, problems: reading.problems });
      const { rulebook } = reading;
      const rescored = rescore(scenario, run, RULEBOOK, rulebook);
      setOutcome(rescored.ok ? undefined : { is: 'impossible' });
      if (rescored.ok) onAgain({ ...rescored, rulebook });
    } catch (error) {
      console.error(error);
      setOutcome({ is: 'unreadable' });
    }
  };

  const save = async () => {
    const { printRunFile } = await import('../../training/run-file.ts');
    const address = URL.createObjectURL(new Blob([printRunFile({ run, source })], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = `sang-froid-${scenario.id}-${run.seed}.json`;
    link.click();
    URL.revokeObjectURL(address);
  };

  return (
    <section class="other-rulebook" aria-labelledby="other-rulebook-title">
      <h2 id="other-rulebook-title">{t('rescore:again.title')}</h2>
      <p>{t('rescore:again.text')}</p>
      <div class="other-rulebook__ways">
        <Button icon="file" onClick={() => void save()}>
          {t('rescore:save')}
        </Button>
        <FileButton
          label={t(isAgain ? 'rescore:again.other' : 'rescore:again.choose')}
          onFile={(file) => void open(file)}
        />
      </div>
      <div aria-live="polite">
        {outcome?.is === 'reading' && <p>{t('loading')}</p>}
        {outcome?.is === 'refused' ? (
          <>
            <p class="other-rulebook__refusal">
              <strong>{outcome.name}</strong> — {t('rescore:again.refused', { count: outcome.problems.length })}
            </p>
            <ProblemList problems={outcome.problems} labelledBy="other-rulebook-title" />
          </>
        ) : (
          outcome &&
          outcome.is !== 'reading' && <p class="other-rulebook__refusal">{t(`rescore:again.${outcome.is}`)}</p>
        )}
      </div>
    </section>
  );
}
