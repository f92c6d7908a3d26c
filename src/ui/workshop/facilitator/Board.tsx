import { useEffect, useState } from 'preact/hooks';
import type { Scenario } from '../../../scenario/schema.ts';
import type { LiveBoard } from '../../../session/live-board.ts';
import type { BoardRow } from '../../../workshop/board.ts';
import type { TeamId } from '../../../workshop/entry.ts';
import type { Round } from '../../../workshop/workshop.ts';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { isCommand } from '../../single-key.ts';
import { useStore } from '../../use-store.ts';
import { hueOf, sheetEnd } from './Curves.tsx';
import { useTeamNames } from './names.ts';
import { screenState, setScreen } from './screen-state.ts';
import { TeamRow } from './TeamRow.tsx';
import { teamsIn } from './teams.ts';
import { useUnread } from './unread.ts';
import { useConnected, useRoom, useWorkshop } from './use-room.ts';
import './Board.css';

const COLUMNS = ['team', 'curve', 'reach', 'waiting', 'first', 'stake', 'last'] as const;
/** Shown of a team's rules at stake; the others are counted. Of many teams less is said, so that more are in sight. */
const STAKES = { few: 2, many: 1 } as const;
const MANY_TEAMS = 12;
type Column = (typeof COLUMNS)[number];

/** What a column is sorted by, the most urgent first. */
const SORTS: Readonly<Partial<Record<Column, (row: BoardRow) => number>>> = {
  curve: (row) => -row.perHour,
  reach: (row) => -row.reach,
  waiting: (row) => -(row.overdue * 1000 + row.waiting),
  first: (row) => -(row.firstAnswer ?? 1e9),
  stake: (row) => -row.atStake.reduce((sum, { lost }) => sum + lost, 0),
  last: (row) => row.lastAct?.at ?? -1,
};

interface BoardProps {
  readonly round: Round;
  readonly scenario: Scenario;
  readonly board: LiveBoard | undefined;
  readonly lit: TeamId | undefined;
  readonly onLight: (team: TeamId | undefined) => void;
  readonly onInject: (team: TeamId) => void;
}

/** One row a team: how it fares, what waits, what it risks. */
export function Board({ round, scenario, board, lit, onLight, onInject }: BoardProps) {
  const { t } = useLanguage();
  const { code } = useRoom();
  const named = useStore(screenState(code), (state) => state.boardNames);
  const nameOf = useTeamNames('board');
  const unread = useUnread();
  const connected = useConnected();
  const present = [...useWorkshop().seats.values()].filter(({ removed }) => !removed);
  const [sort, setSort] = useState<{ readonly by: Column; readonly down: boolean }>({ by: 'team', down: false });
  const teams = teamsIn(round);
  const many = teams.length > MANY_TEAMS;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'h' || !isCommand(event)) return;
      event.preventDefault();
      setScreen(code, { boardNames: !screenState(code).getState().boardNames });
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [code]);
  const most = Math.max(20, ...[...(board?.rows.values() ?? [])].flatMap(({ curve }) => curve.map((at) => at.perHour)));
  const end = sheetEnd(board?.minute ?? 0, scenario.duration);
  const by = SORTS[sort.by];
  const sorted = teams.toSorted((a, b) => {
    const [one, other] = [board?.rows.get(a), board?.rows.get(b)];
    const order =
      by && one && other ? by(one) - by(other) : nameOf(a).localeCompare(nameOf(b), undefined, { numeric: true });
    return sort.down ? -order : order;
  });
  const choose = (column: Column) =>
    setSort((before) => (before.by === column ? { by: column, down: !before.down } : { by: column, down: false }));
  return (
    <section class={`board${many ? ' board--many' : ''}`} aria-labelledby="board-title">
      <header class="board__head">
        <h2 id="board-title">{t('facilitator:board.title')}</h2>
        <label class="board__sort">
          <span>{t('facilitator:board.sort')}</span>
          <select
            class="fac-select"
            value={sort.by}
            onChange={(event) => {
              const chosen = COLUMNS.find((column) => column === event.currentTarget.value);
              if (chosen) setSort({ by: chosen, down: false });
            }}
          >
            {COLUMNS.map((column) => (
              <option key={column} value={column}>
                {t(`facilitator:board.${column}`)}
              </option>
            ))}
          </select>
        </label>
        <Button
          size="s"
          look="quiet"
          icon={named ? 'eye' : 'eye-off'}
          aria-pressed={!named}
          title="H"
          aria-keyshortcuts="h"
          onClick={() => setScreen(code, { boardNames: !named })}
        >
          {t('facilitator:board.hide-names')}
        </Button>
      </header>
      {/* The roles are said because on a phone the rows are laid out as cards. */}
      <table class="board__table" role="table">
        <thead role="rowgroup">
          <tr role="row">
            {COLUMNS.map((column) => (
              <th
                key={column}
                role="columnheader"
                scope="col"
                class={`col-${column}`}
                aria-sort={sort.by === column ? (sort.down ? 'descending' : 'ascending') : 'none'}
              >
                <button type="button" onClick={() => choose(column)}>
                  {t(`facilitator:board.${column}`)}
                  {sort.by === column && <Icon name="chevron-down" size={0.9} />}
                </button>
              </th>
            ))}
            <th role="columnheader" scope="col" class="col-acts">
              <span class="visually-hidden">{t('facilitator:board.acts')}</span>
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {sorted.map((team) => {
            const play = round.plays.get(team);
            const members = present.filter((seat) => seat.team === team);
            return (
              play && (
                <TeamRow
                  key={team}
                  hue={hueOf(teams.indexOf(team))}
                  name={nameOf(team)}
                  row={board?.rows.get(team)}
                  stakes={many ? STAKES.many : STAKES.few}
                  isLit={lit === team}
                  members={members.length}
                  here={members.filter(({ id }) => connected.has(id)).length}
                  unread={unread.of(team)}
                  {...{ team, play, scenario, most, end, onLight, onInject }}
                />
              )
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
