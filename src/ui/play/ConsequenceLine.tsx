import { useEffect, useRef, useState } from 'preact/hooks';
import type { CrisisEvent } from '../../crisis/events.ts';
import { useLanguage } from '../language.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { Icon, type IconName } from '../parts/Icon.tsx';
import { Sentence } from '../parts/Say.tsx';
import { type Consequence, consequenceOf, isKnown, sentenceOf, type Tone } from './consequence.ts';
import { useClockTime, usePen } from './pen.ts';
import { usePlay, useSession } from './play-context.ts';
import './ConsequenceLine.css';

const ICONS: Readonly<Record<Tone, IconName>> = { plain: 'info', calm: 'drop', ember: 'ember', warn: 'bell' };
/** Long enough to read before the next one may take its place. */
const SHOWN_FOR_MS = 2600;

/** One sentence: what just changed and why; the last ones are a tap away. Who listens is told by `SpokenNews`. */
export function ConsequenceLine({ onJournal }: { readonly onJournal: () => void }) {
  const { t } = useLanguage();
  const { session, index } = usePlay();
  const pen = usePen();
  const penNow = useRef(pen);
  penNow.current = pen;
  const [shown, setShown] = useState<CrisisEvent | undefined>();

  useEffect(() => {
    let told = session.store.getState().view.events.length;
    const unnoticed: CrisisEvent[] = [];
    let queue: { event: CrisisEvent; consequence: Consequence }[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const next = () => {
      timer = undefined;
      // The heaviest first; what is left of lesser weight waits in the journal, or the line would run late.
      queue.sort((a, b) => b.consequence.weight - a.consequence.weight);
      const first = queue[0];
      if (!first) return;
      queue = queue.slice(1, 3).filter(({ consequence }) => consequence.weight > 1);
      setShown(first.event);
      timer = setTimeout(next, SHOWN_FOR_MS);
    };
    const listen = () => {
      const { view } = session.store.getState();
      if (view.events.length < told) told = 0;
      unnoticed.push(...view.events.slice(told));
      told = view.events.length;
      for (const event of unnoticed.filter((each) => isKnown(each, view))) {
        unnoticed.splice(unnoticed.indexOf(event), 1);
        const consequence = consequenceOf(event, index, penNow.current);
        if (consequence.weight > 0) queue.push({ event, consequence });
        // What the player did answers at once, whatever is being shown.
        if (consequence.weight === 3 && timer !== undefined) {
          clearTimeout(timer);
          timer = undefined;
        }
      }
      if (timer === undefined && queue.length > 0) next();
    };
    const stop = session.store.subscribe(listen);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [session, index]);

  const consequence = shown && consequenceOf(shown, index, pen);
  return (
    <button
      type="button"
      class={`consequence consequence--${consequence?.tone ?? 'plain'}`}
      aria-label={`${t('play:journal.open')}${consequence ? ` – ${sentenceOf(consequence, t)}` : ''}`}
      onClick={onJournal}
    >
      <Icon name={ICONS[consequence?.tone ?? 'plain']} />
      {/* A new key: each sentence slides in anew. */}
      <span key={shown ? `${shown.type}${shown.at}` : ''} class="consequence__text">
        {shown ? <Told event={shown} /> : t('play:journal.nothing-yet')}
      </span>
      <Icon name="chevron-right" size={1} />
    </button>
  );
}

function Told({ event }: { readonly event: CrisisEvent }) {
  const { index } = usePlay();
  const pen = usePen();
  return <Sentence of={({ t, say }) => sentenceOf(consequenceOf(event, index, { ...pen, say }), t)} />;
}

/** What happened so far, newest first. */
export function Journal({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLanguage();
  return (
    <Dialog title={t('play:journal.title')} closeLabel={t('close')} shape="sheet" onClose={onClose}>
      <JournalRows most={200} />
    </Dialog>
  );
}

/** At most so many of the things that happened, newest first, of at least this weight. */
export function JournalRows({ most, weight = 0 }: { readonly most: number; readonly weight?: Consequence['weight'] }) {
  const { t } = useLanguage();
  const clockTime = useClockTime();
  const { index } = usePlay();
  const pen = usePen();
  const view = useSession((state) => state.view);
  const rows: { readonly event: CrisisEvent; readonly consequence: Consequence; readonly n: number }[] = [];
  for (let n = view.events.length - 1; n >= 0 && rows.length < most; n--) {
    const event = view.events[n] as CrisisEvent;
    if (!isKnown(event, view)) continue;
    const consequence = consequenceOf(event, index, pen);
    if (consequence.weight >= weight) rows.push({ event, consequence, n });
  }
  if (rows.length === 0) return <p>{t('play:journal.nothing-yet')}</p>;
  return (
    <ol class="journal" role="list">
      {rows.map(({ event, consequence, n }) => (
        <li key={n} class={`journal__row consequence--${consequence.tone}`}>
          <Icon name={ICONS[consequence.tone]} />
          <time class="numbers">{clockTime(event.at)}</time>
          <span>
            <Told event={event} />
          </span>
        </li>
      ))}
    </ol>
  );
}
