import { Crisis } from '../../crisis/crisis.ts';
import type { Levers } from '../../crisis/levers.ts';
import { MOST_STORIES, SharedCrowd } from '../../crisis/shared-crowd.ts';
import type { Minutes } from '../../crisis/vocabulary.ts';
import type { World } from '../../crisis/world.ts';
import { BotAtPlay, type Player } from '../bots/bot.ts';
import { golden } from '../bots/golden.ts';
import { type PlayedOut, type Step, StepsAtPlay } from './what-if.ts';

/**
 * Plays these logs, and the book, on one seed, side by side: they share the crowd, which is nearly all of a hot story's
 * work, and each is played as if it were alone.
 */
export function playTogether(input: {
  readonly world: World;
  readonly levers: Levers;
  readonly seed: number;
  readonly asked: readonly (readonly Step[])[];
  readonly until: Minutes;
}): { readonly book: Crisis; readonly played: readonly PlayedOut[] } {
  const { world, levers, seed, asked, until } = input;
  let crowd = SharedCrowd.maker();
  const open = (): Crisis => new Crisis(world, levers, seed, crowd);
  const book = new BotAtPlay(world, levers, golden, seed, open());
  const logs: StepsAtPlay[] = [];
  let abreast: Player[] = [book];
  for (const steps of asked) {
    if (abreast.length === MOST_STORIES) {
      playAbreast(abreast, until);
      crowd = SharedCrowd.maker();
      abreast = [];
    }
    const player = new StepsAtPlay(steps, open());
    logs.push(player);
    abreast.push(player);
  }
  playAbreast(abreast, until);
  return { book: book.crisis, played: logs.map((player) => player.end()) };
}

/** Minute by minute: everybody has had their turn before anybody's crowd goes on. */
function playAbreast(players: readonly Player[], until: Minutes): void {
  const turns = players.map(({ next }) => next);
  const takeTurns = (minute: Minutes): void => {
    for (let nth = 0; nth < players.length; nth++) {
      if ((turns[nth] as Minutes) > minute) continue;
      const player = players[nth] as Player;
      player.play();
      turns[nth] = player.next;
    }
  };
  const crises = players.map(({ crisis }) => crisis);
  for (let minute = 0; minute < until; minute++) {
    takeTurns(minute);
    for (const crisis of crises) crisis.advance(minute + 1);
  }
  takeTurns(until);
}
