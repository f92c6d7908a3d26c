import type { ScenarioPost } from '../scenario-index.ts';

export interface ComposerProps {
  readonly post: ScenarioPost;
  readonly onSent: () => void;
}
