import Papa from 'papaparse';
import type { Action } from '../../../crisis/actions.ts';
import type { Minutes } from '../../../crisis/vocabulary.ts';
import { describeAction } from '../../../i18n/action-words.ts';
import { sayFinding } from '../../../i18n/finding-words.ts';
import type { Speech } from '../../../i18n/speech.ts';
import { authorOf } from '../../../scenario/author.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import type { Disagreement } from '../../../training/debrief/debrief.ts';
import { FORMULA } from '../../../workshop/results.ts';
import { textOf } from '../../scorecard/about.ts';
import type { Finished } from '../finished.ts';
import { COLUMNS } from './columns.ts';

type Row = Partial<Readonly<Record<(typeof COLUMNS)[number], string | number>>>;

type Words = Speech & { readonly timeOf: (at: Minutes) => string };

/** One row for each action and each finding, in the order of time, a finding after its action: RFC 4180. */
export function printTable(finished: Finished, disagreements: readonly Disagreement[], words: Words): string {
  const rows = rowsOf(finished, disagreements, words);
  return `${Papa.unparse(
    { fields: [...COLUMNS], data: rows.map((row) => COLUMNS.map((column) => row[column] ?? '')) },
    { escapeFormulae: FORMULA, newline: '\r\n' },
  )}\r\n`;
}

function rowsOf({ scenario, run, scorecard }: Finished, disagreements: readonly Disagreement[], words: Words): Row[] {
  const { t, say, timeOf } = words;
  const actions = run.log.map(({ at, action }, row): Row => {
    const { post, text } = namedBy(action);
    const disagreement = disagreements.find((each) => each.row === row)?.reason;
    return {
      minute: at,
      time: timeOf(at),
      what: 'action',
      decision: row + 1,
      kind: action.type === 'moderate' ? action.how : action.type,
      ...aboutPost(scenario, post),
      ...(action.type === 'ask' && { author: authorOf(scenario, action.who).name }),
      ...quoted(scenario, text, say),
      reason: describeAction(action, scenario, words),
      ...(disagreement !== undefined && { disagreement }),
    };
  });
  const findings = scorecard.rules
    .flatMap((score) => score.findings)
    .map(
      (finding): Row => ({
        minute: finding.at,
        time: timeOf(finding.at),
        what: 'finding',
        ...(finding.action !== undefined && { decision: finding.action + 1 }),
        kind: finding.key,
        ...aboutPost(scenario, finding.post),
        ...quoted(scenario, finding.text, say),
        rule: t(`common:rule.${finding.rule}`),
        points: finding.points,
        reason: sayFinding(finding, scenario, words),
      }),
    );
  return [...actions, ...findings].toSorted((a, b) => Number(a.minute) - Number(b.minute));
}

function namedBy(action: Action): { readonly post?: string; readonly text?: string } {
  switch (action.type) {
    case 'reply':
      return { post: action.post, text: action.option };
    case 'publish':
      return { text: action.statement };
    case 'moderate':
    case 'triage':
      return { post: action.post };
    case 'ask':
    case 'follow-up':
      return { text: action.text };
    default:
      return {};
  }
}

function aboutPost(scenario: Scenario, id: string | undefined): Row {
  const post = scenario.posts.find((each) => each.id === id);
  return post ? { post: post.id, author: authorOf(scenario, post.by).name } : {};
}

function quoted(scenario: Scenario, ref: string | undefined, say: Speech['say']): Row {
  const found = ref === undefined ? undefined : textOf(scenario, ref);
  return found ? { text: say(found.text) } : {};
}
