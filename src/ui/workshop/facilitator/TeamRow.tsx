import { Component } from 'preact';
import type { Minutes } from '../../../crisis/vocabulary.ts';
import { describeAction } from '../../../i18n/action-words.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import type { BoardRow } from '../../../workshop/board.ts';
import type { TeamId } from '../../../workshop/entry.ts';
import { withInjects } from '../../../workshop/inject.ts';
import type { Play } from '../../../workshop/workshop.ts';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { Sentence } from '../../parts/Say.tsx';
import { Sparkline } from './Sparkline.tsx';
import { openSheet } from './sheets.ts';

interface TeamRowProps {
  readonly team: TeamId;
  readonly scenario: Scenario;
  readonly play: Play;
  readonly row: BoardRow | undefined;
  readonly name: string;
  readonly hue: number;
  readonly most: number;
  readonly end: Minutes;
  readonly stakes: number;
  readonly isLit: boolean;
  /** How many are in it, and how many of them are there now. */
  readonly members: number;
  readonly here: number;
  readonly unread: number;
  readonly onLight: (team: TeamId | undefined) => void;
  readonly onInject: (team: TeamId) => void;
}

/** A team's line. It is drawn again only when something of it has changed: there may be thirty, and acts every second. */
export class TeamRow extends Component<TeamRowProps> {
  override shouldComponentUpdate(next: TeamRowProps): boolean {
    return (Object.keys(next) as (keyof TeamRowProps)[]).some((key) => next[key] !== this.props[key]);
  }

  override render() {
    return <Row {...this.props} />;
  }
}

function Row(props: TeamRowProps) {
  const { team, scenario, play, row, name, hue, most, end, stakes, isLit, members, here, unread, onLight, onInject } =
    props;
  const { t, number, compact, duration, moment } = useLanguage();
  // The debrief says “you answered”; here it is somebody else who did.
  const theirs: typeof t = (key, params) => t(key.replace('scorecard:action.', 'facilitator:act.'), params);
  const away = members > 0 && here === 0;
  const last = row?.lastAct;
  const proposals = play.proposals.filter(({ declined, done }) => !declined && !done).length;
  return (
    <tr
      role="row"
      class={`team${away ? ' team--away' : ''}${isLit ? ' is-lit' : ''}`}
      style={{ '--hue': String(hue) }}
      onMouseEnter={() => onLight(team)}
      onMouseLeave={() => onLight(undefined)}
    >
      <th role="rowheader" scope="row" class="col-team">
        <span class="team__mark" aria-hidden="true" />
        <span class="team__words">
          <bdi>{name}</bdi>
          <span class="team__state numbers">
            {members > 1 && t('facilitator:board.members', { here, all: members })}
            {away && <span class="fac-tag fac-tag--warn">{t('facilitator:board.away')}</span>}
            {play.mode === 'calm' && (
              <span class="fac-tag">
                {play.finished
                  ? t('facilitator:board.calm-done')
                  : t('facilitator:board.calm', { time: duration(play.until) })}
              </span>
            )}
            {proposals > 0 && <span class="fac-tag">{t('facilitator:board.proposals', { count: proposals })}</span>}
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
            <Sentence
              of={({ say }) => describeAction(last.action, withInjects(scenario, play.injects), { say, t: theirs })}
            />
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
