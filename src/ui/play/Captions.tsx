import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from '../language.ts';
import { Icon } from '../parts/Icon.tsx';
import type { FollowCaptions } from '../slots.ts';
import './Captions.css';
import { usePlay } from './play-context.ts';

/** Long enough to read two words and to look up before. */
const SHOWN_FOR_MS = 5000;
const MOST = 3;

/** The sounds, to be read. Who listens to a screen reader is told what they stand for, so these are for the eye. */
export function Captions({ follow }: { readonly follow: FollowCaptions }) {
  const { t } = useLanguage();
  const { session } = usePlay();
  const [shown, setShown] = useState<readonly { readonly id: number; readonly caption: string }[]>([]);
  useEffect(() => {
    let next = 0;
    const timers = new Set<ReturnType<typeof setTimeout>>();
    const stop = follow(session, (caption) => {
      const id = next++;
      setShown((list) => [...list.filter((each) => each.caption !== caption), { id, caption }].slice(-MOST));
      const timer = setTimeout(() => {
        timers.delete(timer);
        setShown((list) => list.filter((each) => each.id !== id));
      }, SHOWN_FOR_MS);
      timers.add(timer);
    });
    return () => {
      stop();
      for (const timer of timers) clearTimeout(timer);
    };
  }, [session, follow]);
  return (
    <p class="captions" aria-hidden="true">
      <Icon name="sound" size={1} />
      {shown.map(({ id, caption }) => (
        <span key={id} class="captions__one">
          {t(`play:caption.${caption}`)}
        </span>
      ))}
    </p>
  );
}
