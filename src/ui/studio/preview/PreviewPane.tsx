import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Minutes, STANCES } from '../../../crisis/vocabulary.ts';
import { i18n } from '../../../i18n/i18n.ts';
import { leversOf, RULEBOOK } from '../../../rules/rulebook.ts';
import { printTime } from '../../../scenario/hours.ts';
import type { Draft } from '../../../studio/draft.ts';
import { isObject } from '../../../studio/references.ts';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { Say } from '../../parts/Say.tsx';
import { CommentList } from '../../play/CommentList.tsx';
import { FeedModel } from '../../play/feed-model.ts';
import { FeedPlace } from '../../play/feed-place.ts';
import { Byline, Face, PostBody } from '../../play/PostBody.tsx';
import { type Play, PlayContext, usePlay } from '../../play/play-context.ts';
import { indexScenario, rootOf } from '../../play/scenario-index.ts';
import { type Chatter, VoiceWords } from '../../play/voice-words.ts';
import '../../play/Feed.css';
import { useLoaded } from '../../use-loaded.ts';
import { useStore } from '../../use-store.ts';
import { useFormWords } from '../form/form-words.ts';
import { PlayFromButton } from '../play-from/PlayFromButton.tsx';
import { studio } from '../studio-store.ts';
import { type PreviewedPost, previewOf } from './playable.ts';
import { stillSession } from './still-session.ts';
import { TimeField } from './TimeField.tsx';
import './PreviewPane.css';

/** The draft's messages as the players will see them, at a minute of one's choice; unfinished ones too. */
export function PreviewPane({ draft }: { readonly draft: Draft }) {
  const { t } = useLanguage();
  const sentences = useLoaded('preview', () => i18n.loadNamespaces(['studio-reality', 'play', 'chatter']));
  if (sentences.state !== 'ready') return <p>{t('loading')}</p>;
  return <Preview draft={draft} />;
}

/** What was shown last: one comes back from another pane, or from playing, to the same minute. */
let shown: { readonly draft: Draft; readonly now: Minutes; readonly chosen: string | undefined } | undefined;

function Preview({ draft }: { readonly draft: Draft }) {
  const { t, language, moment } = useLanguage();
  const value = useStore(draft.store, (state) => state.value);
  const path = useStore(studio, (state) => state.path);
  const previewed = useMemo(() => previewOf(value, t('studio-reality:preview.blank')), [value, language]);
  const { scenario, posts, duration } = previewed;
  const chosen = path[0] === 'posts' ? posts.find(({ index }) => index === path[1]) : undefined;
  const last = Math.max(0, ...posts.map(({ at = 0 }) => at));
  const [now, setNow] = useState<Minutes>(() =>
    shown?.draft === draft && shown.chosen === chosen?.id ? shown.now : (chosen?.at ?? last),
  );
  shown = { draft, now, chosen: chosen?.id };
  const isFirst = useRef(true);
  const list = useRef<HTMLDivElement>(null);

  // Another message chosen elsewhere: to its minute, and to its card.
  useEffect(() => {
    if (chosen?.at !== undefined && !isFirst.current) setNow(chosen.at);
    isFirst.current = false;
    const frame = requestAnimationFrame(() => {
      list.current?.querySelector('.is-chosen')?.scrollIntoView({ block: 'nearest' });
    });
    return () => cancelAnimationFrame(frame);
  }, [chosen?.id, chosen?.at]);

  const play = useMemo<Play>(() => {
    const index = indexScenario(scenario);
    const { minutes, preparedCell, preparedFaq } = leversOf(RULEBOOK);
    return {
      session: stillSession(previewed, now),
      index,
      model: new FeedModel(index),
      place: new FeedPlace(index),
      words: new VoiceWords(undefined, scenario.brand.name, scenario.hashtag),
      chatter: i18n.getResourceBundle(language, 'chatter') as Chatter,
      minutes,
      cellSpeed: preparedCell,
      faqSpeed: preparedFaq,
      replayed: false,
      open: () => {},
    };
  }, [previewed, now, language]);
  const roots = useMemo(() => {
    const there = posts.filter(({ at }) => at !== undefined && at <= now);
    return there
      .filter(({ id }) => rootOf(play.index, id) === id)
      .sort((a, b) => (b.at ?? 0) - (a.at ?? 0) || b.index - a.index);
  }, [play]);
  const { longWhen } = moment(now, scenario);
  const never = posts.filter(({ at }) => at === undefined).length;
  const later = posts.filter(({ at }) => at !== undefined && at > now).length;
  const steps = [...new Set(posts.flatMap(({ at }) => (at === undefined ? [] : [at])))].sort((a, b) => a - b);
  const before = steps.findLast((at) => at < now);
  const after = steps.find((at) => at > now);

  return (
    <section class="preview" aria-label={t('studio-reality:preview.title')}>
      <div class="preview__clock">
        <div class="preview__moment">
          <label for="preview-slider">{t('studio-reality:preview.moment')}</label>
          <TimeField value={now} most={duration} onChange={setNow} />
          <span class="preview__day numbers">{longWhen}</span>
        </div>
        <div class="preview__slide">
          <Button
            size="s"
            icon="arrow-left"
            iconOnly
            disabled={before === undefined}
            onClick={() => before !== undefined && setNow(before)}
          >
            {t('studio-reality:preview.before')}
          </Button>
          <input
            id="preview-slider"
            type="range"
            min={0}
            max={Math.max(duration, last)}
            step={1}
            value={now}
            aria-valuetext={`${printTime(now)}, ${longWhen}`}
            onInput={(event) => setNow(Number(event.currentTarget.value))}
          />
          <Button
            size="s"
            icon="arrow-right"
            iconOnly
            disabled={after === undefined}
            onClick={() => after !== undefined && setNow(after)}
          >
            {t('studio-reality:preview.after')}
          </Button>
        </div>
        <p class="preview__told" role="status">
          {t('studio-reality:preview.here', { count: roots.length })}{' '}
          {later > 0 && t('studio-reality:preview.later', { count: later })}
          {never > 0 && ` ${t('studio-reality:preview.never', { count: never })}`}
        </p>
        <p class="preview__told">{t('studio-reality:preview.note')}</p>
        <PlayFromButton draft={draft} at={now} />
      </div>
      <PlayContext.Provider value={play}>
        <div class="preview__feed" ref={list}>
          {roots.map((post) => (
            <Card
              key={post.id}
              post={post}
              isChosen={chosen !== undefined && rootOf(play.index, chosen.id) === post.id}
              draft={draft}
            />
          ))}
          {roots.length === 0 && <p class="preview__none">{t('studio-reality:preview.none')}</p>}
        </div>
      </PlayContext.Provider>
      <Crowd value={value} brand={scenario.brand.name} hashtag={scenario.hashtag} />
    </section>
  );
}

