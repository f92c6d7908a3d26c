import { useState } from 'preact/hooks';
import type { Session } from '../../../session/session.ts';
import { useLanguage } from '../../language.ts';
import { Segmented } from '../../parts/Segmented.tsx';
import { usePlay, useWays } from '../play-context.ts';
import type { Way } from '../scenario-index.ts';
import { Choosing } from './Choosing.tsx';
import './Composer.css';
import type { ComposerProps } from './composer-props.ts';
import { Writing } from './Writing.tsx';

/** How one answered last, as long as the run is on the screen. */
const lastWays = new WeakMap<Session, Way>();

/** An answer: one of the list, or one's own words; then the channel, the signatures, and off it goes. */
export function Composer({ post, onSent }: ComposerProps) {
  const { t } = useLanguage();
  const { session } = usePlay();
  const ways = useWays(post);
  const [chosen, setChosen] = useState(() => (session.drafts.of(post.id) === '' ? lastWays.get(session) : 'write'));
  const way = ways.find((each) => each === chosen) ?? ways[0];
  return (
    <div class="composer">
      {ways.length > 1 && (
        <Segmented
          legend={t('play:composer.way')}
          hideLegend
          value={way ?? 'choose'}
          options={ways.map((value) => ({ value, label: t(`play:composer.${value}`) }))}
          onChange={(next) => {
            lastWays.set(session, next);
            setChosen(next);
          }}
        />
      )}
      {way === 'write' ? <Writing post={post} onSent={onSent} /> : <Choosing post={post} onSent={onSent} />}
    </div>
  );
}
