import { useLanguage } from '../../language.ts';
import { QrCode } from '../../parts/QrCode.tsx';
import { Say } from '../../parts/Say.tsx';
import { useStore } from '../../use-store.ts';
import { joinAddress } from '../facilitator/screen-link.ts';
import { screenState } from '../facilitator/screen-state.ts';
import { roundOf, useRoom, useRoundScenario, useWorkshop } from '../facilitator/use-room.ts';

/** The way in, as large as the wall allows. */
export function LobbyScene() {
  const { t } = useLanguage();
  const { code } = useRoom();
  const workshop = useWorkshop();
  const names = useStore(screenState(code), (state) => state.names);
  const round = roundOf(workshop);
  const scenario = useRoundScenario(round?.status === 'briefing' ? round : undefined);
  const seats = [...workshop.seats.values()].filter(({ removed }) => !removed);
  const address = joinAddress(code);
  return (
    <div class="lobby">
      <div class="lobby__qr">
        <QrCode text={address} label={t('facilitator:join.qr', { address })} />
      </div>
      <div class="lobby__words">
        <h2>{t('facilitator:lobby.title')}</h2>
        <p class="lobby__how">{t('facilitator:lobby.how')}</p>
        <p class="lobby__address">{address.replace(/^https?:\/\//, '').replace(/\/?#.*$/, '')}</p>
        <p class="lobby__code" translate={false}>
          {code}
        </p>
        <p class="lobby__count numbers" role="status">
          {t('facilitator:people.count', { count: seats.length })}
        </p>
        {names && seats.length > 0 && (
          <ul role="list" class="lobby__names">
            {seats.map(({ id, name }) => (
              <li key={id}>
                <bdi>{name}</bdi>
              </li>
            ))}
          </ul>
        )}
        {scenario && (
          <div class="lobby__next">
            <p>{t('facilitator:lobby.next')}</p>
            <p>
              <strong>
                <Say text={scenario.title} />
              </strong>
            </p>
          </div>
        )}
      </div>
    </div>
  );
}
