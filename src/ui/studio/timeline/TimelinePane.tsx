import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { printTime } from '../../../scenario/hours.ts';
import type { Draft } from '../../../studio/draft.ts';
import { isObject, thingsOf } from '../../../studio/references.ts';
import { GRID, nightsOf, shifted, ticksOf, timelineOf } from '../../../studio/timeline.ts';
import { useLanguage } from '../../language.ts';
import { announce } from '../../parts/Announcer.tsx';
import { Button } from '../../parts/Button.tsx';
import { PlatformMark } from '../../parts/PlatformMark.tsx';
import { useStore } from '../../use-store.ts';
import { editorOf } from '../form/editors.tsx';
import { FormContext, useForm, useFormOf } from '../form/form-context.ts';
import { useFormWords } from '../form/form-words.ts';
import { UnsoundNotice } from '../json/UnsoundNotice.tsx';
import { studio } from '../studio-store.ts';
import { TimelineChosen } from './TimelineChosen.tsx';
import './TimelinePane.css';
import { AXIS, CARD, type Card, type Layout, layOut, SCALES, stepFor } from './timeline-layout.ts';
import { useCardDrag } from './use-card-drag.ts';

/** Two pixels a minute: half a day on a screen. */
const PLAIN = 3;

/** The messages in time, a lane for each place; a card moved along its lane comes at another time. */
export function TimelinePane({ draft }: { readonly draft: Draft }) {
  const { t } = useLanguage();
  const form = useFormOf(draft, editorOf);
  const { root, things } = form;
  const [zoom, setZoom] = useState(PLAIN);
  const scale = SCALES[zoom] ?? 1;
  const timeline = useMemo(() => timelineOf(root), [root]);
  const layout = useMemo(() => layOut(timeline, scale), [timeline, scale]);
  const path = useStore(studio, (state) => state.path);
  const inTime = useMemo(
    () => layout.cards.toSorted((a, b) => a.post.at - b.post.at || a.post.index - b.post.index),
    [layout],
  );
  const chosen = path[0] === 'posts' ? path[1] : undefined;
  const current = layout.cards.find(({ post }) => post.index === chosen);
  const scroller = useRef<HTMLDivElement>(null);
  const cardOf = (index: unknown) => scroller.current?.querySelector<HTMLElement>(`[data-post="${String(index)}"]`);

  const shift = (card: Card, minutes: number, merge?: string) => {
    const edit = shifted(card.post, minutes, timeline.duration);
    if (edit) draft.set(edit.path, edit.value, merge);
  };
  const dragging = useCardDrag(scale, (card, minutes) => {
    shift(card, minutes);
    studio.getState().select(['posts', card.post.index]);
  });

  // The middle of what is seen stays in the middle.
  const middle = useRef<number>(undefined);
  const zoomTo = (next: number) => {
    const { current: area } = scroller;
    if (area) middle.current = (area.scrollLeft + area.clientWidth / 2) / scale;
    setZoom(Math.max(0, Math.min(SCALES.length - 1, next)));
  };
  useLayoutEffect(() => {
    const { current: area } = scroller;
    if (area && middle.current !== undefined) area.scrollLeft = middle.current * scale - area.clientWidth / 2;
  }, [scale]);
  const at = current?.post.at;
  useEffect(() => {
    cardOf(chosen)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [chosen, at]);
  useMoveNews(current);

  const onKey = (event: KeyboardEvent, card: Card) => {
    const step = event.shiftKey ? 60 : GRID;
    const turn = inTime.indexOf(card);
    const goTo = (to: Card | undefined) => to && cardOf(to.post.index)?.focus({ preventScroll: true });
    const acts: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => shift(card, -step, `when/${card.post.index}`),
      ArrowRight: () => shift(card, step, `when/${card.post.index}`),
      ArrowUp: () => goTo(inTime[turn - 1]),
      ArrowDown: () => goTo(inTime[turn + 1]),
      Home: () => goTo(inTime[0]),
      End: () => goTo(inTime.at(-1)),
      Enter: () => studio.getState().jump(['posts', card.post.index]),
    };
    const act = acts[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  };

  const tabStop = current ?? inTime[0];
  const authors = useMemo(() => thingsOf(things, 'author'), [things]);
  const { saying, language } = useFormWords();
  const cards = useMemo(
    () =>
      layout.cards.map((card) => {
        const { post, left, top } = card;
        const author = authors.find(({ id }) => id === post.value.by)?.value.name;
        const waits = post.after !== undefined;
        const classes = ['card', `card--${post.place}`, waits && 'card--waits', card === current && 'is-chosen'];
        return (
          <button
            type="button"
            key={post.index}
            data-post={post.index}
            class={classes.filter(Boolean).join(' ')}
            style={{ left: `${left}px`, top: `${top}px`, width: `${CARD.width}px`, height: `${CARD.height}px` }}
            tabIndex={card === tabStop ? 0 : -1}
            aria-pressed={card === current}
            aria-describedby="timeline-keys"
            onFocus={() => studio.getState().select(['posts', post.index])}
            // Some browsers do not focus what is clicked.
            onClick={() => studio.getState().select(['posts', post.index])}
            onDblClick={() => studio.getState().jump(['posts', post.index])}
            onKeyDown={(event) => onKey(event, card)}
            onPointerDown={(event) => dragging.hold(event, card)}
            onPointerMove={dragging.move}
            onPointerUp={dragging.drop}
            onPointerCancel={dragging.cancel}
          >
            <span class="card__head">
              <strong class="numbers">
                {waits && <span aria-hidden="true">≥ </span>}
                {waits && <span class="visually-hidden">{t('studio-views:timeline.at-least')} </span>}
                {printTime(post.at)}
              </strong>{' '}
              <span>{String(author ?? post.value.by ?? '')}</span>
            </span>
            <span class="card__text">{saying(post.value.text)}</span>
          </button>
        );
      }),
    [layout, current, tabStop, authors, language, timeline],
  );

  return (
    <FormContext.Provider value={form}>
      <section class="timeline" aria-label={t('studio-views:timeline.title')}>
        <div class="timeline__tools">
          <p id="timeline-keys" class="timeline__keys">
            {t('studio-views:timeline.keys')}
          </p>
          <div class="timeline__zoom" role="group" aria-label={t('studio-views:timeline.zoom')}>
            <Button size="s" look="quiet" disabled={zoom === 0} onClick={() => zoomTo(zoom - 1)}>
              {t('studio-views:zoom.out')}
            </Button>
            <Button size="s" look="quiet" disabled={zoom === SCALES.length - 1} onClick={() => zoomTo(zoom + 1)}>
              {t('studio-views:zoom.in')}
            </Button>
          </div>
        </div>
        <UnsoundNotice draft={draft} />
        {layout.beside.length > 0 && <Beside layout={layout} />}
        <div class="timeline__scroll" ref={scroller} data-both-ways>
          <div class="timeline__ground" style={{ width: `${layout.width}px`, height: `${layout.height}px` }}>
            <Ground timeline={timeline} layout={layout} scale={scale} chosen={current} />
            {cards}
            {dragging.drag && (
              <div
                class="timeline__ghost"
                aria-hidden="true"
                style={{
                  left: `${(dragging.drag.card.post.at + dragging.drag.minutes) * scale}px`,
                  top: `${dragging.drag.card.top}px`,
                  width: `${CARD.width}px`,
                  height: `${CARD.height}px`,
                }}
              >
                {printTime(dragging.drag.card.post.at + dragging.drag.minutes)}
              </div>
            )}
          </div>
        </div>
        <TimelineChosen draft={draft} timeline={timeline} index={typeof chosen === 'number' ? chosen : undefined} />
      </section>
    </FormContext.Provider>
  );
}

/** Says the new time of the card one is moving. */
function useMoveNews(current: Card | undefined) {
  const { t } = useLanguage();
  const before = useRef<Card['post']>(undefined);
  useEffect(() => {
    const last = before.current;
    before.current = current?.post;
    if (current && last?.index === current.post.index && last.at !== current.post.at) {
      announce(t('studio-views:timeline.moved', { time: printTime(current.post.at) }));
    }
  }, [current]);
}

interface GroundProps {
  readonly timeline: ReturnType<typeof timelineOf>;
  readonly layout: Layout;
  readonly scale: number;
  readonly chosen: Card | undefined;
}

/** What lies under the cards: nights, hours, lanes, time left to answer, and what belongs together. */
function Ground({ timeline, layout, scale, chosen }: GroundProps) {
  const { t, moment } = useLanguage();
  const px = (minutes: number) => `${minutes * scale}px`;
  const days = ticksOf(timeline, 1440);
  const ends = [...days.filter((day) => day > 0), timeline.duration];
  const starts = [0, ...days.filter((day) => day > 0)];
  return (
    <>
      {nightsOf(timeline).map(({ from, to }) => (
        <div key={from} class="timeline__night" style={{ left: px(from), width: px(to - from) }} />
      ))}
      <div class="timeline__axis" style={{ height: `${AXIS}px` }} aria-hidden="true">
        {starts.map((from, turn) => (
          <div key={from} class="timeline__day" style={{ left: px(from), width: px((ends[turn] ?? from) - from) }}>
            <span>{moment(from, timeline).longDay}</span>
          </div>
        ))}
        {ticksOf(timeline, stepFor(scale)).map((tick) => (
          <div key={tick} class="timeline__tick numbers" style={{ left: px(tick) }}>
            {moment(tick, timeline).time}
          </div>
        ))}
      </div>
      {layout.lanes.map(({ place, top, height, count }) => (
        <div
          key={place}
          class={`lane lane--${place}${count === 0 ? ' is-empty' : ''}`}
          style={{ top: `${top}px`, height: `${height}px` }}
        >
          <h2 class="lane__name">
            <PlatformMark platform={place} size={1.1} />
            {t(`place.${place}`)}
            <span class="numbers">{count}</span>
          </h2>
        </div>
      ))}
      {layout.cards.map(({ post, left, top }) =>
        post.due === undefined ? null : (
          <div
            key={post.index}
            class={`due due--${post.place}`}
            style={{ left: `${left}px`, top: `${top + CARD.height - 1}px`, width: px(post.due - post.at) }}
          />
        ),
      )}
      <Links layout={layout} chosen={chosen} />
    </>
  );
}

/** From each message to its comments. */
function Links({ layout, chosen }: Pick<GroundProps, 'layout' | 'chosen'>) {
  const byId = useMemo(() => new Map(layout.cards.map((card) => [card.post.id, card])), [layout]);
  return (
    <svg class="timeline__links" width={layout.width} height={layout.height} aria-hidden="true">
      {layout.cards.map((card) => {
        const mother = card.post.re === undefined ? undefined : byId.get(card.post.re);
        if (!mother) return null;
        const isNear = chosen === card || chosen === mother;
        const [x1, y1] = [mother.left + 12, mother.top + CARD.height];
        const [x2, y2] = [card.left, card.top + CARD.height / 2];
        return (
          <path
            key={card.post.index}
            class={isNear ? 'is-near' : undefined}
            d={`M${x1} ${y1}C${x1} ${y2} ${Math.min(x1, x2) - 6} ${y2} ${x2} ${y2}`}
          />
        );
      })}
    </svg>
  );
}

/** Messages without a place in time: they wait for what never comes, or their time cannot be read. */
function Beside({ layout }: { readonly layout: Layout }) {
  const { t } = useLanguage();
  const { naming } = useFormWords();
  const { things } = useForm();
  const waits = (value: Readonly<Record<string, unknown>>) => isObject(value.when);
  return (
    <div class="timeline__beside">
      <h2>{t('studio-views:timeline.beside')}</h2>
      <ul role="list">
        {layout.beside.map(({ index, value }) => (
          <li key={index}>
            <Button size="s" icon="warning" onClick={() => studio.getState().jump(['posts', index, 'when'])}>
              {t(waits(value) ? 'studio-views:timeline.never' : 'studio-views:timeline.no-time', {
                post: naming(value) || thingsOf(things, 'post')[index]?.id || String(index + 1),
              })}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
