import { useLanguage } from '../../language.ts';
import { Address } from '../../parts/Address.tsx';
import { toast } from '../../parts/Announcer.tsx';
import { Button } from '../../parts/Button.tsx';
import { QrCode } from '../../parts/QrCode.tsx';
import { isUnreachable, joinAddress } from './screen-link.ts';
import { useRoom } from './use-room.ts';
import './People.css';

/** How people come in: by code, by QR, by link. */
export function Joining({ compact = false }: { readonly compact?: boolean }) {
  const { t } = useLanguage();
  const { code } = useRoom();
  const address = joinAddress(code);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      toast(t('facilitator:join.copied'), 'calm');
    } catch {
      // Refused, or a page without https: the address is written there to be copied by hand.
      toast(t('facilitator:join.not-copied'), 'warn');
    }
  };
  return (
    <section class={`joining${compact ? ' joining--compact' : ''}`} aria-labelledby="joining-title">
      <div class="joining__qr">
        <QrCode text={address} label={t('facilitator:join.qr', { address })} />
      </div>
      <div class="joining__words">
        <h2 id="joining-title">{t('facilitator:join.title')}</h2>
        <p class="joining__code" translate={false}>
          {code}
        </p>
        <p class="joining__address">
          <Address of={address} />
        </p>
        <Button size="s" icon="copy" onClick={() => void copy()}>
          {t('facilitator:join.copy')}
        </Button>
        {isUnreachable(code) && <p class="fac-notice">{t('facilitator:join.local')}</p>}
      </div>
    </section>
  );
}
