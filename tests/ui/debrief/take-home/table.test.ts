import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { formatDuration, formatMoment, formatNumber } from '../../../../src/i18n/format.ts';
import { LANGUAGES, type Language } from '../../../../src/i18n/language.ts';
import { say } from '../../../../src/i18n/say.ts';
import { leversOf, RULEBOOK } from '../../../../src/rules/rulebook.ts';
import type { Scenario } from '../../../../src/scenario/schema.ts';
import { BOTS, playBot } from '../../../../src/training/bots/index.ts';
import { scoreRun } from '../../../../src/training/rescore.ts';
import type { Finished } from '../../../../src/ui/debrief/finished.ts';
import { COLUMNS } from '../../../../src/ui/debrief/take-home/columns.ts';
import { printTable } from '../../../../src/ui/debrief/take-home/table.ts';
import { givenScenario } from '../../../support/library.ts';
import { wordsOf } from '../../../support/words.ts';

function finished(scenario: Scenario): Finished {
  const { run } = playBot(scenario, leversOf(RULEBOOK), BOTS.defensive, 5);
  const scored = scoreRun(scenario, run, RULEBOOK);
  if (!scored.ok) throw new Error('it cannot be replayed');
  return { scenario, run, scorecard: scored.scorecard, source: undefined };
}

const speaking = (language: Language, scenario: Scenario) => ({
  t: wordsOf(language).t,
  say: (text: Parameters<typeof say>[0]) => say(text, language),
  number: (value: number, options?: Intl.NumberFormatOptions) => formatNumber(value, language, options),
  duration: (minutes: number) => formatDuration(minutes, language),
  timeOf: (at: number) => formatMoment(at, scenario, language).time,
});

const read = (csv: string) => Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });

const COQ = givenScenario('coq-en-pantoufles');

describe('the table of a run', () => {
  test.each(LANGUAGES)('one row for each act and each finding, in the order of time, in words: %s', (language) => {
    const game = finished(COQ);
    const { data, errors, meta } = read(printTable(game, [], speaking(language, COQ)));
    expect(errors).toEqual([]);
    expect(meta.fields).toEqual([...COLUMNS]);
    const findings = game.scorecard.rules.flatMap((rule) => rule.findings);
    expect(data.filter(({ what }) => what === 'action')).toHaveLength(game.run.log.length);
    expect(data.filter(({ what }) => what === 'finding')).toHaveLength(findings.length);
    const minutes = data.map(({ minute }) => Number(minute));
    expect(minutes).toEqual(minutes.toSorted((a, b) => a - b));
    const sum = (values: readonly number[]) => Math.round(values.reduce((all, each) => all + each, 0) * 100);
    expect(sum(data.map(({ points }) => Number(points ?? 0)))).toBe(sum(findings.map(({ points }) => points)));
    for (const { reason } of data) expect(reason).toMatch(/^[^{]{8,}$/);
    // A finding stands beside the act that earned it, and tells its words.
    const act = data.find(({ what, kind }) => what === 'action' && kind === 'reply');
    const earned = data.filter(({ what, decision }) => what === 'finding' && decision === act?.decision);
    expect(earned.length).toBeGreaterThan(0);
    expect(earned.every(({ author, text }) => author === act?.author && text === act?.text)).toBe(true);
  });

  test('names and reasons that a spreadsheet would reckon are plain text', () => {
    const people = COQ.people.map((person) => ({ ...person, name: `=HYPERLINK("http://x";"${person.name}")` }));
    const game = finished({ ...COQ, people });
    const { data, errors } = read(
      printTable(game, [{ row: 0, reason: '@SUM(1+1), "vraiment"\nnon' }], speaking('fr', COQ)),
    );
    expect(errors).toEqual([]);
    expect(data.find(({ disagreement }) => disagreement !== '')?.disagreement).toBe('\'@SUM(1+1), "vraiment"\nnon');
    const authors = data.flatMap(({ author }) => (author?.includes('HYPERLINK') ? [author] : []));
    expect(authors.length).toBeGreaterThan(0);
    expect(authors.every((author) => author.startsWith("'="))).toBe(true);
    // Points lost are numbers, and stay so.
    expect(data.some(({ points }) => /^-\d/.test(points ?? ''))).toBe(true);
  });
});
