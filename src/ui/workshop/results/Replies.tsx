import { useMemo } from 'preact/hooks';
import { isOwnRef } from '../../../training/own-option.ts';
import { extremeReplies, type ToldReply } from '../../../workshop/replies.ts';
import { useLanguage } from '../../language.ts';
import { Say } from '../../parts/Say.tsx';
import { Said } from '../../replies/Said.tsx';
import { textOf } from '../../scorecard/about.ts';
import { Quoted } from './Quoted.tsx';
import { PointChips } from './ReadingOf.tsx';
import './Replies.css';
import type { ReadRound } from './shown.ts';

/** Few enough to be read aloud. */
const MOST = 3;
const MOST_ON_A_WALL = 2;

/** The replies that won most and lost most on this very crisis, without their authors. */
export function Replies({ assessed, big }: ReadRound & { readonly big: boolean }) {
  const { t } = useLanguage();
  const sides = useMemo(() => extremeReplies(assessed, big ? MOST_ON_A_WALL : MOST), [assessed, big]);
  return (
    <div class="told-replies">
      <p class="results__text">{t('workshop-results:replies.text')}</p>
      {(['best', 'worst'] as const).map((side) => (
        <section
          key={side}
          class={`told-replies__side told-replies__side--${side}`}
          aria-labelledby={`replies-${side}`}
        >
          <h3 id={`replies-${side}`}>{t(`workshop-results:replies.${side}`)}</h3>
          {sides[side].length === 0 && <p>{t(`workshop-results:replies.no-${side}`)}</p>}
          <ol role="list">
            {sides[side].map((reply) => (
              <ReplyCard key={`${reply.post} ${reply.text}`} reply={reply} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function ReplyCard({ reply }: { readonly reply: ToldReply }) {
  const { t, duration, number } = useLanguage();
  const said = textOf(reply.scenario, reply.text);
  const where = reply.channel === 'public' ? '' : ` · ${t(`channel.${reply.channel}`)}`;
  return (
    <li class="reply-card">
      <Quoted scenario={reply.scenario} post={reply.post} />
      {isOwnRef(reply.text) ? (
        <Said scenario={reply.scenario} log={reply.log} text={reply.text} folded />
      ) : (
        <p class="reply-card__text">{said && <Say text={said.text} />}</p>
      )}
      <p class="reply-card__about">
        <strong class="numbers">
          {t('workshop-results:replies.points', {
            points: number(reply.points, { signDisplay: 'exceptZero', maximumFractionDigits: 1 }),
          })}
        </strong>{' '}
        · {t('workshop-results:replies.after', { delay: duration(reply.waited) })}
        {where}
      </p>
      <PointChips findings={reply.findings} />
      {said?.note && (
        <p class="reply-card__note">
          <Say text={said.note} />
        </p>
      )}
    </li>
  );
}
