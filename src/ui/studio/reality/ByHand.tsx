import { useState } from 'preact/hooks';
import { DOUBT_KINDS, type Doubt, type DoubtKind } from '../../../scenario/reality/doubts.ts';
import type { Findings } from '../../../scenario/reality/find.ts';
import type { SubjectKind } from '../../../scenario/reality/subjects.ts';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { postList } from './post-list.ts';

interface ByHandProps {
  readonly findings: Findings;
  readonly onAdd: (found: string, kind: SubjectKind) => void;
}

/** What a doubt becomes when the trainer says "replace it". */
const BECOMES: Readonly<Record<Exclude<DoubtKind, 'image'>, SubjectKind>> = {
  name: 'surname',
  place: 'place',
  job: 'other',
  number: 'number',
  hashtag: 'other',
};

/** What no machine can decide, and a field for what it missed altogether. */
export function ByHand({ findings, onAdd }: ByHandProps) {
  const { t } = useLanguage();
  const [missed, setMissed] = useState('');
  const kinds = DOUBT_KINDS.map((kind) => ({ kind, doubts: findings.doubts.filter((doubt) => doubt.kind === kind) }));
  return (
    <section aria-labelledby="by-hand-title">
      <h2 id="by-hand-title">{t('studio-reality:by-hand.title')}</h2>
      <p>{t('studio-reality:by-hand.text')}</p>
      <div class="by-hand">
        {kinds.map(
          ({ kind, doubts }) =>
            doubts.length > 0 && (
              <div key={kind} class="by-hand__kind">
                <h3>{t(`studio-reality:doubt.${kind}`)}</h3>
                <ul role="list">
                  {doubts.map((doubt) => (
                    <Line key={doubt.found} doubt={doubt} onAdd={onAdd} />
                  ))}
                </ul>
              </div>
            ),
        )}
      </div>
      <form
        class="by-hand__missed"
        onSubmit={(event) => {
          event.preventDefault();
          if (missed.trim() === '') return;
          onAdd(missed.trim(), 'surname');
          setMissed('');
        }}
      >
        <label>
          <span>{t('studio-reality:by-hand.missed')}</span>
          <input
            type="text"
            value={missed}
            autocomplete="off"
            maxLength={120}
            onInput={(event) => setMissed(event.currentTarget.value)}
          />
        </label>
        <Button type="submit" icon="plus">
          {t('studio-reality:by-hand.replace')}
        </Button>
      </form>
    </section>
  );
}

function Line({ doubt: { kind, found, posts }, onAdd }: { readonly doubt: Doubt } & Pick<ByHandProps, 'onAdd'>) {
  const { t } = useLanguage();
  return (
    <li>
      <span>
        {kind === 'image' ? t('studio-reality:doubt.image-text') : <strong>{found}</strong>}{' '}
        <span class="replaced__posts numbers">{t('studio-reality:replaced.posts', { posts: postList(posts) })}</span>
      </span>
      {kind !== 'image' && (
        <Button
          look="quiet"
          size="s"
          aria-label={t('studio-reality:by-hand.replace-it', { found })}
          onClick={() => onAdd(found, BECOMES[kind])}
        >
          {t('studio-reality:by-hand.replace')}
        </Button>
      )}
    </li>
  );
}
