import { useLanguage } from '../language.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useClockTime } from './pen.ts';
import { useAct, usePlay, useSession } from './play-context.ts';
import { Refused } from './Refused.tsx';

interface SignOffProps {
  /** `post/option` or a statement's id. */
  readonly text: string;
  readonly from: readonly string[];
  /** The text itself, where it is the player's own. */
  readonly words?: string;
}

/** Who must say yes before this text can go out, how long they take, and where that stands. */
export function SignOff({ text, from, words }: SignOffProps) {
  const { t } = useLanguage();
  const [refusal, act] = useAct();
  if (from.length === 0) return null;
  return (
    <div class="sign-off">
      <p class="sign-off__title">
        <Icon name="shield" size={1.1} /> {t('play:sign-off.needed')}
      </p>
      <ul role="list">
        {from.map((who) => (
          <Signatory
            key={who}
            who={who}
            text={text}
            onAsk={() => act({ type: 'ask', who, text, ...(words !== undefined && { words }) })}
          />
        ))}
      </ul>
      <Refused why={refusal} />
    </div>
  );
}

function Signatory({ who, text, onAsk }: { readonly who: string; readonly text: string; readonly onAsk: () => void }) {
  const { t, duration } = useLanguage();
  const clockTime = useClockTime();
  const { index, cellSpeed } = usePlay();
  const member = index.cell.get(who);
  const asked = ({ who: by, text: of }: { who: string; text: string }) => by === who && of === text;
  const given = useSession(({ view }) => view.signOffs.some((each) => asked(each) && each.given));
  const until = useSession(({ view }) => view.signOffs.find(asked)?.until);
  const prepared = useSession(({ view }) => view.prepared.includes('cell'));
  const delay = Math.ceil((member?.signOff ?? 0) * (prepared ? cellSpeed : 1));
  return (
    <li class="sign-off__row">
      <span>
        <strong>{member?.name ?? who}</strong> {member && <span class="soft">{t(`role.${member.role}`)}</span>}
      </span>
      {given ? (
        <span class="sign-off__state sign-off__state--given">
          <Icon name="check" size={1.1} /> {t('play:sign-off.given')}
        </span>
      ) : until !== undefined ? (
        <span class="sign-off__state numbers">
          <Icon name="clock" size={1.1} /> {t('play:sign-off.pending', { time: clockTime(until) })}
        </span>
      ) : (
        <Button size="s" onClick={onAsk}>
          {t('play:sign-off.ask', { duration: duration(delay) })}
        </Button>
      )}
    </li>
  );
}

/** Whether everybody who must sign this text off has. */
export function useSigned(text: string, from: readonly string[]): boolean {
  return useSession(({ view }) =>
    from.every((who) => view.signOffs.some((each) => each.who === who && each.text === text && each.given)),
  );
}
