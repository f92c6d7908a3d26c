import { sayFinding } from '../../i18n/finding-words.ts';
import type { Finding } from '../../rules/finding.ts';
import { authorOf } from '../../scenario/author.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { isOwnRef } from '../../training/own-option.ts';
import { Moment } from '../debrief/Moment.tsx';
import { useLanguage } from '../language.ts';
import { Say, Sentence } from '../parts/Say.tsx';
import { Said } from '../replies/Said.tsx';
import { textOf } from './about.ts';
import './FindingItem.css';
import { PostQuote } from './PostQuote.tsx';

/** One point won or lost: when, why, on which message, with which words. */
export function FindingItem({ finding, scenario }: { readonly finding: Finding; readonly scenario: Scenario }) {
  const language = useLanguage();
  const { t, number } = language;
  const mine = finding.text === undefined ? undefined : textOf(scenario, finding.text);
  const reason = <Sentence of={(speech) => sayFinding(finding, scenario, speech)} />;
  const by = scenario.posts.find(({ id }) => id === finding.post)?.by;
  const about = by === undefined ? reason : `${t(`rule.${finding.rule}`)} · ${authorOf(scenario, by).name}`;
  const sense = finding.points > 0 ? 'won' : finding.points < 0 ? 'lost' : 'even';
  return (
    <li class={`finding finding--${sense}`}>
      <span class="finding__points numbers">
        {number(finding.points, { signDisplay: 'exceptZero', maximumFractionDigits: 1 })}
        <span class="visually-hidden"> {t('scorecard:points-word')}</span>
      </span>
      <div class="finding__body">
        <p>
          {reason} <Moment at={finding.at} scenario={scenario} of={about} />
        </p>
        <PostQuote scenario={scenario} post={finding.post} />
        {mine && (
          <blockquote class="finding__mine">
            <cite>{t('scorecard:your-words')}</cite>
            {finding.text !== undefined && isOwnRef(finding.text) ? (
              <Said scenario={scenario} text={finding.text} folded />
            ) : (
              <p>
                <Say text={mine.text} />
              </p>
            )}
          </blockquote>
        )}
        {mine?.note && (
          <p class="finding__note">
            <Say text={mine.note} />
          </p>
        )}
      </div>
    </li>
  );
}
