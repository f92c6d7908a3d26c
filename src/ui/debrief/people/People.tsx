import { Opportunities, Press } from '../../scorecard/Aftermath.tsx';
import type { Finished } from '../finished.ts';
import { useTelling } from '../reckoned.ts';
import { StillToTell } from '../Told.tsx';
import { Protagonists } from './Protagonists.tsx';
import { SearchPage } from './SearchPage.tsx';
import './People.css';

/** Whom one won and lost, what the crisis taught, and what a search still finds a year later. */
export function People({ finished }: { readonly finished: Finished }) {
  const telling = useTelling(finished);
  const { people, traces } = telling;
  return (
    <>
      {people ? <Protagonists finished={finished} people={people} /> : <StillToTell telling={telling} />}
      <div class="aftermath">
        <Opportunities {...finished} />
        <Press {...finished} />
      </div>
      {traces && traces.length > 0 && <SearchPage finished={finished} traces={traces} />}
    </>
  );
}
