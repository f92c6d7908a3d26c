import { useState } from 'preact/hooks';
import { useLanguage } from '../../language.ts';
import { Segmented } from '../../parts/Segmented.tsx';
import { usePlay, useWays } from '../play-context.ts';
import { Choosing } from './Choosing.tsx';
import './Composer.css';
import type { ComposerProps } from './composer-props.ts';
import { notebookOf } from './notebook.ts';
import { Writing } from './Writing.tsx';

/** An answer: one of the list, or one's own words; then the channel, the signatures, and off it goes. */
export function Composer({ post, onSent }: ComposerProps) {
  const { t } = useLanguage();
  const notebook = notebookOf(usePlay().session);
  const ways = useWays(post);
  const [chosen, setChosen] = useState(notebook.way);
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
            notebook.way = next;
            setChosen(next);
          }}
        />
      )}
      {way === 'write' ? <Writing post={post} onSent={onSent} /> : <Choosing post={post} onSent={onSent} />}
    </div>
  );
}
