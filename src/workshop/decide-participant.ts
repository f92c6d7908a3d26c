import type { Action, ActionType } from '../crisis/actions.ts';
import type { Minutes } from '../crisis/vocabulary.ts';
import { ownWordsIn } from '../training/own-option.ts';
import { type Context, type Decision, denied, done, minuteOf, NOTHING_TO_DO, refused } from './decision.ts';
import type { What } from './entry.ts';
import { isUntouched } from './fold.ts';
import { withInjects } from './inject.ts';
import { membersOf } from './members.ts';
import type { Command } from './messages.ts';
import { cleanName, cleanText, unlike } from './names.ts';
import { cleanAct, isOwnWords, mayAnswer } from './own-words.ts';
import type { Play, Proposal, Round, Seat, Workshop } from './workshop.ts';

/** What a team with roles does only together: its words and deeds in public. */
const PUBLIC_ACTIONS: readonly ActionType[] = ['reply', 'publish', 'moderate', 'follow-up'];
const OPEN_PROPOSALS = 6;
/** Of one team in a round: each takes the server a moment to read. */
const OWN_WORDS = 150;
const LONGEST_REASON = 200;

type Of<T extends Command['type']> = Extract<Command, { readonly type: T }>;

export function decideForParticipant(workshop: Workshop, seat: Seat, command: Command, context: Context): Decision {
  switch (command.type) {
    case 'rename':
      return rename(workshop, seat, command);
    case 'tell':
      return tell(workshop, seat, command, context);
    case 'choose-mode':
      return chooseMode(workshop, seat, command);
    case 'rate':
      return rate(workshop, seat, command);
    case 'act':
    case 'wait':
    case 'finish':
    case 'agree':
    case 'decline': {
      const round = workshop.rounds.at(-1);
      const play = round?.plays.get(seat.team);
      if (!round || !play) return denied('wrong-moment');
      return playing({ workshop, seat, round, play, context }, command);
    }
    default:
      return denied('not-allowed');
  }
}

function rename(workshop: Workshop, seat: Seat, command: Of<'rename'>): Decision {
  const name = cleanName(command.name);
  if (name === undefined) return denied('bad-message');
  const others = [...workshop.seats.values()].filter(({ id, removed }) => id !== seat.id && !removed);
  const own = unlike(
    name,
    others.map((other) => other.name),
  );
  return own === seat.name ? NOTHING_TO_DO : done({ type: 'renamed', seat: seat.id, name: own });
}

function tell(workshop: Workshop, seat: Seat, command: Of<'tell'>, { limits }: Context): Decision {
  const text = cleanText(command.text);
  if (text === undefined) return denied('bad-message');
  if (workshop.told.length >= limits.told) return denied('too-many');
  return done({ type: 'told', to: seat.team, by: seat.id, text });
}

function chooseMode(workshop: Workshop, seat: Seat, { mode }: Of<'choose-mode'>): Decision {
  const round = workshop.rounds.at(-1);
  const play = round && round.status !== 'over' ? round.plays.get(seat.team) : undefined;
  if (mode === 'calm' && !workshop.settings.calm) return denied('not-allowed');
  if (play && !isUntouched(play)) return denied('wrong-moment');
  if (workshop.teams.get(seat.team)?.mode === mode && (!play || play.mode === mode)) return NOTHING_TO_DO;
  return done({ type: 'mode-chosen', team: seat.team, by: seat.id, mode });
}

function rate(workshop: Workshop, seat: Seat, { item, stars }: Of<'rate'>): Decision {
  const jury = workshop.rounds.at(-1)?.jury;
  if (!jury?.open) return denied('wrong-moment');
  if (!jury.items.some(({ id }) => id === item)) return denied('unknown');
  if (jury.ratings.get(item)?.get(seat.id) === stars) return NOTHING_TO_DO;
  return done({ type: 'rated', seat: seat.id, item, stars });
}

/** A seat with its part in the round. */
interface Player {
  readonly workshop: Workshop;
  readonly seat: Seat;
  readonly round: Round;
  readonly play: Play;
  readonly context: Context;
}

function playing(player: Player, command: Of<'act' | 'wait' | 'finish' | 'agree' | 'decline'>): Decision {
  switch (command.type) {
    case 'act':
      return act(player, command);
    case 'wait':
    case 'finish':
      return letPass(player, command);
    case 'agree':
      return agree(player, command);
    case 'decline':
      return decline(player, command);
  }
}

