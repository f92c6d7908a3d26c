import { useId, useState } from 'preact/hooks';
import type { Scenario } from '../../../scenario/schema.ts';
import { membersOf } from '../../../workshop/members.ts';
import type { Play, Proposal, Round } from '../../../workshop/workshop.ts';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Say, Sentence } from '../../parts/Say.tsx';
import { deedOf, whyRefused } from './deed.ts';
import { useAsk, useMine } from './use-place.ts';

/** What still waits for the team’s word; once the round is over, nothing does. */
export const openProposals = (round: Round | undefined, play: Play | undefined): readonly Proposal[] =>
  round?.status === 'over' ? [] : (play?.proposals ?? []).filter(({ done, declined }) => !done && !declined);

/** In a team with roles: what somebody means to say in public, in its exact words, before it is said. */
export function Proposals({ scenario, onClose }: { readonly scenario: Scenario; readonly onClose: () => void }) {
  const { t } = useLanguage();
  const { workshop, round, play } = useMine();
  const open = openProposals(round, play);
  const settled = (play?.proposals ?? []).filter((each) => !open.includes(each)).reverse();
  return (
    <Dialog title={t('workshop:proposals.title')} closeLabel={t('close')} shape="sheet" onClose={onClose}>
      <div class="proposals">
        <p class="proposals__rule">{t(`workshop:proposals.rule-${workshop.settings.agreement}`)}</p>
        {open.length === 0 && <p>{t('workshop:proposals.none')}</p>}
        {open.map((proposal) => (
          <ProposalCard key={proposal.id} proposal={proposal} scenario={scenario} />
        ))}
        {settled.length > 0 && (
          <details>
            <summary>{t('workshop:proposals.settled', { count: settled.length })}</summary>
            {settled.map((proposal) => (
              <ProposalCard key={proposal.id} proposal={proposal} scenario={scenario} />
            ))}
          </details>
        )}
      </div>
    </Dialog>
  );
}

function ProposalCard({ proposal, scenario }: { readonly proposal: Proposal; readonly scenario: Scenario }) {
  const speech = useLanguage();
  const { t } = speech;
  const { workshop, seat, team, round, play } = useMine();
  const { by, agreed, declined, done } = proposal;
  const name = (id: string) => workshop.seats.get(id)?.name ?? '';
  const { says, words } = deedOf(proposal.action, scenario, speech);
  const others = membersOf(workshop, team).filter(({ id }) => id !== by);
  const isOpen = openProposals(round, play).includes(proposal);
  return (
    <article class="proposal" aria-label={says}>
      <p class="proposal__who">
        {by === seat.id ? t('workshop:proposals.mine') : t('workshop:proposals.by', { name: name(by) })}
      </p>
      <h3>
        <Sentence of={(speech) => deedOf(proposal.action, scenario, speech).says} />
      </h3>
      {words && (
        <blockquote class="proposal__words">
          <Say text={words} />
        </blockquote>
      )}
      <ul role="list" class="proposal__votes">
        {others.map(({ id, role, name: theirs }) => (
          <li key={id}>
            <Icon name={agreed.includes(id) ? 'check' : declined?.by === id ? 'cross' : 'clock'} size={1.1} />
            <span>
              {theirs}
              {role && <span class="proposal__role"> {t(`workshop:role.${role}`)}</span>}
              {' – '}
              {t(
                agreed.includes(id)
                  ? 'workshop:proposals.agreed'
                  : declined?.by === id
                    ? 'workshop:proposals.declined'
                    : 'workshop:proposals.undecided',
              )}
            </span>
          </li>
        ))}
      </ul>
      {done && (
        <p class="proposal__end">
          <Icon name="send" /> {t('workshop:proposals.sent')}
        </p>
      )}
      {declined && (
        <p class="proposal__end">
          <Icon name="cross" />{' '}
          {declined.refusal
            ? t('workshop:proposals.impossible', { why: whyRefused(declined.refusal, scenario, speech) })
            : declined.by === by
              ? t('workshop:proposals.withdrawn')
              : t('workshop:proposals.declined-by', { name: name(declined.by), why: declined.why })}
        </p>
      )}
      {isOpen && <Answer proposal={proposal} isMine={by === seat.id} hasAgreed={agreed.includes(seat.id)} />}
    </article>
  );
}

interface AnswerProps {
  readonly proposal: Proposal;
  readonly isMine: boolean;
  readonly hasAgreed: boolean;
}

function Answer({ proposal: { id: proposal }, isMine, hasAgreed }: AnswerProps) {
  const { t } = useLanguage();
  const ask = useAsk();
  const id = useId();
  const [declining, setDeclining] = useState(false);
  const [why, setWhy] = useState('');
  if (isMine) {
    return (
      <Button size="s" icon="undo" onClick={() => void ask({ type: 'decline', proposal, why: '' })}>
        {t('workshop:proposals.withdraw')}
      </Button>
    );
  }
  if (!declining) {
    return (
      <div class="proposal__ways">
        {!hasAgreed && (
          <Button look="calm" size="s" icon="check" onClick={() => void ask({ type: 'agree', proposal })}>
            {t('workshop:proposals.agree')}
          </Button>
        )}
        <Button size="s" icon="cross" onClick={() => setDeclining(true)}>
          {t('workshop:proposals.decline')}
        </Button>
      </div>
    );
  }
  return (
    <form
      class="proposal__why"
      onSubmit={(event) => {
        event.preventDefault();
        setDeclining(false);
        void ask({ type: 'decline', proposal, why });
      }}
    >
      <label for={id}>{t('workshop:proposals.why')}</label>
      <input id={id} value={why} maxLength={200} onInput={(event) => setWhy(event.currentTarget.value)} />
      <div class="proposal__ways">
        <Button type="submit" size="s" icon="cross">
          {t('workshop:proposals.decline')}
        </Button>
        <Button size="s" look="quiet" onClick={() => setDeclining(false)}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
