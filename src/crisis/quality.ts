import { clamp } from '../kernel/math.ts';
import type { Levers } from './levers.ts';
import type { Minutes, Responsibility, StatementKind } from './vocabulary.ts';
import type { Post, Wording, World } from './world.ts';

/** Whose fault this message is about: its own word, a rumour's nature, or the scenario's. */
export function responsibilityOf(world: World, post: Post): Responsibility {
  return post.responsibility ?? (post.kind === 'rumour' ? 'victim' : world.responsibility);
}

/** Does the strategy fit the responsibility? −1 contradicts it, 0 neither, 1 fits (SCCT, Coombs 2007). */
export function fitOf(levers: Levers, responsibility: Responsibility, wording: Wording): -1 | 0 | 1 {
  return levers.fit[responsibility][wording.strategy];
}

/** What a text is worth by itself, −1 … 1: its virtues and faults, and how its strategy fits. */
export function qualityOf(levers: Levers, responsibility: Responsibility, wording: Wording): number {
  const fit = fitOf(levers, responsibility, wording);
  const matched = fit > 0 ? levers.fitWeight : fit < 0 ? -levers.misfitWeight : 0;
  return clamp(
    wording.traits.reduce((sum, trait) => sum + levers.trait[trait], matched),
    -1,
    1,
  );
}

/** The part of a matched statement's effect that one of this kind has, if nothing speaks against it. */
export function shareOf(levers: Levers, kind: StatementKind, matched: number): number {
  if (kind === 'holding') return levers.holdingShare;
  return kind === 'thanks' || kind === 'follow-up' ? levers.courtesyShare : matched;
}

/** How much of a good answer's effect its lateness leaves: 1/(1+(waited/1.5H)²), H the expected hours. */
export function promptnessOf(waited: number, deadline: number): number {
  const late = waited / (1.5 * deadline);
  return 1 / (1 + late * late);
}

/** Answer it within so many minutes: its own word, or its platform's. */
export function deadlineOf(levers: Levers, post: Post): Minutes {
  return post.deadline ?? (post.on === 'cell' || post.on === 'inbox' ? levers.patience : levers.deadline[post.on]);
}