interface CardProps {
  readonly post: PreviewedPost;
  readonly isChosen: boolean;
  readonly draft: Draft;
}

/** A message as in the game, its conversation, and under it the way to its place in the draft. */
function Card({ post: { id, index, at, waits }, isChosen, draft }: CardProps) {
  const { t } = useLanguage();
  const written = usePlay().index.posts.get(id);
  if (!written) return null;
  return (
    <article class={`post${isChosen ? ' is-chosen' : ''}`} aria-labelledby={`by-${id}`}>
      <div class="post__face">
        <Face by={written.by} />
      </div>
      <div class="post__body">
        <Byline id={id} />
        <PostBody id={id} />
        {written.replies.length > 0 && (
          <details class="preview__answers">
            <summary>{t('studio-reality:preview.answers', { count: written.replies.length })}</summary>
            <ul role="list">
              {written.replies.map((reply) => (
                <li key={reply.id}>
                  <Say text={reply.text} />
                </li>
              ))}
            </ul>
          </details>
        )}
        <CommentList head={id} />
        <p class="preview__tools">
          {waits && <span class="chip">{t('studio-reality:preview.waits')}</span>}
          <Button look="quiet" size="s" icon="pen" onClick={() => studio.getState().jump(['posts', index], 'form')}>
            {t('studio-reality:preview.edit')}
          </Button>
          <PlayFromButton draft={draft} at={at ?? 0} small />
        </p>
      </div>
    </article>
  );
}

/** What the crowd says between the messages, the brand and the hashtag filled in: one phrase a mood. */
function Crowd({
  value,
  brand,
  hashtag,
}: {
  readonly value: unknown;
  readonly brand: string;
  readonly hashtag: string;
}) {
  const { t } = useLanguage();
  const { saying } = useFormWords();
  const chatter = isObject(value) && isObject(value.chatter) ? value.chatter : {};
  const said = STANCES.flatMap((stance) => {
    const phrases = chatter[stance];
    const words = Array.isArray(phrases) ? saying(phrases[0]) : '';
    return words === '' ? [] : [{ stance, words }];
  });
  if (said.length === 0) return null;
  return (
    <section class="preview__crowd" aria-labelledby="preview-crowd">
      <h2 id="preview-crowd">{t('studio-reality:preview.crowd')}</h2>
      <ul role="list">
        {said.map(({ stance, words }) => (
          <li key={stance}>
            <span class="chip">{t(`studio-reality:stance.${stance}`)}</span>{' '}
            {words.replaceAll('{brand}', brand).replaceAll('{hashtag}', hashtag)}
          </li>
        ))}
      </ul>
    </section>
  );
}
