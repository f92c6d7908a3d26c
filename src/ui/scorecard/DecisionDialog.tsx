import { textSentBy } from '../../crisis/actions.ts';
import { describeAction } from '../../i18n/action-words.ts';
import { useLanguage } from '../language.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { Say, Sentence } from '../parts/Say.tsx';
import { Said } from '../replies/Said.tsx';
import { type About, textOf } from './about.ts';
import { FindingItem } from './FindingItem.tsx';

interface DecisionDialogProps extends About {
  /** Rows of the run's log: one decision, or several that stood too close to be told apart on the curve. */
  readonly rows: readonly number[];
  readonly onClose: () => void;
}

/** Decisions looked at again: what was done, in which words, and what each rule made of it. */
export function DecisionDialog({ rows, onClose, ...about }: DecisionDialogProps) {
  const { t, moment } = useLanguage();
  const said = (row: number | undefined) => moment(about.run.log[row ?? 0]?.at ?? 0, about.scenario).when;
  const [first, last] = [said(rows[0]), said(rows.at(-1))];
  return (
    <Dialog title={first === last ? first : `${first} – ${last}`} closeLabel={t('close')} onClose={onClose}>
      {rows.map((row) => (
        <Decision key={row} row={row} {...about} />
      ))}
    </Dialog>
  );
}

function Decision({ scenario, run, scorecard, row }: About & { readonly row: number }) {
  const language = useLanguage();
  const { t } = language;
  const action = run.log[row]?.action;
  if (!action) return null;
  const ref = textSentBy(action);
  const mine = ref === undefined ? undefined : textOf(scenario, ref);
  const findings = scorecard.rules.flatMap((score) => score.findings.filter((finding) => finding.action === row));
  return (
    <section class="decision">
      <h3>
        <Sentence of={(speech) => describeAction(action, scenario, speech)} />
      </h3>
      {ref !== undefined && <Said scenario={scenario} text={ref} class="decision__text" />}
      {mine?.note && (
        <p class="decision__note">
          <Say text={mine.note} />
        </p>
      )}
      {findings.length > 0 ? (
        <ul role="list" class="findings">
          {findings.map((finding, index) => {
            // The player's words stand above already.
            const { text: _, ...rest } = finding;
            return <FindingItem key={index} finding={rest} scenario={scenario} />;
          })}
        </ul>
      ) : (
        <p class="decision__note">{t('scorecard:curve.no-finding')}</p>
      )}
    </section>
  );
}
