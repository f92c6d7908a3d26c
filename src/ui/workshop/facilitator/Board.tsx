import { useEffect, useState } from 'preact/hooks';
import type { Minutes } from '../../../crisis/vocabulary.ts';
import { describeAction } from '../../../i18n/action-words.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import type { LiveBoard } from '../../../session/live-board.ts';
import type { BoardRow } from '../../../workshop/board.ts';
import type { TeamId } from '../../../workshop/entry.ts';
import { withInjects } from '../../../workshop/inject.ts';
import type { Play, Round } from '../../../workshop/workshop.ts';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useStore } from '../../use-store.ts';
import { hueOf, sheetEnd } from './Curves.tsx';
import { useTeamNames } from './names.ts';
import { isWriting } from './RoundBar.tsx';
import { Sparkline } from './Sparkline.tsx';
import { screenState, setScreen } from './screen-state.ts';
import { openSheet } from './sheets.ts';
import { teamsIn } from './teams.ts';
import { useUnread } from './unread.ts';
import { useConnected, useRoom, useWorkshop } from './use-room.ts';

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
  const [sort, setSort] = useState<{ readonly by: Column; readonly down: boolean }>({ by: 'team', down: false });
  const teams = teamsIn(round);
  const many = teams.length > MANY_TEAMS;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'h' || isWriting(event)) return;
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
            return (
              play && (
                <TeamRow
                  key={team}
                  hue={hueOf(teams.indexOf(team))}
                  name={nameOf(team)}
                  row={board?.rows.get(team)}
                  stakes={many ? STAKES.many : STAKES.few}
                  {...{ team, play, scenario, most, end, lit, onLight, onInject }}
                />
              )
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

interface TeamRowProps extends Pick<BoardProps, 'scenario' | 'lit' | 'onLight' | 'onInject'> {
  readonly team: TeamId;
  readonly play: Play;
  readonly row: BoardRow | undefined;
  readonly name: string;
  readonly hue: number;
  readonly most: number;
  readonly end: Minutes;
  readonly stakes: number;
}

function TeamRow({ team, play, row, name, hue, most, end, stakes, scenario, lit, onLight, onInject }: TeamRowProps) {
  const { t, say, number, compact, duration, moment } = useLanguage();
  // The debrief says “you answered”; here it is somebody else who did.
  const theirs: typeof t = (key, params) => t(key.replace('scorecard:action.', 'facilitator:act.'), params);
  const workshop = useWorkshop();
  const connected = useConnected();
  const members = [...workshop.seats.values()].filter((seat) => seat.team === team && !seat.removed);
  const here = members.filter(({ id }) => connected.has(id)).length;
  const away = members.length > 0 && here === 0;
  const unread = useUnread().of(team);
  const last = row?.lastAct;
  const proposals = play.proposals.filter(({ declined, done }) => !declined && !done).length;
  return (
    <tr
      role="row"
      class={`team${away ? ' team--away' : ''}${lit === team ? ' is-lit' : ''}`}
      style={{ '--hue': String(hue) }}
      onMouseEnter={() => onLight(team)}
      onMouseLeave={() => onLight(undefined)}
    >
      <th role="rowheader" scope="row" class="col-team">
        <span class="team__mark" aria-hidden="true" />
        <span class="team__words">
          <bdi>{name}</bdi>
          <span class="team__state numbers">
            {members.length > 1 && t('facilitator:board.members', { here, all: members.length })}
            {away && <span class="tag tag--warn">{t('facilitator:board.away')}</span>}
            {play.mode === 'calm' && (
              <span class="tag">
                {play.finished
                  ? t('facilitator:board.calm-done')
                  : t('facilitator:board.calm', { time: duration(play.until) })}
              </span>
            )}
            {proposals > 0 && <span class="tag">{t('facilitator:board.proposals', { count: proposals })}</span>}
          </span>
        </span>
      </th>
      <td role="cell" class="col-curve" data-label={t('facilitator:board.curve')}>
        {row && <Sparkline curve={row.curve} end={end} most={most} />}
        <span class="visually-hidden">
          {row && t('facilitator:board.per-hour', { rate: number(Math.round(row.perHour)) })}
        </span>
      </td>
      <td role="cell" class="col-reach numbers" data-label={t('facilitator:board.reach')}>
        {row ? compact(row.reach) : '…'}
      </td>
      <td role="cell" class="col-waiting numbers" data-label={t('facilitator:board.waiting')}>
        {row && (
          <span>
            {number(row.waiting)}
            {row.overdue > 0 && (
              <span class="late-count"> {t('facilitator:board.overdue', { count: row.overdue })}</span>
            )}
          </span>
        )}
      </td>
      <td role="cell" class="col-first numbers" data-label={t('facilitator:board.first')}>
        {row && (row.firstAnswer === undefined ? t('facilitator:board.none') : duration(row.firstAnswer))}
      </td>
      <td role="cell" class="col-stake" data-label={t('facilitator:board.stake')}>
        <span class="stakes">
          {row?.atStake.slice(0, stakes).map(({ rule, lost, breaksIn }) => (
            <span key={rule} class={`stake${lost > 0 ? ' stake--lost' : ''}`}>
              {t(`rule.${rule}`)}{' '}
              <span class="numbers">
                {lost > 0
                  ? t('facilitator:board.lost', { points: number(lost, { maximumFractionDigits: 1 }) })
                  : breaksIn !== undefined && t('facilitator:board.breaks', { time: duration(breaksIn) })}
              </span>
            </span>
          ))}
          {row && row.atStake.length > stakes && <span class="stake">+{row.atStake.length - stakes}</span>}
        </span>
      </td>
      <td role="cell" class="col-last" data-label={t('facilitator:board.last')}>
        {last ? (
          <span>
            <span class="numbers">{moment(last.at, scenario).time}</span>{' '}
            {describeAction(last.action, withInjects(scenario, play.injects), { say, t: theirs })}
          </span>
        ) : (
          t('facilitator:board.nothing')
        )}
      </td>
      <td role="cell" class="col-acts">
        <Button
          look={unread > 0 ? 'solid' : 'quiet'}
          size="s"
          icon="chat"
          iconOnly
          title={t('facilitator:messages.write', { name })}
          onClick={() => openSheet('messages', team)}
        >
          {t('facilitator:messages.write', { name })}
          {unread > 0 && `, ${t('facilitator:messages.unread', { count: unread })}`}
        </Button>
        <Button
          look="quiet"
          size="s"
          icon="ember"
          iconOnly
          title={t('facilitator:inject.to', { team: name })}
          onClick={() => onInject(team)}
        >
          {t('facilitator:inject.to', { team: name })}
        </Button>
      </td>
    </tr>
  );
}
