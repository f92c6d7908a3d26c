import type { ScenarioText } from '../../scenario/schema.ts';
import type { PastRun } from '../../session/past-run.ts';
import { useLanguage } from '../language.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Say } from '../parts/Say.tsx';
import { printRoute } from '../route.ts';
import { gradeOf } from '../scorecard/grade.ts';
import type { WhyNot } from './read-past.ts';

interface PastRowProps {
  readonly past: PastRun;
  /** Why its score is not known, if that will stay so. */
  readonly whyNot: WhyNot | undefined;
  readonly title: ScenarioText;
  readonly when: string;
  /** To be compared. */
  readonly chosen: boolean;
  readonly onChoose: (on: boolean) => void;
  readonly onRemove: () => void;
}

/** One run at a glance. */
export function PastRow({ past, whyNot, title, when, chosen, onChoose, onRemove }: PastRowProps) {
  const { t, say } = useLanguage();
  const { id, run, score, origin, disagreements } = past;
  const grade = score && gradeOf(score.total);
  return (
    <li class={`past-row${chosen ? ' is-chosen' : ''}`}>
      <label class="past-row__choose">
        <input type="checkbox" checked={chosen} onChange={(event) => onChoose(event.currentTarget.checked)} />
        <span class="visually-hidden">{t('history:list.choose', { title: say(title), when })}</span>
      </label>
      <p class={`past-row__score${grade ? ` past-row__score--${grade}` : ''}`}>
        <strong class="numbers" aria-hidden={score ? 'true' : undefined}>
          {score ? score.total : '–'}
        </strong>
        {score && <span class="visually-hidden">{t('scorecard:total', { total: score.total })}</span>}
      </p>
      <p class="past-row__what">
        <a href={printRoute({ at: 'history', run: id })}>
          <Say text={title} />
        </a>
        <span>
          {grade ? t(`scorecard:grade.${grade}`) : t(whyNot ? `history:list.${whyNot}` : 'history:list.reckoning')}
        </span>
      </p>
      <p class="past-row__when">
        <time dateTime={new Date(past.finishedAt).toISOString()}>{when}</time>
        <span>
          {t('history:list.how', {
            mode: t(`mode.${run.mode}`),
            origin: t(`history:origin.${origin}`),
            seed: run.seed,
          })}
          {disagreements.length > 0 && ` · ${t('history:list.disagreements', { count: disagreements.length })}`}
        </span>
      </p>
      <Icon name="chevron-right" size={1} />
      <Button look="quiet" size="s" icon="trash" iconOnly onClick={onRemove}>
        {t('history:list.delete', { title: say(title), when })}
      </Button>
    </li>
  );
}
