import type { ComponentChildren } from 'preact';
import { VERDICTS, type Verdict } from '../../crisis/vocabulary.ts';
import { useLanguage } from '../language.ts';
import { Button } from '../parts/Button.tsx';
import type { IconName } from '../parts/Icon.tsx';
import { PlatformMark } from '../parts/PlatformMark.tsx';
import { Say } from '../parts/Say.tsx';
import { FactRow } from './Facts.tsx';
import { useAct, usePlay, useSession } from './play-context.ts';
import { Refused } from './Refused.tsx';
import type { ScenarioPost } from './scenario-index.ts';
import { age } from './time-text.ts';
import { WaitChip } from './WaitChip.tsx';

const ICONS: Readonly<Record<Verdict, IconName>> = {
  now: 'reply',
  verify: 'search',
  ignore: 'mute',
  moderate: 'shield',
};

interface TriageProps {
  readonly post: ScenarioPost;
  readonly onVerdict: (verdict: Verdict) => void;
}

/** Seven questions before one answer (QQOQCCP). The facts are filled in; what they amount to is the player's call. */
export function Triage({ post, onVerdict }: TriageProps) {
  const { t, duration } = useLanguage();
  const { minutes, model } = usePlay();
  const [refusal, act] = useAct();
  const verdict = useSession((state) => model.post(state.view, post.id)?.verdict);
  return (
    <div class="triage">
      <dl class="questions">
        <Question name="who">
          <Who post={post} />
        </Question>
        <Question name="what">
          {t(post.re ? 'play:triage.what-comment' : 'play:triage.what-post')}
          {post.image && ` ${t('play:triage.what-image')}`}{' '}
          {t(post.charged === 0 ? 'play:triage.tone-plain' : 'play:triage.tone-charged', { count: post.charged })}
        </Question>
        <Question name="where">
          <PlatformMark platform={post.on} size={1.15} /> {t(`place.${post.on}`)}, {t(`play:triage.page-${post.page}`)}
        </Question>
        <Question name="when">
          <When id={post.id} />
        </Question>
        <Question name="how">
          <How post={post} />
        </Question>
        <Question name="how-many">
          <HowMany post={post} />
        </Question>
        <Question name="why">{post.expects ? <Say text={post.expects} /> : t('play:triage.why-unsaid')}</Question>
      </dl>
      <div class="verdicts" role="group" aria-label={t('play:triage.verdict')}>
        <p class="verdicts__title">{t(verdict ? 'play:triage.decided' : 'play:triage.verdict')}</p>
        {VERDICTS.map((each) => (
          <Button
            key={each}
            size="s"
            icon={ICONS[each]}
            look={verdict === each ? 'calm' : 'outline'}
            aria-pressed={verdict === each}
            onClick={() => {
              // Once decided, the buttons still lead where they lead.
              if (verdict !== undefined || act({ type: 'triage', post: post.id, verdict: each })) onVerdict(each);
            }}
          >
            {t(`verdict.${each}`)}
          </Button>
        ))}
        {!verdict && <span class="soft">{t('play:cost', { duration: duration(minutes.triage) })}</span>}
      </div>
      <Refused why={refusal} />
    </div>
  );
}

function Question({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  const { t } = useLanguage();
  return (
    <div class="question">
      <dt>{t(`play:triage.${name}`)}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Who({ post: { by } }: { readonly post: ScenarioPost }) {
  const { t, compact } = useLanguage();
  const { index } = usePlay();
  const person = index.people.get(by);
  if (!person) return <>{index.cell.get(by)?.name ?? by}</>;
  return (
    <>
      <strong>{person.name}</strong> {person.handle} · {t(`role.${person.role}`)} ·{' '}
      <span class="numbers">{t('play:triage.followers', { value: compact(person.followers) })}</span>
      {person.bio && (
        <span class="question__quote">
          <Say text={person.bio} />
        </span>
      )}
    </>
  );
}

function When({ id }: { readonly id: string }) {
  const { t, moment } = useLanguage();
  const { index, model } = usePlay();
  const at = useSession((state) => model.post(state.view, id)?.at ?? 0);
  const old = useSession((state) => age(state.view.now - at));
  const { when } = moment(at, index.scenario);
  return (
    <>
      {t('play:triage.posted', { when, age: old })} <WaitChip id={id} />
    </>
  );
}

/** How we learnt of it, and what the matter turns on. */
function How({ post }: { readonly post: ScenarioPost }) {
  const { t, duration } = useLanguage();
  const { model, index } = usePlay();
  const lag = useSession(({ view }) => {
    const seen = model.post(view, post.id);
    return seen ? Math.round(seen.seenAt - seen.at) : 0;
  });
  const fact = post.about === undefined ? undefined : index.facts.get(post.about);
  return (
    <>
      {lag > 0 ? t('play:triage.noticed-after', { duration: duration(lag) }) : t('play:triage.noticed-at-once')}
      {fact ? (
        <span class="question__fact">
          {t('play:triage.turns-on')} <FactRow id={fact.id} />
        </span>
      ) : (
        ` ${t('play:triage.nothing-to-check')}`
      )}
    </>
  );
}

function HowMany({ post }: { readonly post: ScenarioPost }) {
  const { t, compact } = useLanguage();
  const { model, index } = usePlay();
  const shares = useSession(({ view }) => model.post(view, post.id)?.shares ?? 0);
  const reach = useSession(({ view }) => model.post(view, post.id)?.reach ?? 0);
  const similar = useSession(({ view }) =>
    post.concern === undefined
      ? 0
      : view.posts.filter((each) => each.id !== post.id && index.posts.get(each.id)?.concern === post.concern).length,
  );
  return (
    <span class="numbers">
      {t('play:triage.shares', { count: shares, value: compact(shares) })}{' '}
      {t('play:triage.people', { count: reach, value: compact(reach) })}{' '}
      {similar === 0 ? t('play:triage.alone') : t('play:triage.similar', { count: similar })}
    </span>
  );
}
