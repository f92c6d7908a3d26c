import { addressOf } from '../../address.ts';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { QrCode } from '../../parts/QrCode.tsx';
import { Loading } from '../../shell/Message.tsx';
import { useLoaded } from '../../use-loaded.ts';
import type { Finished } from '../finished.ts';
import { replayLink } from '../replay/replay-link.ts';
import { copied } from './ways.ts';

/** A longer one makes squares too small for a phone that looks at a screen. */
const MOST_IN_QR = 900;

/** The whole run in an address, to be watched elsewhere; where it does not fit in one, the way round it. */
export function ReplayCard({ finished }: { readonly finished: Finished }) {
  const { t } = useLanguage();
  const { scenario, run, source } = finished;
  const loaded = useLoaded(`link-${scenario.id}-${run.seed}-${run.log.length}`, () =>
    replayLink(scenario, run, source),
  );
  const address = loaded.state === 'ready' && loaded.value !== undefined ? addressOf(loaded.value) : undefined;
  return (
    <section class="take-home__part" aria-labelledby="take-home-link">
      <h2 id="take-home-link">{t('take-home:link.title')}</h2>
      {loaded.state === 'loading' && <Loading text={t('loading')} />}
      {address === undefined && loaded.state !== 'loading' && <p>{t('take-home:link.too-long')}</p>}
      {address !== undefined && (
        <>
          <p>{t('take-home:link.text')}</p>
          <code
            class="take-home__address"
            tabIndex={0}
            role="region"
            aria-label={t('take-home:link.address')}
            translate={false}
          >
            {address}
          </code>
          <Button icon="copy" onClick={() => void copied(address, t)}>
            {t('take-home:link.copy')}
          </Button>
          {address.length > MOST_IN_QR ? (
            <p>{t('take-home:link.no-qr')}</p>
          ) : (
            <details>
              <summary>
                <Icon name="chevron-right" size={1} /> {t('take-home:link.qr')}
              </summary>
              <div class="take-home__qr">
                <QrCode text={address} label={t('take-home:link.qr-label')} ecc="low" />
              </div>
            </details>
          )}
        </>
      )}
    </section>
  );
}
