import { LazyPart } from '../shell/LazyPart.tsx';
import type { DebriefProps } from './Debrief.tsx';

/** The chapters after the scorecard: their code and their sentences arrive when the first is opened. */
export function LazyDebrief(props: DebriefProps) {
  return (
    <LazyPart
      name="debrief"
      sentences={['debrief', 'take-home', 'scorecard', 'rules', 'play']}
      load={() => import('./Debrief.tsx')}
      render={({ Debrief }) => <Debrief {...props} />}
    />
  );
}
