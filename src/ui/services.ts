import type { LibraryEntry } from 'virtual:library';
import type { ScenarioReading } from '../scenario/parse.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { SavedRun } from '../session/saved-run.ts';
import type { Notice, Session } from '../session/session.ts';
import type { Mode, Run } from '../training/run.ts';
import type { RunFileReading } from '../training/run-file.ts';
import type { FollowCaptions, MountSpread } from './slots.ts';

/** What the interface asks of the rest of the program. main.tsx answers; heavy answers arrive lazily. */
export interface Services {
  readonly library: readonly LibraryEntry[];
  /** The run left unfinished on this device, if any, and what could not be done about it. */
  loadRun(): { readonly saved?: SavedRun; readonly notice?: Notice };
  openSession(options: OpenSession): Promise<Session>;
  /** Reads an untrusted file's text. */
  parseScenario(text: string): Promise<ScenarioReading>;
  readonly mountSpread: MountSpread;
  /** Lets the session be heard until the returned function is called. */
  attachSound(session: Session): () => void;
  readonly followCaptions: FollowCaptions;
}

/** A scenario, and its own text when it is not one of the library's. */
export interface OpenedScenario {
  readonly scenario: Scenario;
  readonly source?: string | undefined;
}

/** A finished run's file, read and not yet played again. */
export interface ReadRunFile extends Extract<RunFileReading, { ok: true }> {
  readonly name: string;
}

export interface OpenSession extends OpenedScenario {
  readonly seed: number;
  readonly mode: Mode;
  /** A run to take up again. */
  readonly resume?: Run | undefined;
  /** A try-out: not kept on this device, and the run that is kept stays as it is. */
  readonly unkept?: boolean;
}
