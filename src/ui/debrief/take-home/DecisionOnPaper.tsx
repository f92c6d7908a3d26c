import type { Action } from '../../../crisis/actions.ts';
import type { Minutes } from '../../../crisis/vocabulary.ts';
import { describeAction } from '../../../i18n/action-words.ts';
import { sayFinding } from '../../../i18n/finding-words.ts';
import type { Finding } from '../../../rules/finding.ts';
import type { Scenario, ScenarioText } from '../../../scenario/schema.ts';
import type { Model } from '../../../training/debrief/debrief.ts';
import { isOwnRef } from '../../../training/own-option.ts';
import { useLanguage } from '../../language.ts';
import { Say, Sentence } from '../../parts/Say.tsx';
import { Said } from '../../replies/Said.tsx';
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
  const rank = scorecard.pins.findIndex((pin) => pin.action === row);
  const about = 'post' in action ? action.post : undefined;
  return (
    <section class="paper__decision">
      <div class="paper__act">
        <header>
          {rank >= 0 && <span class="curve__pin numbers">{rank + 1}</span>}
          <h3>
            <Sentence of={(speech) => describeAction(action, scenario, speech)} />
          </h3>
          <span class="paper__soft numbers">{moment(at, scenario).when}</span>
        </header>
        {about !== undefined && model && <Quoted scenario={scenario} post={about} />}
        {model && <Sides scenario={scenario} action={action} model={model} />}
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

interface SidesProps {
  readonly scenario: Scenario;
  readonly action: Action;
  readonly model: Model;
}

/** What was said, and beside it what the model would have said or done; under it, where there was nothing better. */
function Sides({ scenario, action, model }: SidesProps) {
  const language = useLanguage();
  const { t } = language;
  const mine = wordsOf(scenario, action);
  const own = action.type === 'reply' && isOwnRef(action.option) ? action.option : undefined;
  const theirs = model.is === 'instead' ? wordsOf(scenario, model.action) : undefined;
  const done = model.is === 'instead' ? describeAction(model.action, scenario, language) : undefined;
  return (
    <div class={`paper__sides paper__sides--${model.is}`}>
      {mine && (
        <div>
          <h4>{t('scorecard:your-words')}</h4>
          {own === undefined ? (
            <p>
              <Say text={mine.text} />
            </p>
          ) : (
            <Said scenario={scenario} text={own} />
          )}
          {mine.note && (
            <p class="paper__note">
              <Say text={mine.note} />
            </p>
          )}
        </div>
      )}
      <div class="paper__model">
        <h4>{t('take-home:paper.model')}</h4>
        {/* Said where it is not the same act with other words. */}
        {done !== undefined && done !== describeAction(action, scenario, language) && <p class="paper__done">{done}</p>}
        {theirs && (
          <p>
            <Say text={theirs.text} />
          </p>
        )}
        {model.is !== 'instead' && <p>{t(`take-home:paper.model-${model.is}`)}</p>}
      </div>
    </div>
  );
}

interface Words {
  readonly text: ScenarioText;
  readonly note?: ScenarioText;
}

function wordsOf(scenario: Scenario, action: Action): Words | undefined {
  if (action.type === 'reply') return textOf(scenario, action.option);
  if (action.type === 'publish') return textOf(scenario, action.statement);
  if (action.type !== 'follow-up') return undefined;
  const [post, option] = action.text.split('/');
  const promise =
    scenario.statements.find(({ id }) => id === action.text) ??
    scenario.posts.find(({ id }) => id === post)?.replies.find(({ id }) => id === option);
  return promise?.news === undefined ? undefined : { text: promise.news };
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
        const sense = finding.points > 0 ? 'won' : finding.points < 0 ? 'lost' : 'even';
        return (
          <li key={index} class={`finding--${sense}`}>
            <span class="paper__points numbers">
              {number(finding.points, { signDisplay: 'exceptZero', maximumFractionDigits: 1 })}
            </span>
            <p>
              <strong>{t(`rule.${finding.rule}`)}</strong> –{' '}
              <Sentence of={(speech) => sayFinding(finding, scenario, speech)} />
              {timed && <span class="paper__soft numbers"> {moment(finding.at, scenario).when}</span>}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
