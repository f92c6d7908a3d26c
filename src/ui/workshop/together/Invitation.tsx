import { useState } from 'preact/hooks';
import type { KeptBoard } from '../../../session/kept-boards.ts';
import { downloadFile } from '../../../studio/files.ts';
import { packed } from '../../../studio/share-link.ts';
import { addressOf } from '../../address.ts';
import { useLanguage } from '../../language.ts';
import { Address } from '../../parts/Address.tsx';
import { toast } from '../../parts/Announcer.tsx';
import { Button } from '../../parts/Button.tsx';
import { QrCode } from '../../parts/QrCode.tsx';
import { printRoute } from '../../route.ts';
import { useLoaded } from '../../use-loaded.ts';
import { Brightly } from './Brightly.tsx';

/** A longer link makes a QR code no phone reads from the back of a room. */
const MOST_IN_QR = 300;

/** The link everybody opens: QR, address, and the file beside it when the trainer's own crisis does not fit in. */
export function Invitation({ kept }: { readonly kept: KeptBoard }) {
  const { t } = useLanguage();
  const { id, scenario, seed, mode, source } = kept;
  const [large, setLarge] = useState(false);
  const loaded = useLoaded(id, async () => ({ data: source === undefined ? undefined : await packed(source) }));
  if (loaded.state !== 'ready') return null;
  const { data } = loaded.value;
  const route = { at: 'together', scenario, seed, ...(mode && { mode }) } as const;
  const short = addressOf(printRoute(route));
  const address = data === undefined ? short : addressOf(printRoute({ ...route, source: data }));
  const needsFile = source !== undefined && data === undefined;
  const inQr = address.length <= MOST_IN_QR ? address : short;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      toast(t('together:invite.copied'), 'calm');
    } catch {
      toast(t('together:invite.not-copied'), 'warn');
    }
  };
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(location.hostname);
  return (
    <section class="invitation" aria-labelledby="invitation-title">
      <div class="invitation__qr">
        <QrCode text={inQr} label={t('together:invite.qr', { address: inQr })} />
      </div>
      <div class="invitation__words">
        <h2 id="invitation-title">{t('together:invite.title')}</h2>
        <p>{t('together:invite.text')}</p>
        <p class="invitation__address" translate={false}>
          <Address of={short} />
        </p>
        <div class="invitation__buttons">
          <Button icon="copy" onClick={() => void copy()}>
            {t('together:invite.copy')}
          </Button>
          <Button icon="sun" onClick={() => setLarge(true)}>
            {t('together:give.enlarge')}
          </Button>
          {needsFile && (
            <Button icon="file" onClick={() => downloadFile(source, `${scenario}.json`)}>
              {t('together:invite.file')}
            </Button>
          )}
        </div>
        {needsFile && <p class="together-notice">{t('together:invite.needs-file')}</p>}
        {inQr !== address && <p class="together-notice">{t('together:invite.link-only')}</p>}
        {local && <p class="together-notice">{t('together:invite.local')}</p>}
        {mode && <p>{t(`together:invite.mode.${mode}`)}</p>}
      </div>
      {large && (
        <Brightly title={t('together:invite.title')} text={inQr} onClose={() => setLarge(false)}>
          <QrCode text={inQr} label={t('together:invite.qr', { address: inQr })} />
        </Brightly>
      )}
    </section>
  );
}
