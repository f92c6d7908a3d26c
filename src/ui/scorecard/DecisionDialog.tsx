import { useLanguage } from '../language.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { type About, textOf } from './about.ts';
import { describeAction } from './action-text.ts';
import { FindingItem } from './FindingItem.tsx';

/** One decision looked at again: what was done, in which words, and what each rule made of it. */
export function DecisionDialog({
  scenario,
  run,
  scorecard,
  row,
  onClose,
}: About & { readonly row: number; readonly onClose: () => void }) {
  const language = useLanguage();
  const { t, say, moment } = language;
  const decision = run.log[row];
  if (!decision) return null;
  const { action, at } = decision;
  const ref = action.type === 'reply' ? action.option : action.type === 'publish' ? action.statement : undefined;
  const mine = ref === undefined ? undefined : textOf(scenario, ref);
  const findings = scorecard.rules.flatMap((score) => score.findings.filter((finding) => finding.action === row));
  const when = moment(at, scenario);
  return (
    <Dialog title={`${when.day} ${when.time}`} closeLabel={t('close')} onClose={onClose}>
      <div class="decision">
        <p>
          <strong>{describeAction(action, scenario, language)}</strong>
        </p>
        {mine && <blockquote class="decision__text">{say(mine.text)}</blockquote>}
        {mine?.note && <p class="decision__note">{say(mine.note)}</p>}
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
      </div>
    </Dialog>
  );
}
