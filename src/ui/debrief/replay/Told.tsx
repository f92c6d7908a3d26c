import { useEffect } from 'preact/hooks';
import type { Action } from '../../../crisis/actions.ts';
import { describeAction } from '../../../i18n/action-words.ts';
import { isOwnRef } from '../../../training/own-option.ts';
import type { Run } from '../../../training/run.ts';
import { useLanguage } from '../../language.ts';
import { Say, Sentence } from '../../parts/Say.tsx';
import { JournalRows } from '../../play/ConsequenceLine.tsx';
import { usePlay, useSession } from '../../play/play-context.ts';
import { RichText } from '../../play/RichText.tsx';
import { type ScenarioIndex, speakerOf, wordingOf } from '../../play/scenario-index.ts';
import { Said } from '../../replies/Said.tsx';
import { lastDecided, type Pins } from './decisions.ts';

/** How many of the last things that happened are told. */
const TOLD = 4;

/** What the player had just decided at this minute, on what, in which words. */
export function LastDecision({ run, pins }: { readonly run: Run; readonly pins: Pins }) {
  const { t } = useLanguage();
  // The rows as one word: an array would be another one each minute.
  const decided = useSession(({ view }) => lastDecided(pins, view.now).join(' '));
  const rows = decided === '' ? [] : decided.split(' ').map(Number);
  useSpot(run, rows);
  return (
    <section class="told told--decision" aria-labelledby="told-title" tabIndex={0}>
      <h2 id="told-title">{t('replay:moment.title')}</h2>
      {rows.length === 0 && <p class="told__none">{t('replay:moment.none')}</p>}
      {rows.map((row) => (
        <Decided key={row} run={run} row={row} />
      ))}
    </section>
  );
}

/** What happened last, and why. */
export function Lately() {
  const { t } = useLanguage();
  return (
    <section class="told told--lately" aria-labelledby="lately-title" tabIndex={0}>
      <h2 id="lately-title">{t('replay:lately')}</h2>
      <JournalRows most={TOLD} weight={1} />
    </section>
  );
}

function Decided({ run, row }: { readonly run: Run; readonly row: number }) {
  const { t, moment } = useLanguage();
  const { index } = usePlay();
  const isNow = useSession(({ view }) => view.now === run.log[row]?.at);
  const done = run.log[row];
  if (!done) return null;
  const { action, at } = done;
  const post = 'post' in action ? index.posts.get(action.post) : undefined;
  const mine = wordsOf(action, index);
  const own = action.type === 'reply' && isOwnRef(action.option) ? action.option : undefined;
  return (
    <article class="decided" data-now={isNow}>
      <h3>
        <time class="numbers">{moment(at, index.scenario).when}</time>{' '}
        <Sentence of={(speech) => describeAction(action, index.scenario, speech)} />
      </h3>
      {post && (
        <blockquote class="decided__post">
          <cite>{speakerOf(index, post.by).name}</cite>
          <p>
            <Say text={post.text} as={RichText} />
          </p>
        </blockquote>
      )}
      {mine && (
        <blockquote class="decided__mine">
          <cite>{t('scorecard:your-words')}</cite>
          {own === undefined ? (
            <p>
              <Say text={mine} as={RichText} />
            </p>
          ) : (
            <Said scenario={index.scenario} text={own} folded />
          )}
        </blockquote>
      )}
    </article>
  );
}

/** What was said with it. */
function wordsOf(action: Action, index: ScenarioIndex) {
  if (action.type === 'reply') return wordingOf(index, action.option)?.text;
  if (action.type === 'publish') return wordingOf(index, action.statement)?.text;
  return action.type === 'follow-up' ? wordingOf(index, action.text)?.news : undefined;
}

/** Marks the message of the last decision in the feed, and brings it into sight there when the decision changes. */
function useSpot(run: Run, rows: readonly number[]): void {
  const { place } = usePlay();
  const action = run.log[rows.at(-1) ?? -1]?.action;
  const post = action && 'post' in action ? action.post : undefined;
  const key = `${rows.join()} ${post}`;
  useEffect(() => {
    if (post === undefined) return;
    let spotted: HTMLElement | undefined;
    // Once the feed has drawn the minute.
    const frame = requestAnimationFrame(async () => {
      const message = await place.reveal(post);
      if (left) return;
      spotted = message;
      const scroller = spotted?.closest('.feed__scroll');
      if (!spotted || !scroller) return;
      spotted.dataset.spot = '';
      const room = scroller.getBoundingClientRect();
      const at = spotted.getBoundingClientRect();
      if (at.top < room.top || at.bottom > room.bottom) scroller.scrollTop += at.top - room.top - 8;
    });
    let left = false;
    return () => {
      left = true;
      cancelAnimationFrame(frame);
      delete spotted?.dataset.spot;
    };
  }, [key]);
}
