import { LazyPart } from '../../shell/LazyPart.tsx';
import type { AfterRoundProps } from './shown.ts';

/** What a round was worth, for the room to talk about. Its code and sentences arrive when it is first shown. */
export function AfterRound(props: AfterRoundProps) {
  return (
    <LazyPart
      name="after-round"
      sentences={['workshop-results', 'scorecard', 'rules', 'replies']}
      load={() => import('./ResultsScreen.tsx')}
      render={({ ResultsScreen }) => <ResultsScreen {...props} />}
    />
  );
}
