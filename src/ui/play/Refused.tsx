import { sayRefusal } from '../../i18n/refusal-words.ts';
import type { NotNow } from '../../session/session.ts';
import { useLanguage } from '../language.ts';
import { Icon } from '../parts/Icon.tsx';
import { useClockTime } from './pen.ts';
import { usePlay } from './play-context.ts';
import { speakerOf } from './scenario-index.ts';

/** Why it cannot be done now, said where it was asked. */
export function Refused({ why }: { readonly why: NotNow | undefined }) {
  const { t } = useLanguage();
  const clockTime = useClockTime();
  const { index } = usePlay();
  const colleague = (id: string) => speakerOf(index, id).name;
  return (
    <div role="alert" class="refusal-slot">
      {why && (
        <p class="refusal">
          <Icon name="warning" />{' '}
          {why.reason === 'unanswered' || why.reason === 'paused'
            ? t(`play:refusal.${why.reason}`)
            : sayRefusal(why, t, { time: clockTime, colleague })}
        </p>
      )}
    </div>
  );
}
