import type { Finished } from '../finished.ts';
import { useTelling } from '../reckoned.ts';
import { StillToTell } from '../Told.tsx';
import { Regrets } from './Regrets.tsx';
import { SignOffs } from './SignOffs.tsx';
import './Time.css';

/** Where the minutes went: what should have come first, and what waiting for signatures cost. */
export function Time({ finished }: { readonly finished: Finished }) {
  const telling = useTelling(finished);
  const { regrets, signOff } = telling;
  return (
    <>
      {regrets ? <Regrets finished={finished} regrets={regrets} /> : <StillToTell telling={telling} />}
      {signOff && <SignOffs finished={finished} loss={signOff} />}
    </>
  );
}