function act(player: Player, { action: asked, at: stated }: Of<'act'>): Decision {
  const { workshop, seat, round, play, context } = player;
  const action = cleanAct(asked);
  if (!action) return denied('bad-message');
  const at = stamp(player, action, stated);
  if (typeof at !== 'number') return at;
  if (play.log.length >= context.limits.acts) return denied('too-many');
  if (context.scenario) {
    const scenario = withInjects(context.scenario, play.injects);
    if (!mayAnswer(round.answering ?? scenario.answering, scenario, action)) return denied('not-allowed');
  }
  if (isOwnWords(action) && ownWordsIn(play.log).length >= OWN_WORDS) return denied('too-many');
  const refusal = context.refusalOf(seat.team, at, action);
  if (refusal) return refused(refusal);
  const { team, id: by } = seat;
  if (!PUBLIC_ACTIONS.includes(action.type) || isAgreed(workshop, seat, [])) {
    return done({ type: 'acted', team, by, at, action });
  }
  const open = play.proposals.filter((each) => !each.done && !each.declined);
  if (open.length >= OPEN_PROPOSALS) return denied('too-many');
  return done({ type: 'proposed', team, proposal: context.newId(), by, at, action });
}

/**
 * The minute at which it is done. In live mode that is the round's own, whatever a message says; preparing belongs
 * before the first minute, for a late comer too. A calm team says where it is, and never goes back.
 */
function stamp({ round, play, context }: Player, action: Action, stated: Minutes | undefined): Minutes | Decision {
  const early = round.status === 'briefing' && action.type === 'prepare';
  if ((round.status !== 'running' && !early) || play.finished) return denied('wrong-moment');
  if (action.type === 'prepare' && isUntouched(play)) return 0;
  const last = play.log.at(-1)?.at ?? 0;
  if (play.mode === 'live') return Math.max(minuteOf(context), last);
  return calmMinute(play, context, stated);
}

function calmMinute(play: Play, { scenario }: Context, stated: Minutes | undefined): Minutes | Decision {
  if (stated === undefined || stated > (scenario?.duration ?? 0)) return denied('bad-message');
  return stated < play.until ? refused({ reason: 'out-of-order' }) : stated;
}

function letPass({ seat, round, play, context }: Player, command: Of<'wait' | 'finish'>): Decision {
  if (round.status !== 'running' || play.mode !== 'calm' || play.finished) return denied('wrong-moment');
  const at = calmMinute(play, context, command.at);
  if (typeof at !== 'number') return at;
  const { team, id: by } = seat;
  if (command.type === 'finish') return done({ type: 'finished', team, by, at });
  return at === play.until ? NOTHING_TO_DO : done({ type: 'waited', team, by, at });
}

/** Whether enough others stand behind what this seat wants to do. Who has left is not asked. */
function isAgreed(workshop: Workshop, author: Pick<Seat, 'id' | 'team'>, agreed: readonly string[]): boolean {
  const { grouping, agreement } = workshop.settings;
  if (grouping !== 'roles' || agreement === 'nobody') return true;
  const others = membersOf(workshop, author.team).filter(({ id }) => id !== author.id);
  const having = others.filter(({ id }) => agreed.includes(id)).length;
  return having >= (agreement === 'one' ? Math.min(1, others.length) : others.length);
}

function agree(player: Player, command: Of<'agree'>): Decision {
  const { workshop, seat, round, play } = player;
  const proposal = play.proposals.find(({ id }) => id === command.proposal);
  if (!proposal) return denied('unknown');
  const { by } = proposal;
  if (by === seat.id || proposal.agreed.includes(seat.id)) return NOTHING_TO_DO;
  if (round.status !== 'running' || play.finished || proposal.done || proposal.declined) return denied('wrong-moment');
  const agreed: What = { type: 'agreed', team: seat.team, proposal: proposal.id, by: seat.id };
  if (!isAgreed(workshop, { id: by, team: seat.team }, [...proposal.agreed, seat.id])) return done(agreed);
  return done(agreed, carryOut(player, proposal));
}

/** The moment the last one agrees is the moment it is done; by then it may have become impossible. */
function carryOut({ seat, play, context }: Player, { id: proposal, by, at: proposed, action }: Proposal): What {
  const { team } = seat;
  const at = play.mode === 'live' ? minuteOf(context) : proposed;
  const earliest = Math.max(play.until, play.log.at(-1)?.at ?? 0);
  const now = Math.max(at, earliest);
  const refusal = context.refusalOf(team, now, action);
  if (refusal) return { type: 'declined', team, proposal, by: seat.id, why: '', refusal };
  return { type: 'acted', team, by, at: now, action, proposal };
}

function decline({ seat, play }: Player, command: Of<'decline'>): Decision {
  const proposal = play.proposals.find(({ id }) => id === command.proposal);
  if (!proposal) return denied('unknown');
  if (proposal.declined) return NOTHING_TO_DO;
  if (proposal.done) return denied('wrong-moment');
  const why = cleanText(command.why, LONGEST_REASON) ?? '';
  return done({ type: 'declined', team: seat.team, proposal: proposal.id, by: seat.id, why });
}
