import { useEffect, useRef } from 'preact/hooks';
import { useLanguage } from '../language.ts';
import { Button } from '../parts/Button.tsx';
import { PlatformMark } from '../parts/PlatformMark.tsx';
import { Say } from '../parts/Say.tsx';
import { Segmented } from '../parts/Segmented.tsx';
import { CommentList } from './CommentList.tsx';
import { Composer } from './composer/Composer.tsx';
import { Moderate } from './Moderate.tsx';
import { Byline, Face } from './PostBody.tsx';
import { type DeskPart, usePlay, useSession, useWays } from './play-context.ts';
import { RichText } from './RichText.tsx';
import { handleOf, isPublicPlace, rootOf } from './scenario-index.ts';
import { Triage } from './Triage.tsx';
import { WaitChip } from './WaitChip.tsx';
import './Desk.css';

interface DeskProps {
  readonly id: string;
  readonly part: DeskPart;
  /** Counts up each time somebody asks for the desk. */
  readonly asked: number;
  readonly onPart: (part: DeskPart) => void;
  readonly onClose: () => void;
}

/** One message on the desk: read it, answer it, moderate it. Time runs at a quarter meanwhile. */
export function Desk({ id, part, asked, onPart, onClose }: DeskProps) {
  const { t } = useLanguage();
  const { session, index, model } = usePlay();
  const title = useRef<HTMLHeadingElement>(null);
  const post = index.posts.get(id);
  const replied = useSession(({ view }) => {
    const status = model.post(view, id)?.status;
    return status === 'answered' || status === 'covered';
  });
  const ways = useWays(post);
  useEffect(() => {
    session.compose(true);
    return () => session.compose(false);
  }, [session]);
  useEffect(() => title.current?.focus({ preventScroll: true }), [id, asked]);
  if (!post) return null;
  const parts: readonly DeskPart[] = [
    'triage',
    ...(ways.length > 0 ? (['reply'] as const) : []),
    ...(isPublicPlace(post.on) ? (['moderate'] as const) : []),
  ];
  const current = parts.includes(part) ? part : 'triage';
  return (
    <section
      class="desk"
      role="dialog"
      aria-labelledby="desk-title"
      onKeyDown={(event) => {
        // A modal dialog on top closes by itself first.
        if (event.key !== 'Escape' || (event.target as HTMLElement).closest('dialog')) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header class="desk__head">
        <h2 id="desk-title" tabIndex={-1} ref={title}>
          {t('play:desk.title', { handle: handleOf(index, id) })}
        </h2>
        <Button look="quiet" size="s" icon="cross" iconOnly title={`${t('close')} (Esc)`} onClick={onClose}>
          {t('close')}
        </Button>
      </header>
      <div class="desk__body" key={id}>
        <div class="desk__post">
          <Face by={post.by} size={2.25} />
          <div>
            <Byline id={id} aside />
            <p class="post__text">
              <Say text={post.text} as={RichText} />
            </p>
            {post.image && (
              <p class="soft">
                <PlatformMark platform={post.on} size={1.1} /> {t('play:post.image')} <Say text={post.image} />
              </p>
            )}
            <WaitChip id={id} />
          </div>
        </div>
        <Segmented
          legend={t('play:desk.parts')}
          hideLegend
          value={current}
          options={parts.map((each) => ({ value: each, label: t(`play:desk.${each}`) }))}
          onChange={onPart}
        />
        {current === 'triage' && (
          <Triage
            post={post}
            onVerdict={(verdict) => {
              if (verdict === 'now' && parts.includes('reply')) onPart('reply');
              else if (verdict === 'moderate' && parts.includes('moderate')) onPart('moderate');
              else if (verdict === 'ignore') onClose();
            }}
          />
        )}
        {current === 'reply' && (
          <>
            {replied && <p class="soft">{t('play:desk.already')}</p>}
            <Composer post={post} onSent={onClose} />
          </>
        )}
        {current === 'moderate' && <Moderate post={post} onDone={onClose} />}
        {!isPublicPlace(post.on) && <CommentList head={rootOf(index, id)} />}
      </div>
    </section>
  );
}
