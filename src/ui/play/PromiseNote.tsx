import { useLanguage } from '../language.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Say } from '../parts/Say.tsx';
import { useClockTime } from './pen.ts';
import { useAct, usePlay, useSession } from './play-context.ts';
import { Refused } from './Refused.tsx';
import { wordingOf } from './scenario-index.ts';
import { TeamNote } from './TeamNote.tsx';
import { span } from './time-text.ts';

/** News was promised with this text: by when, and the button that brings it. */
export function PromiseNote({ text, preview = false }: { readonly text: string; readonly preview?: boolean }) {
  const { t, duration } = useLanguage();
  const clockTime = useClockTime();
  const { index, minutes, replayed } = usePlay();
  const [refusal, act] = useAct();
  const minute = useSession((state) => Math.floor(state.view.now));
  const status = useSession((state) => state.view.promises.find((each) => each.text === text)?.status);
  const due = useSession((state) => state.view.promises.find((each) => each.text === text)?.due ?? 0);
  if (status === undefined || (status === 'kept' && !preview)) return null;
  const news = wordingOf(index, text)?.news;
  if (status !== 'open') {
    return (
      <p class="promise">
        <Icon name={status === 'kept' ? 'check' : 'warning'} size={1.1} /> {t(`play:promise.${status}`)}
      </p>
    );
  }
  return (
    <div class="promise">
      <p class="numbers">
        <Icon name="clock" size={1.1} /> {t('play:promise.open', { time: clockTime(due), span: span(due - minute) })}
      </p>
      {preview && news && (
        <blockquote>
          <Say text={news} />
        </blockquote>
      )}
      {!replayed && (
        <>
          <Button size="s" icon="send" onClick={() => act({ type: 'follow-up', text })}>
            {t('play:promise.send', { duration: duration(minutes.followUp) })}
          </Button>
          <TeamNote />
        </>
      )}
      <Refused why={refusal} />
    </div>
  );
}
