import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PostKind, Responsibility, Strategy } from '../../../src/crisis/vocabulary.ts';
import type { ReadLanguage, Trap } from '../../../src/replies/reading.ts';

/** The labelled replies; what the labels mean is on corpus/README.md. */
export interface Labelled {
  readonly id: string;
  readonly language: ReadLanguage;
  readonly post: { readonly kind: PostKind; readonly text: string; readonly responsibility: Responsibility };
  readonly text: string;
  readonly labels: {
    readonly apology: boolean;
    readonly apologyForm: string;
    readonly redirect: boolean;
    readonly question: boolean;
    readonly strategy: Strategy;
    readonly also?: readonly Strategy[];
    readonly quality: 'good' | 'mixed' | 'poor';
    readonly criteria: Readonly<Record<'empathy' | 'ownership' | 'nextStep' | 'facts' | 'human' | 'tone', 0 | 1 | 2>>;
  };
  readonly pair?: string;
}

export interface Adversarial {
  readonly id: string;
  readonly text?: string;
  readonly repeat?: { readonly text: string; readonly times: number };
  readonly language?: ReadLanguage;
  readonly context?: {
    readonly post?: string;
    readonly responsibility?: Responsibility;
    readonly falseFacts?: readonly string[];
    readonly earlier?: readonly string[];
  };
  readonly expect: {
    readonly assessed?: boolean;
    readonly atMost?: number;
    readonly atLeast?: number;
    readonly apology?: boolean;
    readonly redirect?: boolean;
    readonly question?: boolean;
    readonly trap?: Trap;
  };
  readonly why: string;
}

export type Half = 'dev' | 'test';

const read = (name: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, '../corpus', name), 'utf8'));

/** `dev-more`, `dev-three`, `dev-four` and `dev-five` may be tuned on, `test-two` and `test-three` are sealed as `test` is; only the first of each kind has hostile texts of its own. */
export type Part = Half | 'dev-more' | 'dev-three' | 'dev-four' | 'dev-five' | 'test-two' | 'test-three';

/** Whatever the reader may be tuned on. */
export const TUNED_ON = ['dev', 'dev-more', 'dev-three', 'dev-four', 'dev-five'] as const;

export const labelled = (part: Part): Labelled[] =>
  (['fr', 'en'] as const).flatMap((language) => read(`${part}.${language}.json`) as Labelled[]);

export const adversarial = (half: Half): Adversarial[] => read(`adversarial-${half}.json`) as Adversarial[];
