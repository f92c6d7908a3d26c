import { useEffect, useRef } from 'preact/hooks';
import type { CrisisEvent } from '../../../crisis/events.ts';
import { type Minutes, PLATFORMS } from '../../../crisis/vocabulary.ts';
import { useLanguage } from '../../language.ts';
import { announce } from '../../parts/Announcer.tsx';
import { type Consequence, consequenceOf, isKnown, sentenceOf } from '../consequence.ts';
import { isWaiting } from '../feed-model.ts';
import { usePen } from '../pen.ts';
import { usePlay } from '../play-context.ts';
import { handleOf, isPublicPlace } from '../scenario-index.ts';
import { townsOf, trendOf } from '../towns.ts';
import { Rhythm } from './rhythm.ts';

/** Of what happened together, so many sentences are said; the rest is counted, and in the journal. */
const SENTENCES = 2;
/** A town too small to change the picture is not told. */
const TOLD_FROM = 5;

/**
 * The crisis for who listens: politely, and seldom enough to read in between. What the player did is answered at once;
 * what happens by itself is gathered. New messages that want an answer are counted, and where the map has turned, said.
 * In calm mode only the player moves the clock: then what it shows is said first, be it all there is to say.
 */
export function SpokenNews() {
  const { t, compact, moment } = useLanguage();
  const { session, index, model } = usePlay();
  const pen = usePen();
  const now = useRef({ pen, t, compact, moment });
  now.current = { pen, t, compact, moment };

  useEffect(() => {
    const first = session.store.getState().view;
    let told = first.events.length;
    let minute = first.now;
    let unnoticed: CrisisEvent[] = [];
    let news: Consequence[] = [];
    let arrived: string[] = [];
    let moved = false;
    const trends = new Map(townsOf(first).map((town, n) => [n, trendOf(town)]));

    let today = moment(first.now, index.scenario).day;
    const clockWords = (at: Minutes) => {
      const { day, time, longWhen } = now.current.moment(at, index.scenario);
      const key = day === today ? 'time' : 'day';
      today = day;
      return now.current.t(`play:spoken.${key}`, { time: key === 'time' ? time : longWhen });
    };
    const mapWords = () => {
      const turned = townsOf(session.store.getState().view)
        .map((town, n) => ({ ...town, n, trend: trendOf(town) }))
        .filter(({ n, trend, shares }) => shares >= TOLD_FROM && trends.get(n) !== trend)
        .sort((a, b) => b.lately - a.lately)
        .slice(0, 1);
      return turned.map(({ n, trend, shares }) => {
        trends.set(n, trend);
        return now.current.t(`play:spoken.town.${trend}`, {
          place: now.current.t(`place.${PLATFORMS[n]}`),
          value: now.current.compact(shares),
        });
      });
    };
    const rhythm = new Rhythm(() => {
      const { view } = session.store.getState();
      const heaviest = news.toSorted((a, b) => b.weight - a.weight).slice(0, SENTENCES);
      const rest = news.length - heaviest.length;
      const waiting = arrived.filter((id) => isWaiting(model.post(view, id)));
      const latest = waiting.at(-1);
      const words = [
        ...(moved ? [clockWords(view.now)] : []),
        ...heaviest.map((each) => sentenceOf(each, now.current.pen.t)),
        ...(rest > 0 ? [now.current.t('play:spoken.more', { count: rest })] : []),
        ...(latest === undefined
          ? []
          : [now.current.t('play:spoken.posts', { count: waiting.length, handle: handleOf(index, latest) })]),
        ...mapWords(),
      ];
      news = [];
      arrived = [];
      moved = false;
      if (words.length > 0) announce(words.join(' '));
    });

    const listen = () => {
      const { view, run, status } = session.store.getState();
      // The end is said by itself, and at once: whatever had gathered until then is for the journal.
      if (status === 'over') return rhythm.stop();
      if (view.events.length < told) told = 0;
      unnoticed.push(...view.events.slice(told));
      told = view.events.length;
      let answered = view.now - minute > 1;
      minute = view.now;
      if (answered && run.mode === 'calm') moved = true;
      const known = unnoticed.filter((event) => isKnown(event, view));
      unnoticed = unnoticed.filter((event) => !isKnown(event, view));
      for (const event of known) {
        const consequence = consequenceOf(event, index, now.current.pen);
        if (consequence.weight > 0) news.push(consequence);
        if (consequence.weight === 3) answered = true;
        if (event.type === 'post-appeared' && isPublicPlace(index.posts.get(event.post)?.on ?? '')) {
          arrived.push(event.post);
        }
      }
      if (moved || news.length > 0 || arrived.length > 0) rhythm.stir(answered);
    };
    const stop = session.store.subscribe(listen);
    return () => {
      stop();
      rhythm.stop();
    };
  }, [session, index, model]);
  return null;
}
