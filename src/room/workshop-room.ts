import { ClientState, CloseCode, ErrorCode, Room, ServerError } from '@colyseus/core';
import type { Limits } from '../workshop/decide.ts';
import type { Entry, SeatId, What } from '../workshop/entry.ts';
import { type Command, type JoinOptions, PROTOCOL } from '../workshop/messages.ts';
import { commandSchema, joinSchema, MOST_BYTES } from '../workshop/schemas.ts';
import { type Audience, visibleEntries } from '../workshop/visible.ts';
import { guardFrames } from './frames.ts';
import { Hall, type Here, seatOf } from './hall.ts';
import type { Journal } from './journal.ts';
import { KeptRoom } from './kept-room.ts';
import type { Library } from './library.ts';
import { Bucket, faster, type Rate } from './limits.ts';
import { keepPulse } from './pulse.ts';
import { inTurn, scoresOf } from './scores.ts';
import { hashOf, isSame } from './secrets.ts';

/** What every room of this server shares. */
export interface Shared {
  readonly journal: Journal;
  readonly library: Library;
  readonly limits: Limits;
  /** Commands of one participant. */
  readonly rate: Rate;
  complain(error: unknown): void;
}

const TICK_MS = 500;
/** A computer that slept, or a process that was stopped, lets no more time go by at once: the round waited too. */
const LONGEST_STEP_MS = 2000;
const CLOCK_MS = 2000;
const REACHED_MS = 5000;
/** Time to say that one has come in, once let in. */
const ENTRY_MS = 15_000;
/** Facilitator's windows and screens, beside the participants. */
const EXTRA_CLIENTS = 20;
/** One button of the facilitator's may place a hundred people. */
const FACILITATOR_HASTE = 5;

/** The error’s message is one of the words `Connection` knows. */
const no = (word: string): ServerError => new ServerError(ErrorCode.AUTH_FAILED, word);

