import type { Refusal } from '../../crisis/events.ts';
import { useLanguage } from '../language.ts';
import { Icon } from '../parts/Icon.tsx';
import { useClockTime } from './pen.ts';
import { usePlay } from './play-context.ts';
import { speakerOf } from './scenario-index.ts';

/** Why it cannot be done now, said where it was asked. */
export function Refused({ why }: { readonly why: Refusal | undefined }) {
  const { t } = useLanguage();
  const clockTime = useClockTime();
  const { index } = usePlay();
  const params = () => {
    if (why?.reason === 'busy') return { time: clockTime(why.until) };
    if (why?.reason === 'needs-sign-off') return { names: why.from.map((id) => speakerOf(index, id).name).join(', ') };
    if (why?.reason === 'not-prepared') return { what: t(`common:preparation.${why.what}`) };
    return {};
  };
  return (
    <div role="alert" class="refusal-slot">
      {why && (
        <p class="refusal">
          <Icon name="warning" /> {t(`play:refusal.${why.reason}`, params())}
        </p>
      )}
    </div>
  );
}
