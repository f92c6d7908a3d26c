import type { Scenario } from '../../../scenario/schema.ts';
import type { LiveBoard } from '../../../session/live-board.ts';
import type { Round } from '../../../workshop/workshop.ts';
import { useLanguage } from '../../language.ts';
import { Say } from '../../parts/Say.tsx';
import { Loading } from '../../shell/Message.tsx';
import { Curves } from '../facilitator/Curves.tsx';
import { teamsIn } from '../facilitator/teams.ts';
import { useBoard } from '../facilitator/use-board.ts';
import { useMinute, useRoundScenario } from '../facilitator/use-room.ts';

interface RoundSceneProps {
  readonly round: Round;
  /** One thing, in large; all of them when none is named. */
  readonly only: 'curves' | 'counters' | 'press' | undefined;
}

const HEADLINES = { few: 3, many: 6 } as const;

/** The round on the wall: its time, everybody’s curves, what is counted and what the press says. */
export function RoundScene({ round, only }: RoundSceneProps) {
  const { t } = useLanguage();
  const scenario = useRoundScenario(round);
  const board = useBoard(scenario);
  if (!scenario) return <Loading text={t('loading')} />;
  const shows = (what: NonNullable<typeof only>) => only === undefined || only === what;
  return (
    <div class={`round-scene${only ? ` round-scene--${only}` : ''}`}>
      <Time scenario={scenario} paused={round.status === 'paused'} />
      {shows('counters') && <Counters round={round} board={board} />}
      {shows('curves') && (
        <section class="round-scene__curves" aria-labelledby="scene-curves">
          <h2 id="scene-curves">{t('facilitator:curves.title')}</h2>
          <Curves scenario={scenario} board={board} where="screen" />
        </section>
      )}
      {shows('press') && <Press scenario={scenario} board={board} most={only ? HEADLINES.many : HEADLINES.few} />}
    </div>
  );
}

function Time({ scenario, paused }: { readonly scenario: Scenario; readonly paused: boolean }) {
  const { t, moment } = useLanguage();
  const minute = useMinute();
  const { longDay, time } = moment(minute, scenario);
  return (
    <div class="scene-time">
      <p class="scene-time__title">
        <Say text={scenario.title} />
      </p>
      <p class="scene-time__clock numbers">
        <span>{longDay}</span> <time>{time}</time>
      </p>
      {paused && (
        <p class="scene-time__pause" role="status">
          {t('facilitator:round.paused')}
        </p>
      )}
      <progress max={1} value={Math.min(1, minute / scenario.duration)} aria-label={t('facilitator:round.progress')} />
    </div>
  );
}

function Counters({ round, board }: { readonly round: Round; readonly board: LiveBoard | undefined }) {
  const { t, number, compact } = useLanguage();
  const rows = [...(board?.rows.values() ?? [])];
  const teams = teamsIn(round).length;
  const reach = rows.map((row) => row.reach).sort((a, b) => a - b);
  const [least = 0, most = 0] = [reach[0], reach.at(-1)];
  const counted = [
    {
      key: 'reach',
      value:
        least === most ? compact(most) : t('facilitator:scene.range', { least: compact(least), most: compact(most) }),
    },
    { key: 'waiting', value: number(rows.reduce((sum, { waiting }) => sum + waiting, 0)) },
    {
      key: 'answered',
      value: `${number(rows.filter(({ firstAnswer }) => firstAnswer !== undefined).length)}/${number(teams)}`,
    },
  ] as const;
  return (
    <dl class="wall-counters">
      {counted.map(({ key, value }) => (
        <div key={key}>
          <dt>{t(`facilitator:counter.${key}`)}</dt>
          <dd class="numbers">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface PressProps {
  readonly scenario: Scenario;
  readonly board: LiveBoard | undefined;
  readonly most: number;
}

function Press({ scenario, board, most }: PressProps) {
  const { t, moment } = useLanguage();
  const headlines = board?.headlines.slice(0, most) ?? [];
  const teams = board?.rows.size ?? 0;
  return (
    <section class="scene-press" aria-labelledby="scene-press">
      <h2 id="scene-press">{t('facilitator:scene.press-title')}</h2>
      {headlines.length === 0 ? (
        <p class="scene-press__none">{t('facilitator:scene.press-none')}</p>
      ) : (
        <ol role="list">
          {headlines.map(({ text, at, teams: seen }, index) => (
            <li key={index}>
              <p class="scene-press__text">
                <Say text={text} />
              </p>
              <p class="scene-press__when numbers">
                {moment(at, scenario).time}
                {teams > 1 && ` · ${t('facilitator:scene.press-teams', { count: seen, all: teams })}`}
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
