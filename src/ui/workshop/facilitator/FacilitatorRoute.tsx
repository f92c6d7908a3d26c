import { useEffect } from 'preact/hooks';
import { keepHostKey, keepWorkshop } from '../../../session/my-workshops.ts';
import { useLanguage } from '../../language.ts';
import { toast } from '../../parts/Announcer.tsx';
import { printRoute, type WorkshopPage } from '../../route.ts';
import type { Services } from '../../services.ts';
import { RoomScreen } from './RoomScreen.tsx';
import { StartScreen } from './StartScreen.tsx';

interface FacilitatorRouteProps {
  readonly page: WorkshopPage | undefined;
  readonly services: Services;
  readonly onSettings: () => void;
}

/** Which of the trainer’s rooms the address names. What a private link brings is put away before anything is shown. */
export function FacilitatorRoute({ page, services, onSettings }: FacilitatorRouteProps) {
  const { t } = useLanguage();
  const brings = page?.is === 'key' || page?.is === 'handed' ? page : undefined;
  useEffect(() => {
    if (!brings) return;
    const kept = brings.is === 'key' ? keepHostKey(brings.key) : keepWorkshop(brings.code, brings.secret);
    toast(t(`facilitator:kept.${kept ? brings.is : 'refused'}`), kept ? 'calm' : 'warn');
    // Replaced, so that neither the address bar nor the history shows it any longer.
    location.replace(
      printRoute({ at: 'workshop', ...(brings.is === 'handed' && { page: { is: 'room', code: brings.code } }) }),
    );
  }, [brings]);
  if (brings) return null;
  if (page?.is === 'room') return <RoomScreen key={page.code} code={page.code} {...{ services, onSettings }} />;
  return <StartScreen services={services} onSettings={onSettings} />;
}
