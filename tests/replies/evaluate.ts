import { writeFileSync } from 'node:fs';
import { ACTS, type Act, type Reading } from '../../src/replies/reading.ts';
import { adversarial, type Half, labelled, TUNED_ON } from './support/corpus.ts';
import { f1 } from './support/figures.ts';
import {
  actConfusion,
  broken,
  criterionRhos,
  type Judged,
  judge,
  pairGaps,
  politeness,
  qualityRho,
  strategies,
  strategyTable,
  textOf,
} from './support/measure.ts';
import { figuresToTell } from './support/told.ts';

/**
 * `npm run evaluate`: how well the reply reader reads, on people’s politeness scores and on the labelled corpus. The reader
 * was tuned on the dev sets only; the three test sets are only counted, never shown. `--dev` leaves them alone; `--wrong`
 * lists what went wrong on the dev sets.
 */
const asked = new Set(process.argv.slice(2));
const showWrong = asked.has('--wrong');
const print = (line: string): void => console.log(line);
const figure = (value: number): string => value.toFixed(3);

/** The words that an act was read in. */
const ACT_REASONS = { apology: 'apology', redirect: 'next-step.private', question: 'next-step.asks' } as const;
const evidence = (text: string, { spans }: Reading, act: Act): string =>
  spans
    .flatMap(({ reason, from, to, rule }) =>
      reason.startsWith(ACT_REASONS[act]) ? [`${text.slice(from, to)} (${rule})`] : [],
    )
    .join(', ');

const polite = politeness();
print(
  `Tone and people’s politeness (TyDiP-FR, dev, ${polite.count} sentences): Spearman ${figure(polite.rho)} (goal ≥ .40)`,
);

function report(name: string, judged: readonly Judged[], hostile?: Half): void {
  const assessed = judged.filter(({ reading }) => reading.assessed).length;
  print(`\n${name}: ${judged.length} replies, ${assessed} assessed`);
  for (const act of ACTS) {
    const sides = (['fr', 'en'] as const).map((language) => {
      const own = actConfusion(
        judged.filter(({ item }) => item.language === language),
        act,
      );
      return `${language} F1 ${figure(f1(own))} (${own.hit} found, ${own.missed} missed, ${own.false} false, ${own.quiet} rightly not)`;
    });
    print(`  ${act.padEnd(9)} F1 ${figure(f1(actConfusion(judged, act)))} (goal ≥ .95) · ${sides.join(' · ')}`);
    if (!showWrong) continue;
    for (const { item, reading } of judged) {
      if (item.labels[act] === reading.acts.includes(act)) continue;
      print(
        `    ${act} ${item.labels[act] ? 'missed' : 'false '} ${item.id}${act === 'apology' ? ` ${item.labels.apologyForm}` : ''}[${evidence(item.text, reading, act)}]: ${item.text}`,
      );
    }
  }
  const { right, table } = strategies(judged);
  print(`  strategy ${(right * 100).toFixed(0)} % right (labelled down, read across)`);
  for (const row of strategyTable(table)) print(`  ${row}`);
  print(`  total against the trainer’s good, mixed, poor: Spearman ${figure(qualityRho(judged))}`);
  print(
    `  criteria: ${criterionRhos(judged)
      .map(([criterion, rho]) => `${criterion} ${figure(rho)}`)
      .join(', ')}`,
  );
  for (const quality of ['good', 'mixed', 'poor'] as const) {
    const totals = judged
      .flatMap(({ item, reading }) => (item.labels.quality === quality ? [reading.total] : []))
      .sort((a, b) => a - b);
    const at = (share: number) => totals[Math.floor((totals.length - 1) * share)];
    print(`  ${quality.padEnd(6)} n ${totals.length}: quartiles ${at(0.25)}, ${at(0.5)}, ${at(0.75)}`);
  }
  const gaps = pairGaps(judged);
  const within = gaps.filter(({ gap }) => Math.abs(gap) <= 10).length;
  const widest = Math.max(0, ...gaps.map(({ gap }) => Math.abs(gap)));
  const mean = gaps.reduce((sum, { gap }) => sum + gap, 0) / Math.max(1, gaps.length);
  print(`  pairs: ${within} of ${gaps.length} within ±10, widest ${widest}, mean ${figure(mean)}`);
  if (showWrong) for (const { id, gap } of gaps) if (Math.abs(gap) > 10) print(`    ${id}: ${gap}`);
  if (!hostile) return;
  const items = adversarial(hostile);
  const wrong = items.map((item) => ({ item, faults: broken(item) })).filter(({ faults }) => faults.length > 0);
  print(`  adversarial: ${items.length - wrong.length} of ${items.length} as expected`);
  if (showWrong)
    for (const { item, faults } of wrong) print(`    ${item.id}: ${faults.join('; ')} | ${textOf(item).slice(0, 150)}`);
}

report('DEV, all that the reader was tuned on', judge(TUNED_ON.flatMap(labelled)), 'dev');
if (!asked.has('--dev') && !showWrong) {
  report('TEST, the half kept aside from the beginning', judge(labelled('test')), 'test');
  report('TEST TWO, kept aside later', judge(labelled('test-two')));
  report('TEST THREE, kept aside last', judge(labelled('test-three')));
  const told = new URL('../../src/replies/figures.json', import.meta.url);
  writeFileSync(told, `${JSON.stringify(figuresToTell(), null, 2)}\n`);
}
