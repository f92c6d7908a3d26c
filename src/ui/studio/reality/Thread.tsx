import { useState } from 'preact/hooks';
import type { Findings } from '../../../scenario/reality/find.ts';
import { type Choices, type Piece, textOf } from '../../../scenario/reality/subjects.ts';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';

const FIRST = 8;

/** The thread as it would be, what was replaced marked in its place: read it all once. */
export function Thread({ findings, choices }: { readonly findings: Findings; readonly choices: Choices }) {
  const { t } = useLanguage();
  const [all, setAll] = useState(false);
  const shown = all ? findings.posts : findings.posts.slice(0, FIRST);
  const pieces = (list: readonly Piece[]) =>
    list.map((piece, n) =>
      typeof piece === 'string' ? piece : <mark key={n}>{textOf([piece], findings.subjects, choices)}</mark>,
    );
  return (
    <section aria-labelledby="thread-title">
      <h2 id="thread-title">{t('studio-reality:thread.title')}</h2>
      <p>{t('studio-reality:thread.text')}</p>
      <ol class="pasted">
        {shown.map((post, n) => {
          const speaker = findings.speakers.get(post.by);
          return (
            <li key={n}>
              <p class="pasted__by">
                <strong>{pieces(speaker?.name ?? [])}</strong>{' '}
                {speaker?.handle.length ? <span class="pasted__handle">{pieces(speaker.handle)}</span> : ''}
                {speaker?.isOurs && <span class="chip">{t('studio-reality:thread.ours')}</span>}
              </p>
              <p class="pasted__text">{pieces(post.text)}</p>
            </li>
          );
        })}
      </ol>
      {!all && findings.posts.length > FIRST && (
        <Button icon="chevron-down" onClick={() => setAll(true)}>
          {t('studio-reality:thread.all', { count: findings.posts.length - FIRST })}
        </Button>
      )}
    </section>
  );
}
