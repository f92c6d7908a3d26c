import type { Draft } from '../../../studio/draft.ts';
import { isObject, itemsAt } from '../../../studio/references.ts';
import type { Timeline } from '../../../studio/timeline.ts';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { useForm } from '../form/form-context.ts';
import { useFormWords } from '../form/form-words.ts';
import { TimeInput } from '../form/TypedEditors.tsx';
import { useConditionWords } from '../graph/condition-words.ts';
import { studio } from '../studio-store.ts';

interface TimelineChosenProps {
  readonly draft: Draft;
  readonly timeline: Timeline;
  /** Which of the posts. */
  readonly index: number | undefined;
}

/** The message one has chosen: what it says, when it comes, and the way to the rest of it. */
export function TimelineChosen({ draft, timeline, index }: TimelineChosenProps) {
  const { t, moment } = useLanguage();
  const { saying } = useFormWords();
  const { root, things, problems } = useForm();
  const { said } = useConditionWords(things);
  const post = timeline.posts.find((each) => each.index === index);
  const value = itemsAt(root, 'posts').find((each) => each.index === index)?.value;
  if (!post || !value) {
    return (
      <div class="timeline__chosen">
        <p>{t('studio-views:timeline.choose')}</p>
      </div>
    );
  }
  const { when } = value;
  const clock = post.at === undefined ? undefined : moment(post.at, timeline);
  const path = ['posts', post.index, 'when', ...(isObject(when) ? ['after'] : [])];
  const invalid = problems.some((problem) => path.every((step, turn) => problem.path[turn] === step));
  return (
    <div class="timeline__chosen" role="group" aria-label={t('studio-views:timeline.chosen')}>
      <p class="timeline__words">{saying(value.text)}</p>
      <div class="timeline__when">
        <label htmlFor="timeline-when">{t(`studio-views:timeline.${isObject(when) ? 'after' : 'at'}`)}</label>
        <fieldset disabled={draft.readOnly}>
          <TimeInput
            id="timeline-when"
            describedBy="timeline-clock"
            invalid={invalid}
            path={path}
            value={isObject(when) ? when.after : when}
            optional={isObject(when)}
          />
        </fieldset>
        <span id="timeline-clock" class="numbers">
          {clock &&
            t(`studio-views:timeline.${isObject(when) ? 'soonest' : 'clock'}`, {
              day: clock.longDay,
              time: clock.time,
            })}
        </span>
      </div>
      {isObject(when) && <p class="timeline__if">{t('studio-views:timeline.if', { condition: said(when.if) })}</p>}
      <div class="timeline__ways">
        <Button size="s" icon="pen" onClick={() => studio.getState().jump(['posts', post.index], 'form')}>
          {t('studio-views:to-form')}
        </Button>
        {isObject(when) && (
          <Button size="s" icon="repost" onClick={() => studio.getState().show('graph')}>
            {t('studio-views:to-graph')}
          </Button>
        )}
      </div>
    </div>
  );
}
