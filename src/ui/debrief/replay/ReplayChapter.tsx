import { usePreferences } from '../../preferences.ts';
import { LazyPart } from '../../shell/LazyPart.tsx';
import type { ReplayProps } from './Replay.tsx';

/** The replay, with what it shows of the play, once it is asked for. */
export function ReplayChapter(props: Omit<ReplayProps, 'preferences'>) {
  const preferences = usePreferences();
  return (
    <LazyPart
      name="replay"
      sentences={['replay', 'play', 'chatter', 'scorecard']}
      load={() => import('./Replay.tsx')}
      render={({ Replay }) => <Replay {...props} preferences={preferences} />}
    />
  );
}
