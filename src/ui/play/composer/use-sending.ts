import { useEffect, useState } from 'preact/hooks';
import type { Action } from '../../../crisis/actions.ts';
import type { NotNow } from '../../../session/session.ts';
import { proposedReply, useAgreement } from '../agreement.ts';
import { usePlay, useSession } from '../play-context.ts';

type Reply = Extract<Action, { type: 'reply' }>;

/**
 * Own words are read before they go, and in a workshop the room is asked: they are sent once they stand in the log, or
 * before the team whose word they wait for.
 */
export function useSending(onSent: () => void): readonly [NotNow | undefined, (reply: Reply) => void] {
  const { session } = usePlay();
  const agreement = useAgreement();
  const [asked, setAsked] = useState<{ readonly reply: Reply; readonly before: number }>();
  const [refusal, setRefusal] = useState<NotNow>();
  const count = ({ post, option, channel }: Reply): number =>
    session.store
      .getState()
      .run.log.filter(
        ({ action }) =>
          action.type === 'reply' && action.post === post && action.option === option && action.channel === channel,
      ).length;
  const sending = useSession((state) => state.sending);
  const refused = useSession((state) => state.refusal);
  const landed = useSession(() => asked !== undefined && count(asked.reply) > asked.before);
  const proposed = asked !== undefined && proposedReply(agreement, asked.reply)?.is === 'open';
  useEffect(() => {
    if (!asked || sending) return;
    if (landed || proposed) onSent();
    else if (refused?.action === asked.reply) setRefusal(refused.why);
    else return;
    setAsked(undefined);
  }, [asked, sending, landed, proposed, refused]);
  const send = (reply: Reply): void => {
    // It waits for the team already.
    if (proposedReply(agreement, reply)?.is === 'open') return;
    const why = session.act(reply);
    setRefusal(why);
    if (!why) setAsked({ reply, before: count(reply) });
  };
  return [refusal, send];
}
