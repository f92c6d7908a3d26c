import type { Action } from '../../../crisis/actions.ts';
import type { Minutes } from '../../../crisis/vocabulary.ts';
import { describeAction } from '../../../i18n/action-words.ts';
import { spellOut } from '../../../i18n/finding-words.ts';
import type { Finding } from '../../../rules/finding.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import type { Model } from '../../../training/debrief/debrief.ts';
import { useLanguage } from '../../language.ts';
import { textOf } from '../../scorecard/about.ts';
import { Quoted } from '../../workshop/results/Quoted.tsx';
import type { Finished } from '../finished.ts';

interface DecisionOnPaperProps {
  readonly finished: Finished;
  readonly row: number;
  readonly at: Minutes;
  readonly findings: readonly Finding[];
  /** None for what nobody outside notices. */
  readonly model: Model | undefined;
  readonly disagreement: string | undefined;
}

/** One decision: the message, what was done, what the model does there, and what each rule made of it. */
export function DecisionOnPaper({ finished, row, at, findings, model, disagreement }: DecisionOnPaperProps) {
  const language = useLanguage();
  const { t, moment } = language;
  const { scenario, run, scorecard } = finished;
  const action = run.log[row]?.action;
  if (!action) return null;
  const { day, time } = moment(at, scenario);
  const rank = scorecard.pins.findIndex((pin) => pin.action === row);
  const about = 'post' in action ? action.post : undefined;
  return (
    <section class="paper__decision">
      <div class="paper__act">
        <header>
          {rank >= 0 && <span class="curve__pin numbers">{rank + 1}</span>}
          <h3>{describeAction(action, scenario, language)}</h3>
          <span class="paper__soft numbers">
            {day} {time}
          </span>
        </header>
        {about !== undefined && model && <Quoted scenario={scenario} post={about} />}
        {model && (
          <div class="paper__sides">
            <div class="paper__mine">
              <h4>{t('scorecard:your-words')}</h4>
              <Words scenario={scenario} action={action} />
            </div>
            <div class="paper__model">
              <h4>{t('take-home:paper.model')}</h4>
              {model.is === 'instead' ? (
                <Words scenario={scenario} action={model.action} beside={action} />
              ) : (
                <p>{t(`take-home:paper.model-${model.is}`)}</p>
              )}
            </div>
          </div>
        )}
        {disagreement !== undefined && (
          <p class="paper__disagreement">
            <strong>{t('take-home:paper.disagreement')}</strong> {disagreement}
          </p>
        )}
      </div>
      <FindingsOnPaper findings={findings} scenario={scenario} />
    </section>
  );
}

interface WordsProps {
  readonly scenario: Scenario;
  readonly action: Action;
  /** Whose words these stand beside: what is the same there is not said again. */
  readonly beside?: Action;
}

/** What was said; what was done, where nothing was said or where it is not what was done beside it. */
function Words({ scenario, action, beside }: WordsProps) {
  const language = useLanguage();
  const { say } = language;
  const ref = action.type === 'reply' ? action.option : action.type === 'publish' ? action.statement : undefined;
  const text = ref === undefined ? undefined : textOf(scenario, ref);
  const done = describeAction(action, scenario, language);
  const isTold = beside ? done !== describeAction(beside, scenario, language) : !text;
  return (
    <>
      {isTold && <p class="paper__done">{done}</p>}
      {text && <p>{say(text.text)}</p>}
      {!beside && text && 'note' in text && text.note && <p class="paper__note">{say(text.note)}</p>}
    </>
  );
}

interface FindingsOnPaperProps {
  readonly findings: readonly Finding[];
  readonly scenario: Scenario;
  readonly timed?: boolean;
}

/** Points won and lost, each with its rule and its reason. */
export function FindingsOnPaper({ findings, scenario, timed = false }: FindingsOnPaperProps) {
  const language = useLanguage();
  const { t, number, moment } = language;
  if (findings.length === 0) return null;
  return (
    <ul role="list" class="paper__findings">
      {findings.map((finding, index) => {
        const { day, time } = moment(finding.at, scenario);
        const sense = finding.points > 0 ? 'won' : finding.points < 0 ? 'lost' : 'even';
        return (
          <li key={index} class={`finding--${sense}`}>
            <span class="paper__points numbers">
              {number(finding.points, { signDisplay: 'exceptZero', maximumFractionDigits: 1 })}
            </span>
            <p>
              <strong>{t(`rule.${finding.rule}`)}.</strong>{' '}
              {t(`rules:finding.${finding.key}`, spellOut(finding.params, scenario, language))}
              {timed && (
                <span class="paper__soft numbers">
                  {' '}
                  {day} {time}
                </span>
              )}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
