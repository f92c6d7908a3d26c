import type { TeamId } from '../../../workshop/entry.ts';
import { useLanguage } from '../../language.ts';
import { useStore } from '../../use-store.ts';
import { screenState } from './screen-state.ts';
import { crewsOf, letterOf, teamsIn } from './teams.ts';
import { roundOf, useRoom, useWorkshop } from './use-room.ts';

/** What a team is called: by its name, or by a letter that tells nothing while names are hidden. */
export function useTeamNames(where: 'board' | 'screen' | 'always'): (team: TeamId) => string {
  const { t } = useLanguage();
  const { code } = useRoom();
  const workshop = useWorkshop();
  const { teams, seats, settings } = workshop;
  const state = useStore(screenState(code), (each) => each);
  const shown = where === 'always' || (where === 'board' ? state.boardNames : state.names);
  const round = roundOf(workshop);
  // Those who play or could: a team of one that everybody left for another takes no letter.
  const order = [...new Set([...(round ? teamsIn(round) : []), ...crewsOf(workshop).map(({ id }) => id)])];
  return (id) => {
    const letter = letterOf(Math.max(0, order.indexOf(id)));
    const neutral = t(settings.grouping === 'alone' ? 'facilitator:team.somebody' : 'facilitator:team.letter', {
      letter,
    });
    if (!shown) return neutral;
    const given = teams.get(id)?.name;
    if (given) return given;
    const members = [...seats.values()].filter(({ team, removed }) => team === id && !removed);
    const [only] = members;
    // Somebody who left keeps the name under which they played.
    const past = [...seats.values()].find(({ team }) => team === id);
    return members.length > 1 ? neutral : (only?.name ?? past?.name ?? neutral);
  };
}
