import type { Finding } from '../../rules/finding.ts';
import { authorOf } from '../../scenario/author.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { useLanguage } from '../language.ts';
import { Avatar } from '../parts/Avatar.tsx';
import { textOf } from './about.ts';
import './FindingItem.css';
import { spellOut } from '../../i18n/finding-words.ts';

/** One point won or lost: when, why, on which message, with which words. */
export function FindingItem({ finding, scenario }: { readonly finding: Finding; readonly scenario: Scenario }) {
  const language = useLanguage();
  const { t, say, moment, number } = language;
  const when = moment(finding.at, scenario);
  const post = scenario.posts.find(({ id }) => id === finding.post);
  const author = post && authorOf(scenario, post.by);
  const mine = finding.text === undefined ? undefined : textOf(scenario, finding.text);
  const sense = finding.points > 0 ? 'won' : finding.points < 0 ? 'lost' : 'even';
  return (
    <li class={`finding finding--${sense}`}>
      <span class="finding__points numbers">
        {number(finding.points, { signDisplay: 'exceptZero', maximumFractionDigits: 1 })}
        <span class="visually-hidden"> {t('scorecard:points-word')}</span>
      </span>
      <div class="finding__body">
        <p>
          {t(`rules:finding.${finding.key}`, spellOut(finding.params, scenario, language))}{' '}
          <span class="finding__when">
            {when.day} {when.time}
          </span>
        </p>
        {post && author && (
          <blockquote class="finding__post">
            <Avatar
              seed={author.id + author.name}
              kind={author.role === 'anonymous' || author.role === 'troll' ? 'egg' : 'face'}
              size={2}
            />
            <div>
              <cite>
                {author.name} {author.handle && <span>{author.handle}</span>} · {t(`place.${post.on}`)}
              </cite>
              <p>{say(post.text)}</p>
            </div>
          </blockquote>
        )}
        {mine && (
          <blockquote class="finding__mine">
            <cite>{t('scorecard:your-words')}</cite>
            <p>{say(mine.text)}</p>
          </blockquote>
        )}
        {mine?.note && <p class="finding__note">{say(mine.note)}</p>}
      </div>
    </li>
  );
}
