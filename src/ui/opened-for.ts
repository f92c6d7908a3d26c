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

/** The same with what a facilitator added while it was played; nothing if that is none, or does not fit. */
export async function withItsInjects(opened: OpenedScenario, injects: unknown): Promise<OpenedScenario | undefined> {
  const [{ readInjects }, { fits, withInjects }] = await Promise.all([
    import('../workshop/schemas.ts'),
    import('../workshop/inject.ts'),
  ]);
  const read = readInjects(injects);
  if (!read?.every(({ inject }) => fits(opened.scenario, inject))) return undefined;
  return { ...opened, scenario: withInjects(opened.scenario, read) };
}
