import type { Scorecard } from '../../training/scorecard.ts';

type Pin = Scorecard['pins'][number];
/** A pin and its number among the decisions, from 1. */
interface Ranked {
  readonly pin: Pin;
  readonly rank: number;
}
export type PinGroup = readonly [Ranked, ...Ranked[]];

/** Decisions too close on the curve to be told apart one by one share a pin. `room`: between two pins, as `place` counts. */
export function groupsOf(pins: readonly Pin[], place: (at: number) => number, room: number): PinGroup[] {
  const groups: [Ranked, ...Ranked[]][] = [];
  pins.forEach((pin, index) => {
    const group = groups.at(-1);
    const each = { pin, rank: index + 1 };
    if (group && place(pin.at) - place(group[0].pin.at) < room) group.push(each);
    else groups.push([each]);
  });
  return groups;
}

/** What is written on a shared pin: "3", "3–5". */
export const labelOf = ([first, ...more]: PinGroup): string =>
  more.length === 0 ? String(first.rank) : `${first.rank}–${first.rank + more.length}`;
