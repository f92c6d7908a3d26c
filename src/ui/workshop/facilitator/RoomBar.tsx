import { useEffect } from 'preact/hooks';
import { useLanguage } from '../../language.ts';
import { toast } from '../../parts/Announcer.tsx';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { Icon, type IconName } from '../../parts/Icon.tsx';
import { useStore } from '../../use-store.ts';
import { Joining } from './Joining.tsx';
import { Messages } from './Messages.tsx';
import { People } from './People.tsx';
import { RoomCare } from './RoomCare.tsx';
import { openScreen } from './screen-link.ts';
import { closeSheet, openSheet, SHEETS, type Sheet, sheets } from './sheets.ts';
import { useUnread } from './unread.ts';
import { useConnected, useRoom, useWorkshop } from './use-room.ts';
import './RoomBar.css';

const ICONS: Readonly<Record<Sheet, IconName>> = { people: 'users', messages: 'chat', care: 'gear' };

/** Always there: the code to call out, who is here, and what can be done at any moment. */
export function RoomBar() {
  const { t } = useLanguage();
  const { code } = useRoom();
  const workshop = useWorkshop();
  const connected = useConnected();
  const unread = useUnread();
  const { open, team } = useStore(sheets, (state) => state);
  // A sheet belongs to the page it was opened on.
  useEffect(() => closeSheet, []);
  const seats = [...workshop.seats.values()].filter(({ removed }) => !removed);
  const here = seats.filter(({ id }) => connected.has(id)).length;
  const figures: Readonly<Record<Sheet, string>> = {
    people: `${here}/${seats.length}`,
    messages: unread.total > 0 ? String(unread.total) : '',
    care: '',
  };
  return (
    <header class="room-bar">
      <p class="room-bar__code">
        <span class="room-bar__label">{t('facilitator:room.code')}</span> <strong translate={false}>{code}</strong>
      </p>
      <div class="room-bar__tools">
        {SHEETS.map((sheet) => (
          <Button key={sheet} size="s" look="quiet" aria-haspopup="dialog" onClick={() => openSheet(sheet)}>
            <Icon name={ICONS[sheet]} /> <span class="room-bar__name">{t(`facilitator:sheet.${sheet}`)}</span>
            {figures[sheet] && (
              <span class={`figure numbers${sheet === 'messages' ? ' figure--new' : ''}`}>
                {figures[sheet]}
                <span class="visually-hidden"> {t(`facilitator:sheet.${sheet}-figure`)}</span>
              </span>
            )}
          </Button>
        ))}
        <Button
          size="s"
          icon="image"
          onClick={() => {
            if (!openScreen(code)) toast(t('facilitator:screen.blocked'), 'warn');
          }}
        >
          {t('facilitator:screen.open')}
        </Button>
      </div>
      {open && (
        <Dialog title={t(`facilitator:sheet.${open}-title`)} closeLabel={t('close')} shape="sheet" onClose={closeSheet}>
          {open === 'people' && (
            <div class="sheet-parts">
              <Joining compact />
              <People />
            </div>
          )}
          {open === 'messages' && <Messages about={team} />}
          {open === 'care' && <RoomCare />}
        </Dialog>
      )}
    </header>
  );
}
