import type { OpenedScenario, Services } from './services.ts';

interface Kept {
  readonly scenario: string;
  readonly source?: string | undefined;
}

/** The crisis of something kept: the library's, or the trainer's own text. Nothing if neither is to be had here. */
export async function openedFor({ scenario, source }: Kept, services: Services): Promise<OpenedScenario | undefined> {
  if (source === undefined) {
    const entry = services.library.find(({ id }) => id === scenario);
    return entry && { scenario: await entry.load() };
  }
  const reading = await services.parseScenario(source);
  return reading.ok ? { scenario: reading.scenario, source } : undefined;
}
