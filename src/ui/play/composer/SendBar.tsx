import type { OptionRef } from '../../../crisis/actions.ts';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { useSession } from '../play-context.ts';
import { useSigned } from '../SignOff.tsx';

interface SendBarProps {
  /** Nothing yet: `first` says what is to be done before. */
  readonly text: OptionRef | undefined;
  readonly signOff: readonly string[];
  readonly first: string;
  readonly cost: string;
}

export function SendBar({ text, signOff, first, cost }: SendBarProps) {
  const { t } = useLanguage();
  const signed = useSigned(text ?? '', signOff);
  const sending = useSession((state) => state.sending !== undefined);
  return (
    <div class="send">
      <Button type="submit" look="solid" icon="send" disabled={text === undefined || sending}>
        {t('play:composer.send', { duration: cost })}
      </Button>
      <span class="soft" role="status">
        {text === undefined
          ? first
          : sending
            ? t('play:composer.sending')
            : signed
              ? ''
              : t('play:composer.not-signed')}
      </span>
    </div>
  );
}
