import type { Minutes } from '../crisis/vocabulary.ts';
import type { ScenarioText } from '../scenario/schema.ts';

/** How one language says things: what a sentence needs, whoever prints it. Keys name their namespace, `rules:…`. */
export interface Speech {
  readonly t: (key: string, params?: Readonly<Record<string, unknown>>) => string;
  readonly say: (text: ScenarioText) => string;
  readonly number: (value: number, options?: Intl.NumberFormatOptions) => string;
  readonly duration: (minutes: Minutes) => string;
}
