import fc from 'fast-check';
import { Scorm12API, Scorm2004API } from 'scorm-again';
import { describe, expect, test } from 'vitest';
import { cut, duration8601, oneLine, timespan12 } from '../../src/learning/limits.ts';
import type { ScormEdition, ScormValue } from '../../src/learning/scorm.ts';
import { SCORM_12 } from '../../src/learning/scorm12.ts';
import { SCORM_2004 } from '../../src/learning/scorm2004.ts';
import { givenScenario, LIBRARY } from '../support/library.ts';
import { LONG } from '../support/long.ts';
import { tirelessRun } from '../support/tireless.ts';
import { botRun, endOf, toldOf, wordyRun } from './told.ts';

interface RunTime {
  readonly set: (value: ScormValue) => string;
  readonly get: (element: string) => string;
}

/** scorm-again, which checks each value by its standard's own patterns. */
const RUN_TIMES: readonly [ScormEdition, () => RunTime][] = [
  [
    SCORM_12,
    () => {
      const api = new Scorm12API({ autocommit: false, logLevel: 5 });
      api.LMSInitialize('');
      return {
        set: ({ element, value }) => String(api.LMSSetValue(element, value)),
        get: (each) => api.LMSGetValue(each),
      };
    },
  ],
  [
    SCORM_2004,
    () => {
      const api = new Scorm2004API({ autocommit: false, logLevel: 5 });
      api.Initialize('');
      return { set: ({ element, value }) => String(api.SetValue(element, value)), get: (each) => api.GetValue(each) };
    },
  ],
];

const stories = LIBRARY.slice(0, LONG ? LIBRARY.length : 1).map(givenScenario);

describe.each(RUN_TIMES)('SCORM: $version', (edition, start) => {
  const refused = (values: readonly ScormValue[], { set } = start()) => values.filter((value) => set(value) !== 'true');

  test.each(stories)('$id: a run-time takes everything that is told of a run, whoever played it', (story) => {
    for (const run of [botRun(story, 'golden', 3), botRun(story, 'delete', 3), tirelessRun(story, 3)]) {
      const runTime = start();
      const told = [
        ...edition.underway({ minute: 12, of: story.duration }),
        ...edition.over(endOf(toldOf(story, run).report)),
        ...edition.leaving({ seconds: 754.4, again: false }),
      ];
      expect(refused(told, runTime)).toEqual([]);
      expect(Number(runTime.get('cmi.objectives._count'))).toBe(10);
    }
  });

  test('it takes words with quotes, markup, line breaks, braces and half characters', () => {
    const words = '{lang=xx}« Bonjour »\n<b>"A & B"</b> \u0007 \ud83d\ude00 l’été {{x}} </cmi> \\ %0A';
    const [story] = stories;
    if (!story) throw new Error('no scenario');
    const post = story.posts.find(
      ({ when, replies, on }) => typeof when === 'number' && replies.length > 0 && on !== 'cell' && on !== 'inbox',
    );
    for (const each of [words, words.repeat(25).slice(0, 1999)]) {
      const { report } = toldOf(story, wordyRun(story, post?.id ?? '', each, 300));
      expect(refused(edition.over(endOf(report)))).toEqual([]);
    }
  });

  test('objectives that are there keep their places, new ones and interactions come after what is there', () => {
    const [story] = stories;
    if (!story) throw new Error('no scenario');
    const { report } = toldOf(story, botRun(story, 'golden', 3));
    const [first] = report.rules;
    const values = edition.over(endOf(report, { objectives: ['the-course', first?.rule ?? ''], interactions: 4 }));
    const ids = values.filter(({ element }) => /^cmi\.(objectives|interactions)\.\d+\.id$/.test(element));
    const places = (list: string) => ids.flatMap(({ element }) => element.match(`^cmi\\.${list}\\.(\\d+)`)?.[1] ?? []);
    expect(places('objectives').map(Number)).toEqual(report.rules.map((_, index) => index + 1));
    expect(places('interactions').map(Number)).toEqual(report.decisions.map((_, index) => index + 4));
  });

  test('where there is hardly room for decisions any more, none takes another’s place', () => {
    const [story] = stories;
    if (!story) throw new Error('no scenario');
    const { report } = toldOf(story, botRun(story, 'golden', 3));
    for (const interactions of [249, 250, 252]) {
      const told = edition.over(endOf(report, { interactions })).flatMap(({ element, value }) => {
        return /^cmi\.interactions\.\d+\.id$/.test(element) ? [value] : [];
      });
      const room = edition.version === '2004' ? Math.max(0, 250 - interactions) : report.decisions.length;
      expect(told).toEqual(report.decisions.slice(0, room).map(({ id }) => id));
    }
  });
});

test('a pass mark is read as it is written, and only where there is one', () => {
  expect(['60', '60.5', '', 'x', '-1', '101'].map(SCORM_12.masteryIn)).toEqual([60, 60.5, ...Array(4).fill(undefined)]);
  expect(['0.07', '1', '', '-0.5'].map(SCORM_2004.masteryIn)).toEqual([7, 100, undefined, undefined]);
});

test('times are written as each standard wants them', () => {
  expect([0, 59.6, 3661, 1e9, Number.NaN, -4].map(timespan12)).toEqual([
    ...['0000:00:00.00', '0000:01:00.00', '0001:01:01.00', '9999:46:40.00', '0000:00:00.00', '0000:00:00.00'],
  ]);
  expect([0, 59.6, 3661].map(duration8601)).toEqual(['PT0H0M0S', 'PT0H1M0S', 'PT1H1M1S']);
});

test('a text is cut to its room, on one line, never in the middle of a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.integer({ min: 1, max: 300 }), (text, most) => {
      const kept = cut(oneLine(text), most);
      expect(kept.length).toBeLessThanOrEqual(most);
      expect(kept.isWellFormed()).toBe(oneLine(text).isWellFormed());
      expect(kept).not.toMatch(/[\n\r\t]/);
    }),
    { numRuns: LONG ? 2000 : 100 },
  );
});
