import { useEffect, useState } from 'preact/hooks';
import type { TeamId } from '../../../workshop/entry.ts';
import { TEAM_ROLES, type TeamRole } from '../../../workshop/vocabulary.ts';
import type { Seat, Workshop } from '../../../workshop/workshop.ts';
import { useLanguage } from '../../language.ts';
import { announce } from '../../parts/Announcer.tsx';
import { Button } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Sure } from '../../parts/Sure.tsx';
import { useStore } from '../../use-store.ts';
import { useTeamNames } from './names.ts';
import { type Crew, crewsOf, dealt } from './teams.ts';
import { roundOf, useAsk, useAskAll, useConnected, useRoom, useWorkshop } from './use-room.ts';
import './People.css';

const MOST_TEAMS = 15;
const LONGEST_NAME = 30;

/** Who has come, and in which team. */
export function People() {
  const { t } = useLanguage();
  const workshop = useWorkshop();
  const crews = crewsOf(workshop);
  const seats = crews.flatMap(({ members }) => members);
  const late = useLatecomers();
  useEffect(() => {
    if (seats.length > 0) announce(t('facilitator:people.count', { count: seats.length }));
  }, [seats.length]);
  const alone = workshop.settings.grouping === 'alone';
  return (
    <section class="people" aria-labelledby="people-title">
      <h2 id="people-title">
        {t('facilitator:people.title')} <span class="figure numbers">{seats.length}</span>
      </h2>
      {seats.length === 0 && <p class="people__nobody">{t('facilitator:people.nobody')}</p>}
      {seats.length > 0 && !alone && <Dealing seats={seats} />}
      {alone ? (
        <ul role="list" class="seats">
          {seats.map((seat) => (
            <SeatLine key={seat.id} seat={seat} late={late.has(seat.id)} crews={crews} />
          ))}
        </ul>
      ) : (
        <Crews crews={crews} late={late} />
      )}
    </section>
  );
}

/** Makes teams of everybody, of equal size. */
function Dealing({ seats }: { readonly seats: readonly Seat[] }) {
  const { t } = useLanguage();
  const askAll = useAskAll();
  const { settings } = useWorkshop();
  const [count, setCount] = useState(() => Math.max(1, Math.round(seats.length / 4)));
  const [dealing, setDealing] = useState(false);
  const deal = async () => {
    setDealing(true);
    const teams = dealt(
      seats.map(({ id }) => id),
      count,
    );
    const wishes = teams.flatMap((members, index) =>
      members.map((seat, nth) => ({ seat, team: `team-${index + 1}`, role: roleAt(settings.grouping, nth) })),
    );
    await askAll(wishes.map(({ seat, team, role }) => ({ type: 'place', seat, team, ...(role && { role }) })));
    setDealing(false);
  };
  return (
    <form
      class="dealing"
      onSubmit={(event) => {
        event.preventDefault();
        void deal();
      }}
    >
      <label>
        {t('facilitator:people.make')}{' '}
        <input
          class="fac-input numbers"
          type="number"
          min={1}
          max={Math.min(MOST_TEAMS, seats.length)}
          value={count}
          onInput={(event) => setCount(Math.max(1, Math.min(MOST_TEAMS, Number(event.currentTarget.value) || 1)))}
        />
      </label>
      <Button size="s" icon="dice" type="submit" disabled={dealing}>
        {t('facilitator:people.deal')}
      </Button>
    </form>
  );
}

/** In a team with roles everybody begins with one of their own, as far as there are some. */
const roleAt = (grouping: Workshop['settings']['grouping'], nth: number): TeamRole | undefined =>
  grouping === 'roles' ? TEAM_ROLES[nth % TEAM_ROLES.length] : undefined;

