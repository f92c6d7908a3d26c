import type { OptionRef } from '../../../crisis/actions.ts';
import type { Channel } from '../../../crisis/vocabulary.ts';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { proposedReply, useAgreement } from '../agreement.ts';
import { useSession } from '../play-context.ts';
import { useSigned } from '../SignOff.tsx';
import { TeamNote } from '../TeamNote.tsx';

interface SendBarProps {
  readonly post: string;
  /** Nothing yet: `first` says what is to be done before. */
  readonly text: OptionRef | undefined;
  readonly channel: Channel;
  readonly signOff: readonly string[];
  readonly first: string;
  readonly cost: string;
}

/** Off it goes, or to the team; and whatever still stands in the way, in words. */
export function SendBar({ post, text, channel, signOff, first, cost }: SendBarProps) {
  const { t, list } = useLanguage();
  const agreement = useAgreement();
  const proposed = text && proposedReply(agreement, { post, option: text, channel });
  const signed = useSigned(text ?? '', signOff);
  const sending = useSession((state) => state.sending !== undefined);
  const waits = proposed?.is === 'open';
  const state = (): string => {
    if (text === undefined) return '';
    if (sending) return t('play:composer.sending');
    if (waits) return t('play:team.waits', { names: list(proposed.undecided) });
    if (proposed?.no) {
      const { by: name, why } = proposed.no;
      return t(why === '' ? 'play:team.declined-plain' : 'play:team.declined', { name, why });
    }
    return signed ? '' : t('play:composer.not-signed');
  };
  return (
    <div class="send">
      <TeamNote />
      <Button type="submit" look="solid" icon="send" disabled={text === undefined || sending || waits}>
        {t(agreement ? 'play:team.propose' : 'play:composer.send', { duration: cost })}
      </Button>
      {/* Not said of itself: one has only just come. */}
      {text === undefined && <span class="soft">{first}</span>}
      <span class="soft" role="status">
        {state()}
      </span>
    </div>
  );
}
