import { Icon } from '../parts/Icon.tsx';
import { useAgreementWords } from './agreement.ts';

/** Beside what is done in public: that it waits for the team, and for whom. Nothing where one may speak alone. */
export function TeamNote() {
  const words = useAgreementWords();
  if (words === undefined) return null;
  return (
    <p class="team-note">
      <Icon name="users" size={1.1} /> {words}
    </p>
  );
}