function Crews({ crews, late }: { readonly crews: readonly Crew[]; readonly late: ReadonlySet<string> }) {
  const { t } = useLanguage();
  const ask = useAsk();
  const nameOf = useTeamNames('always');
  const { seats } = useWorkshop();
  const [over, setOver] = useState<TeamId>();
  const drop = (team: TeamId, seatId: string | undefined) => {
    setOver(undefined);
    const seat = seatId === undefined ? undefined : seats.get(seatId);
    if (seat && seat.team !== team)
      void ask({ type: 'place', seat: seat.id, team, ...(seat.role && { role: seat.role }) });
  };
  return (
    <ul role="list" class="crews">
      {crews.map((crew) => (
        <li
          key={crew.id}
          class={`crew${over === crew.id ? ' is-over' : ''}`}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(crew.id);
          }}
          onDragLeave={() => setOver(undefined)}
          onDrop={(event) => {
            event.preventDefault();
            drop(crew.id, event.dataTransfer?.getData('text/x-seat'));
          }}
        >
          <CrewName crew={crew} shown={nameOf(crew.id)} />
          <ul role="list" class="seats" aria-label={t('facilitator:people.members', { team: nameOf(crew.id) })}>
            {crew.members.map((seat) => (
              <SeatLine key={seat.id} seat={seat} late={late.has(seat.id)} crews={crews} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function CrewName({ crew, shown }: { readonly crew: Crew; readonly shown: string }) {
  const { t } = useLanguage();
  const ask = useAsk();
  const [written, setWritten] = useState(crew.given);
  useEffect(() => setWritten(crew.given), [crew.given]);
  const keep = () => {
    const name = written.trim();
    // A team cannot lose its name again, only change it.
    if (name === '') setWritten(crew.given);
    else if (name !== crew.given) void ask({ type: 'name-team', team: crew.id, name });
  };
  return (
    <label class="crew__name">
      <span class="visually-hidden">{t('facilitator:people.name-of', { team: shown })}</span>
      <input
        type="text"
        maxLength={LONGEST_NAME}
        placeholder={shown}
        value={written}
        onInput={(event) => setWritten(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
        }}
      />
      <Icon name="pen" size={1} />
    </label>
  );
}

interface SeatLineProps {
  readonly seat: Seat;
  readonly late: boolean;
  readonly crews: readonly Crew[];
}

/** One participant: here or not, late or not; moved by pointer or by the list beside the name. */
function SeatLine({ seat, late, crews }: SeatLineProps) {
  const { t } = useLanguage();
  const ask = useAsk();
  const connected = useConnected().has(seat.id);
  const { settings } = useWorkshop();
  const nameOf = useTeamNames('always');
  const [asking, setAsking] = useState(false);
  const grouped = settings.grouping !== 'alone';
  const place = (team: TeamId, role: TeamRole | undefined) =>
    void ask({ type: 'place', seat: seat.id, team, ...(role && { role }) });
  return (
    <li
      class={`seat${connected ? '' : ' seat--away'}`}
      draggable={grouped}
      onDragStart={(event) => event.dataTransfer?.setData('text/x-seat', seat.id)}
    >
      <span class="seat__dot" aria-hidden="true" />
      <span class="seat__name">
        <bdi>{seat.name}</bdi>
        {!connected && <span class="visually-hidden"> ({t('facilitator:people.away')})</span>}
      </span>
      {late && <span class="fac-tag">{t('facilitator:people.late')}</span>}
      <Button
        look="quiet"
        size="s"
        icon="cross"
        iconOnly
        title={t('facilitator:people.remove', { name: seat.name })}
        onClick={() => setAsking(true)}
      >
        {t('facilitator:people.remove', { name: seat.name })}
      </Button>
      {grouped && (
        <span class="seat__places">
          {settings.grouping === 'roles' && (
            <select
              class="fac-select"
              aria-label={t('facilitator:people.role-of', { name: seat.name })}
              value={seat.role ?? ''}
              onChange={(event) =>
                place(
                  seat.team,
                  TEAM_ROLES.find((role) => role === event.currentTarget.value),
                )
              }
            >
              <option value="">{t('facilitator:people.no-role')}</option>
              {TEAM_ROLES.map((role) => (
                <option key={role} value={role}>
                  {t(`facilitator:role.${role}`)}
                </option>
              ))}
            </select>
          )}
          <select
            class="fac-select"
            aria-label={t('facilitator:people.team-of', { name: seat.name })}
            value={seat.team}
            onChange={(event) => place(event.currentTarget.value, seat.role)}
          >
            {crews.map(({ id }) => (
              <option key={id} value={id}>
                {nameOf(id)}
              </option>
            ))}
            <option value={freshTeam(crews)}>{t('facilitator:people.new-team')}</option>
          </select>
        </span>
      )}
      {asking && (
        <Sure
          title={t('facilitator:people.remove', { name: seat.name })}
          text={<p>{t('facilitator:people.remove-text')}</p>}
          action={t('facilitator:people.remove-do')}
          onDo={() => void ask({ type: 'remove', seat: seat.id })}
          onClose={() => setAsking(false)}
        />
      )}
    </li>
  );
}

/** A team nobody is in: it begins with its first member. */
function freshTeam(crews: readonly Crew[]): TeamId {
  const taken = new Set(crews.map(({ id }) => id));
  let number = 1;
  while (taken.has(`team-${number}`)) number++;
  return `team-${number}`;
}

/** Who came once the round was running. */
function useLatecomers(): ReadonlySet<string> {
  const { connection } = useRoom();
  const entries = useStore(connection.store, (state) => state.entries);
  const round = roundOf(useWorkshop());
  if (!round || round.status === 'briefing') return new Set();
  const started = entries.findLastIndex(({ type }) => type === 'started');
  return new Set(entries.slice(started).flatMap((entry) => (entry.type === 'joined' ? [entry.seat] : [])));
}
