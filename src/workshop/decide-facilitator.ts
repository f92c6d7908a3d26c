import { isOwnRef, ownWordsIn } from '../training/own-option.ts';
import { type Context, type Decision, denied, done, minuteOf, NOTHING_TO_DO } from './decision.ts';
import type { JuryItem } from './entry.ts';
import { fits } from './inject.ts';
import type { Command } from './messages.ts';
import { cleanName, cleanText } from './names.ts';
import type { Jury, Round, Workshop } from './workshop.ts';

type Of<T extends Command['type']> = Extract<Command, { readonly type: T }>;

export function decideForFacilitator(workshop: Workshop, command: Command, context: Context): Decision {
  switch (command.type) {
    case 'set-up':
      return setUp(workshop, command);
    case 'place':
      return place(workshop, command, context);
    case 'name-team':
      return nameTeam(workshop, command);
    case 'remove': {
      const seat = workshop.seats.get(command.seat);
      if (!seat) return denied('unknown');
      return seat.removed ? NOTHING_TO_DO : done({ type: 'removed', seat: seat.id });
    }
    case 'open-round':
      return openRound(workshop, command, context);
    case 'tell-team':
      return tellTeam(workshop, command, context);
    case 'delete-room':
      return { ok: true, entries: [], deletesRoom: true };
    case 'start':
    case 'pause':
    case 'resume':
    case 'set-speed':
    case 'end':
    case 'inject':
    case 'open-jury':
    case 'close-jury': {
      const round = workshop.rounds.at(-1);
      return round ? leading(round, command, context) : denied('wrong-moment');
    }
    default:
      return denied('not-allowed');
  }
}

const isUnderWay = ({ status }: Round): boolean => status === 'running' || status === 'paused';

/** While a round runs everybody stays in their team; what needs agreement may change at any time. */
function setUp({ rounds, settings: before }: Workshop, { settings }: Of<'set-up'>): Decision {
  const last = rounds.at(-1);
  if (last && isUnderWay(last) && settings.grouping !== before.grouping) return denied('wrong-moment');
  return done({ type: 'set-up', settings });
}

function place(workshop: Workshop, command: Of<'place'>, { limits }: Context): Decision {
  const seat = workshop.seats.get(command.seat);
  if (!seat || seat.removed) return denied('unknown');
  const { team, role } = command;
  if (seat.team === team && seat.role === role) return NOTHING_TO_DO;
  if (!workshop.teams.has(team) && workshop.teams.size >= 4 * limits.seats) return denied('too-many');
  return done({ type: 'placed', seat: seat.id, team, role });
}

function nameTeam({ teams }: Workshop, { team: id, name: typed }: Of<'name-team'>): Decision {
  const team = teams.get(id);
  if (!team) return denied('unknown');
  const name = cleanName(typed);
  if (name === undefined) return denied('bad-message');
  return team.name === name ? NOTHING_TO_DO : done({ type: 'team-named', team: id, name });
}

function openRound({ rounds }: Workshop, command: Of<'open-round'>, { scenarioOf, limits }: Context): Decision {
  const last = rounds.at(-1);
  if (last && isUnderWay(last)) return denied('wrong-moment');
  if (rounds.length >= limits.rounds && last?.status === 'over') return denied('too-many');
  const { n: _, ...round } = command;
  const { scenario, source } = round;
  if (!scenarioOf(scenario, source)) return denied(source === undefined ? 'unknown' : 'bad-scenario');
  return done({ ...round, type: 'round-opened' });
}

function tellTeam({ teams, told }: Workshop, { to, text: typed }: Of<'tell-team'>, { limits }: Context): Decision {
  if (to !== 'all' && !teams.has(to)) return denied('unknown');
  const text = cleanText(typed);
  if (text === undefined) return denied('bad-message');
  return told.length >= limits.told ? denied('too-many') : done({ type: 'told', to, text });
}

type Leading = Of<'start' | 'pause' | 'resume' | 'set-speed' | 'end' | 'inject' | 'open-jury' | 'close-jury'>;

function leading(round: Round, command: Leading, context: Context): Decision {
  const at = minuteOf(context);
  const { status, jury } = round;
  switch (command.type) {
    case 'start':
      return status === 'briefing' ? done({ type: 'started' }) : denied('wrong-moment');
    case 'pause':
      if (status === 'paused') return NOTHING_TO_DO;
      return status === 'running' ? done({ type: 'paused', at }) : denied('wrong-moment');
    case 'resume':
      if (status === 'running') return NOTHING_TO_DO;
      return status === 'paused' ? done({ type: 'resumed', at }) : denied('wrong-moment');
    case 'set-speed':
      if (status === 'over') return denied('wrong-moment');
      return round.speed === command.speed ? NOTHING_TO_DO : done({ type: 'speed-set', at, speed: command.speed });
    case 'end':
      return isUnderWay(round) ? done({ type: 'ended', at }) : denied('wrong-moment');
    case 'inject':
      return inject(round, command, context);
    case 'open-jury':
      return openJury(round, command);
    case 'close-jury':
      return jury?.open ? done({ type: 'jury-closed', results: resultsOf(jury) }) : denied('wrong-moment');
  }
}

/** It comes with the next minute: whatever was done in this one stays as it was. */
function inject(round: Round, { to, inject: typed }: Of<'inject'>, context: Context): Decision {
  const { scenario } = context;
  const at = minuteOf(context) + 1;
  if (!isUnderWay(round) || !scenario || at >= scenario.duration) return denied('wrong-moment');
  if (to !== 'all' && !round.plays.has(to)) return denied('unknown');
  if (!fits(scenario, typed)) return denied('bad-message');
  const before = new Set([...round.plays.values()].flatMap(({ injects }) => injects.map((each) => each.inject.id)));
  if (before.size >= context.limits.injects) return denied('too-many');
  return done({ type: 'injected', at, to, inject: { ...typed, id: `I${context.newId()}` } });
}

/** Replies are judged when nobody can change theirs any more. */
function openJury({ status, jury, plays }: Round, { items }: Of<'open-jury'>): Decision {
  if (status !== 'over' || jury?.open) return denied('wrong-moment');
  if (items.length === 0 || new Set(items.map(({ id }) => id)).size < items.length) return denied('bad-message');
  const words = new Map<string, string>(
    [...plays.values()].flatMap(({ log }) => ownWordsIn(log).map((own) => [own.ref, own.words])),
  );
  const shown = items.map((item): JuryItem => {
    const own = words.get(item.text);
    return own === undefined ? item : { ...item, words: own };
  });
  if (shown.some(({ text, words: own }) => isOwnRef(text) && own === undefined)) return denied('unknown');
  return done({ type: 'jury-opened', items: shown });
}

function resultsOf({ items, ratings }: Jury) {
  return items.map(({ id: item }) => {
    const given = [...(ratings.get(item)?.values() ?? [])];
    return { item, counts: [1, 2, 3, 4, 5].map((stars) => given.filter((each) => each === stars).length) };
  });
}
