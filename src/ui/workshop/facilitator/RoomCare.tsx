import { useState } from 'preact/hooks';
import { noteWorkshop } from '../../../session/my-workshops.ts';
import { useLanguage } from '../../language.ts';
import { Button, ButtonLink } from '../../parts/Button.tsx';
import { QrCode } from '../../parts/QrCode.tsx';
import { Sure } from '../../parts/Sure.tsx';
import { printRoute } from '../../route.ts';
import { ScreenControls } from './ScreenControls.tsx';
import { handingAddress } from './screen-link.ts';
import { setScreen } from './screen-state.ts';
import { closeSheet } from './sheets.ts';
import { roundOf, useAsk, useRoom, useWorkshop } from './use-room.ts';

/** What concerns the room itself: the projector, a second device, how long it is kept, its end. */
export function RoomCare() {
  const { t } = useLanguage();
  const { code } = useRoom();
  const ask = useAsk();
  const over = roundOf(useWorkshop())?.status === 'over';
  const [handing, setHanding] = useState(false);
  const [deleting, setDeleting] = useState(false);
  return (
    <div class="sheet-parts">
      <ScreenControls />
      <section aria-labelledby="hand-title">
        <h3 id="hand-title">{t('facilitator:care.hand')}</h3>
        <p class="fac-soft">{t('facilitator:care.hand-text')}</p>
        {handing ? (
          <Handing />
        ) : (
          <Button icon="eye" onClick={() => setHanding(true)}>
            {t('facilitator:care.hand-show')}
          </Button>
        )}
      </section>
      <section aria-labelledby="keep-title">
        <h3 id="keep-title">{t('facilitator:care.keep')}</h3>
        <p>{t('facilitator:care.keep-text')}</p>
        <ButtonLink icon="print" href={printRoute({ at: 'workshop-note', code })}>
          {t('facilitator:care.note')}
        </ButtonLink>
        <Button look="danger" icon="trash" onClick={() => setDeleting(true)}>
          {t('facilitator:care.delete')}
        </Button>
      </section>
      {deleting && (
        <Sure
          title={t('facilitator:care.delete-sure', { code })}
          text={
            <>
              <p>{t('facilitator:care.delete-goes')}</p>
              <p>{t('facilitator:care.delete-first')}</p>
              {over && (
                <Button
                  icon="file"
                  onClick={() => {
                    setScreen(code, { part: 'files' });
                    closeSheet();
                  }}
                >
                  {t('facilitator:care.download')}
                </Button>
              )}
            </>
          }
          action={t('facilitator:care.delete-do')}
          onDo={async () => {
            if (await ask({ type: 'delete-room' })) noteWorkshop(code, { state: 'gone' });
          }}
          onClose={() => setDeleting(false)}
        />
      )}
    </div>
  );
}

/** The link that makes another device a facilitator’s: shown only when asked for, as the room may see the screen. */
function Handing() {
  const { t } = useLanguage();
  const { code, secret } = useRoom();
  return (
    <div class="handing">
      <QrCode text={handingAddress(code, secret)} label={t('facilitator:care.hand-qr')} ecc="low" />
      <p class="fac-notice">{t('facilitator:care.hand-warn')}</p>
    </div>
  );
}