/** A room on the wire: who comes in as whom, in which order things are told, and when it closes. */
export function workshopRoom(shared: Shared) {
  return class WorkshopRoom extends Room<{ client: Here }> {
    // No shared state is patched: entries are messages. This is how often Colyseus’ own clock ticks.
    override patchRate = TICK_MS / 2;

    #kept!: KeptRoom;
    readonly #hall = new Hall(() => this.clients);
    /** Everything said is said in order, and only once what it tells is on disk. */
    #said: Promise<void> = Promise.resolve();
    #isClosing = false;
    /** Of the round that is over, as far as they are not reckoned yet. */
    #scores: Iterable<What> = [];
    #steppedAt = performance.now();
    #clockToldAt = 0;
    #reachedAt = 0;

    override async onCreate({ code }: { code: string }) {
      const log = await shared.journal.take(code);
      if (!log) throw no('no-such-room');
      this.#kept = new KeptRoom(log, shared.library, shared.limits);
      this.onMessage('command', (client: Here, message) => this.#hear(client, message));
      this.clock.setInterval(() => this.#tick(), TICK_MS);
      this.#score();
    }

    override onUncaughtException(error: Error) {
      if (error.cause instanceof ServerError) return;
      shared.complain(error.cause ?? error);
    }

    override async onJoin(client: Here, options: unknown) {
      try {
        await this.#letIn(client, options);
      } catch (error) {
        if (error instanceof ServerError) throw error;
        // Colyseus would tell them the error's own message.
        shared.complain(error);
        throw no('restarting');
      }
    }

    async #letIn(client: Here, options: unknown): Promise<void> {
      const reading = joinSchema.safeParse(options);
      if (!reading.success) throw no('bad-message');
      if (this.#isClosing) throw no('restarting');
      if (this.clients.length > shared.limits.seats + EXTRA_CLIENTS) throw no('full');
      const audience = await this.#admit(reading.data);
      const isParticipant = audience.as === 'participant';
      const rate = isParticipant ? shared.rate : faster(shared.rate, FACILITATOR_HASTE);
      guardFrames(client, isParticipant ? MOST_BYTES.participant : MOST_BYTES.facilitator, rate);
      keepPulse(client.ref);
      if (audience.as === 'participant') this.#hall.sendAway(audience.seat, 'elsewhere');
      client.userData = { audience, sent: 0, moves: 0, commands: new Bucket(rate), since: performance.now() };
      this.#welcome(client, reading.data);
      if (audience.as === 'participant') this.#sayPresence(audience.seat, true);
      await this.#said;
    }

    override onLeave(client: Here) {
      const seat = seatOf(client);
      if (seat !== undefined && !this.#isClosing && !this.#hall.at(seat)) this.#sayPresence(seat, false);
    }

    override onBeforeShutdown() {
      void this.#close('restarting').then(() => this.disconnect(CloseCode.SERVER_SHUTDOWN));
    }

    override async onDispose() {
      if (this.#kept && !this.#isClosing) this.#reach();
      this.#isClosing = true;
      await this.#said;
    }

    /** Who comes: by the secret, and never by what they say of themselves. */
    async #admit({ as, secret, name }: JoinOptions): Promise<Audience> {
      const hash = hashOf(secret);
      const { workshop } = this.#kept;
      if (as !== 'participant') {
        if (!isSame(hash, workshop.facilitator)) throw no('not-allowed');
        return { as };
      }
      const known = [...workshop.seats.values()].find((seat) => seat.secret === hash);
      if (known?.removed) throw no('removed');
      if (known) return { as, seat: known.id };
      const decision = this.#kept.decideJoin({ name: name ?? '', secret: hash });
      if (!decision.ok) throw no(decision.why === 'too-many' ? 'full' : 'bad-name');
      this.#add(decision.entries);
      const joined = decision.entries.find((entry) => entry.type === 'joined');
      if (!joined) throw no('not-allowed');
      return { as, seat: joined.seat };
    }

    #welcome(client: Here, { have, moves }: Pick<JoinOptions, 'have' | 'moves'>): void {
      const { audience } = client.userData;
      const { workshop, entries } = this.#kept;
      const visible = visibleEntries(entries, audience, workshop);
      const seat = seatOf(client);
      const moved = seat === undefined ? 0 : (workshop.seats.get(seat)?.moves ?? 0);
      const from = moved !== moves || have > visible.length ? 0 : have;
      client.userData.sent = visible.length;
      client.userData.moves = moved;
      this.#afterwards(() => {
        this.#hall.tell(client, 'welcome', {
          protocol: PROTOCOL,
          code: workshop.code,
          seat,
          from,
          entries: visible.slice(from),
          connected: this.#hall.connected,
          clock: this.#kept.clock,
        });
      });
    }

    #hear(client: Here, message: unknown): void {
      if (this.#isClosing) return;
      const n = countIn(message);
      // Before it is read: who is too fast costs little.
      if (!client.userData.commands.take()) {
        this.#hall.tell(client, 'denied', { n, why: 'too-many' });
        return;
      }
      const reading = commandSchema.safeParse(message);
      if (!reading.success) {
        this.#hall.tell(client, 'denied', { n, why: 'bad-message' });
        return;
      }
      try {
        this.#obey(client, reading.data);
      } catch (error) {
        // A fault of ours. Unanswered, it would be sent again at every reconnection.
        shared.complain(error);
        this.#hall.tell(client, 'denied', { n, why: 'bad-message' });
      }
    }

    #obey(client: Here, command: Command): void {
      this.#step();
      const { n } = command;
      const { audience } = client.userData;
      if (command.type === 'open-round' && audience.as === 'facilitator') this.#finishScores();
      const decision = this.#kept.decide(audience, command);
      if (!decision.ok) {
        // In order with what came before: a browser may only forget a command once it has seen the others’ entries.
        const { why, refusal } = decision;
        this.#afterwards(() => this.#hall.tell(client, 'denied', why === undefined ? { n, refusal } : { n, why }));
        return;
      }
      if (decision.deletesRoom) {
        this.#delete();
        return;
      }
      this.#add(decision.entries);
      this.#afterwards(() => this.#hall.tell(client, 'done', { n }));
    }

    #add(whats: readonly What[]): void {
      const pace = this.#kept.clock.perSecond;
      const { entries, kept } = this.#kept.add(whats);
      this.#afterwards(this.#hall.addressed(entries, this.#kept.workshop), kept);
      for (const entry of entries) this.#heed(entry);
      if (this.#kept.clock.perSecond !== pace) this.#tellClock();
    }

    /** What an entry asks of the server, beside being told. */
    #heed(entry: Entry): void {
      if (entry.type === 'removed') this.#afterwards(() => this.#hall.sendAway(entry.seat, 'removed'));
      if (entry.type === 'placed') this.#welcomeAnew(entry.seat);
      if (entry.type === 'ended') this.#score();
    }

    /** Who has changed teams may see other things, of the past too: everything is told again. */
    #welcomeAnew(seat: SeatId): void {
      const client = this.#hall.at(seat);
      const moves = this.#kept.workshop.seats.get(seat)?.moves ?? 0;
      if (client && client.userData.moves !== moves) this.#welcome(client, { have: 0, moves });
    }

    #tick(): void {
      if (this.#isClosing) return;
      this.#step();
      const now = performance.now();
      if (this.#kept.round?.status === 'running') {
        if (this.#kept.isPlayedOut) this.#add([{ type: 'ended', at: Math.floor(this.#kept.clock.minute) }]);
        else if (now - this.#reachedAt >= REACHED_MS) this.#reach();
      }
      if (now - this.#clockToldAt >= CLOCK_MS) this.#tellClock();
      for (const client of this.clients) {
        if (client.state === ClientState.JOINING && now - (client.userData?.since ?? now) > ENTRY_MS) client.leave();
      }
    }

    #step(): void {
      const now = performance.now();
      const pace = this.#kept.clock.perSecond;
      this.#kept.advance(Math.min(now - this.#steppedAt, LONGEST_STEP_MS));
      this.#steppedAt = now;
      if (this.#kept.clock.perSecond !== pace) this.#tellClock();
    }

    #reach(): void {
      this.#reachedAt = performance.now();
      const { round, clock } = this.#kept;
      const at = Math.floor(clock.minute);
      if (round?.status === 'running' && at > round.minute) this.#add([{ type: 'reached', at }]);
    }

    #tellClock(): void {
      this.#clockToldAt = performance.now();
      this.#afterwards(() => this.#hall.tellAll('clock', this.#kept.clock));
    }

    #score(): void {
      const { workshop, round, scenario } = this.#kept;
      if (round?.status !== 'over' || !scenario) return;
      const scores = scoresOf(workshop, round, scenario);
      this.#scores = scores;
      void inTurn(() => {
        const next = this.#isClosing ? undefined : scores.next();
        if (next === undefined || next.done) return false;
        this.#add([next.value]);
        return true;
      }).catch(shared.complain);
    }

    /** A score belongs to the last round: those still missing come before the next. */
    #finishScores(): void {
      for (const score of this.#scores) this.#add([score]);
    }

    #delete(): void {
      const { code } = this.#kept.workshop;
      void this.#close('deleted', () => shared.journal.remove(code)).then(() => this.disconnect());
    }

    /** The last word. Nothing is decided any more; what was is kept first. */
    async #close(why: 'restarting' | 'deleted', last: () => Promise<void> = async () => {}): Promise<void> {
      if (this.#isClosing) return;
      if (why === 'restarting') this.#reach();
      this.#isClosing = true;
      await this.#said;
      await last().catch(shared.complain);
      this.#hall.tellAll('closing', { why });
    }

    #afterwards(say: () => void, kept?: Promise<void>): void {
      this.#said = Promise.all([this.#said, kept])
        .then(say)
        .catch((error: unknown) => this.#giveUp(error));
    }

    /** What was decided could not be kept: whoever keeps the room now, or this server once it can, knows better. */
    #giveUp(error: unknown): void {
      if (this.#isClosing) return;
      this.#isClosing = true;
      shared.complain(error);
      this.#hall.tellAll('closing', { why: 'restarting' });
      void this.disconnect(CloseCode.SERVER_SHUTDOWN);
    }

    #sayPresence(seat: SeatId, connected: boolean): void {
      this.#afterwards(() => this.#hall.tellAll('presence', { seat, connected }));
    }
  };
}

/** The count of a command that cannot be read, if that much can be: its sender waits for an answer. */
function countIn(message: unknown): number {
  const n = typeof message === 'object' && message !== null && 'n' in message ? message.n : undefined;
  return typeof n === 'number' && Number.isSafeInteger(n) && n > 0 ? n : 0;
}
