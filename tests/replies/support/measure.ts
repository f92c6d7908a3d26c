import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { STRATEGIES } from '../../../src/crisis/vocabulary.ts';
import { readReply } from '../../../src/replies/read.ts';
import { ACTS, type Act, type Reading } from '../../../src/replies/reading.ts';
import type { Adversarial, Labelled } from './corpus.ts';
import { type Confusion, confusion, f1, spearman } from './figures.ts';

export interface Judged {
  readonly item: Labelled;
  readonly reading: Reading;
}

export const judge = (items: readonly Labelled[]): Judged[] =>
  items.map((item) => {
    const { kind, text: post, responsibility } = item.post;
    return { item, reading: readReply(item.text, { language: item.language, kind, post, responsibility }) };
  });

/** Spearman of the tone criterion with what people said of it. */
export function politeness(): { readonly rho: number; readonly count: number } {
  const csv = readFileSync(join(import.meta.dirname, '../data/tydip-fr-dev.csv'), 'utf8');
  const { data } = Papa.parse<{ sentence: string; score: string }>(csv, { header: true, skipEmptyLines: true });
  const tones = data.map(({ sentence }) => readReply(sentence, { language: 'fr' }).criteria.tone.points);
  return {
    rho: spearman(
      tones,
      data.map(({ score }) => Number(score)),
    ),
    count: data.length,
  };
}

export const actConfusion = (judged: readonly Judged[], act: Act): Confusion =>
  confusion(judged.map(({ item, reading }) => [item.labels[act], reading.acts.includes(act)]));

export const actScores = (judged: readonly Judged[]): Record<Act, number> =>
  Object.fromEntries(ACTS.map((act) => [act, f1(actConfusion(judged, act))])) as Record<Act, number>;

/** Labelled strategy → read strategy → how often. A second label also counts as right. */
export function strategies(judged: readonly Judged[]): { readonly right: number; readonly table: Map<string, number> } {
  const table = new Map<string, number>();
  let right = 0;
  for (const { item, reading } of judged) {
    const { strategy, also = [] } = item.labels;
    const found = reading.strategy ?? 'none';
    if ([strategy, ...also].includes(reading.strategy ?? strategy) && reading.strategy !== null) right += 1;
    table.set(`${strategy} ${found}`, (table.get(`${strategy} ${found}`) ?? 0) + 1);
  }
  return { right: right / judged.length, table };
}

export const strategyTable = (table: ReadonlyMap<string, number>): string[] => [
  ['', ...STRATEGIES, 'none'].map((word) => word.slice(0, 7).padStart(10)).join(''),
  ...STRATEGIES.map((labelled) =>
    [
      labelled.padStart(10),
      ...[...STRATEGIES, 'none'].map((read) => String(table.get(`${labelled} ${read}`) ?? '·').padStart(10)),
    ].join(''),
  ),
];

/** How far the totals of a reply and its translation are apart. */
export function pairGaps(judged: readonly Judged[]): { readonly id: string; readonly gap: number }[] {
  const byId = new Map(judged.map((each) => [each.item.id, each]));
  return judged.flatMap(({ item, reading }) => {
    const other = item.language === 'fr' && item.pair !== undefined ? byId.get(item.pair) : undefined;
    return other ? [{ id: item.id, gap: reading.total - other.reading.total }] : [];
  });
}

const QUALITY = { poor: 0, mixed: 1, good: 2 } as const;

export const qualityRho = (judged: readonly Judged[]): number =>
  spearman(
    judged.map(({ reading }) => reading.total),
    judged.map(({ item }) => QUALITY[item.labels.quality]),
  );

const CRITERION_OF = {
  empathy: 'empathy',
  ownership: 'ownership',
  nextStep: 'next-step',
  facts: 'facts',
  human: 'personal',
  tone: 'tone',
} as const;

export const criterionRhos = (judged: readonly Judged[]): [string, number][] =>
  Object.entries(CRITERION_OF).map(([label, criterion]) => [
    criterion,
    spearman(
      judged.map(({ reading }) => reading.criteria[criterion].points / Math.max(1, reading.criteria[criterion].max)),
      judged.map(({ item }) => item.labels.criteria[label as keyof typeof CRITERION_OF]),
    ),
  ]);

export const textOf = ({ text, repeat }: Adversarial): string =>
  text ?? (repeat ? repeat.text.repeat(repeat.times) : '');

/** What an adversarial text should have got and did not. */
export function broken(item: Adversarial): string[] {
  const { expect, language, context } = item;
  const reading = readReply(textOf(item), { ...(language ? { language } : {}), ...context });
  const said = reading.assessed ? `${reading.total}` : `not assessed (${reading.why})`;
  const faults: string[] = [];
  if (expect.assessed !== undefined && expect.assessed !== reading.assessed) faults.push(`assessed: ${said}`);
  if (expect.atMost !== undefined && reading.assessed && reading.total > expect.atMost)
    faults.push(`${said} > ${expect.atMost}`);
  if (expect.atLeast !== undefined && (!reading.assessed || reading.total < expect.atLeast))
    faults.push(`${said} < ${expect.atLeast}`);
  for (const act of ACTS) {
    if (expect[act] !== undefined && expect[act] !== reading.acts.includes(act)) faults.push(`${act}: ${!expect[act]}`);
  }
  if (expect.trap !== undefined && !reading.traps.includes(expect.trap))
    faults.push(`no ${expect.trap} in [${reading.traps.join(' ')}]`);
  return faults;
}
