import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { playedAgain } from '../../src/learning/played-again.ts';
import { reportOf } from '../../src/learning/report.ts';
import { SCORM_12 } from '../../src/learning/scorm12.ts';
import { SCORM_2004 } from '../../src/learning/scorm2004.ts';
import type { End, Lms, Place } from '../../src/lms/lms.ts';
import { openScorm } from '../../src/lms/scorm-lms.ts';
import { botRun, WORDING } from '../learning/told.ts';
import { smallScenario } from '../scenario/small.ts';

/** A platform's interface that can be told to fail, and hears everything. */
function platform(values: Readonly<Record<string, string>> = {}) {
  const heard: string[] = [];
  const state = { failing: 0, initialize: 'true', error: '0', refusing: '' };
  const api = {
    LMSInitialize: () => state.initialize,
    LMSGetValue: (element: string) => values[element] ?? '',
    LMSSetValue: (element: string, value: string) => {
      heard.push(`${element}=${value}`);
      return String(element !== state.refusing);
    },
    LMSCommit: () => {
      heard.push('commit');
      return state.failing-- > 0 ? 'false' : 'true';
    },
    LMSGetLastError: () => state.error,
    LMSFinish: () => {
      heard.push('finish');
      return 'true';
    },
  };
  return { heard, state, api };
}

const inside = (above: object): Window => {
  const top = { ...above } as Record<string, unknown>;
  top.parent = top;
  top.top = top;
  const frame: Record<string, unknown> = { parent: top, top };
  return frame as unknown as Window;
};

const opened = (found: ReturnType<typeof openScorm>): Lms => {
  if (!found || found === 'closed') throw new Error(`no platform: ${found}`);
  return found;
};

const story = smallScenario();
const run = botRun(story, 'golden', 1);
const again = playedAgain(story, run);
if (!again) throw new Error('a bot played something impossible');
const report = reportOf({ ...again, run, mastery: 50 });
const place: Place = { bookmark: 'SF1.r', seconds: { session: 61, total: 61 }, minute: 20, of: 1440 };
const end: End = { ...place, bookmark: 'SF1.o', toldBookmark: 'SF1.d', report, wording: WORDING, instants: [] };
const leaving = { seconds: place.seconds, place: undefined, asked: true };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what a platform refuses to commit is committed again until it is, and the score is set once', () => {
  const { heard, state, api } = platform();
  const lms = opened(openScorm(inside({ API: api }), SCORM_12));
  state.failing = 2;
  lms.tell(end);
  expect(lms.store.getState().status).toBe('trying');
  vi.advanceTimersByTime(10_000);
  expect(lms.store.getState().status).toBe('up-to-date');
  lms.tell(end);
  lms.leave(leaving);
  lms.leave(leaving);
  expect(heard.filter((each) => each.startsWith('cmi.core.score.raw='))).toEqual([
    `cmi.core.score.raw=${report.score}`,
  ]);
  expect(heard.filter((each) => each === 'finish')).toHaveLength(1);
  expect(heard.at(-1)).toBe('finish');
  vi.advanceTimersByTime(100_000);
  expect(heard.at(-1)).toBe('finish');
});

test('a session says every time that it may be taken up again, for a tab that is killed says nothing', () => {
  const { heard, api } = platform();
  const lms = opened(openScorm(inside({ API: api }), SCORM_12));
  lms.keep(place, true);
  const values = ['cmi.core.exit=suspend', 'cmi.suspend_data=SF1.r', 'cmi.core.session_time=0000:01:01.00'];
  expect(heard).toEqual(expect.arrayContaining(values));
  expect(heard.at(-1)).toBe('commit');
});

test('the platform’s pass mark, language, mode and bookmark are taken over', () => {
  const { api } = platform({
    'cmi.student_data.mastery_score': '72',
    'cmi.student_preference.language': 'French',
    'cmi.core.lesson_mode': 'review',
    'cmi.suspend_data': 'SF1.d',
  });
  const lms = opened(openScorm(inside({ API: api }), SCORM_12));
  expect(lms).toMatchObject({ mastery: 72, language: 'fr', mode: 'review', bookmark: 'SF1.d' });
});

test('none is found above a page of another site, or in a window that frames itself', () => {
  const foreign = new Proxy(
    {},
    {
      get: () => {
        throw new Error('another site');
      },
    },
  );
  expect(openScorm(inside(foreign), SCORM_12)).toBeUndefined();
  const endless: Record<string, unknown> = {};
  endless.parent = new Proxy(endless, {
    get: (target, key) => (key === 'parent' ? { ...target } : Reflect.get(target, key)),
  });
  expect(openScorm(endless as unknown as Window, SCORM_2004)).toBeUndefined();
});

test('one of the window that opened ours is found', () => {
  const { api } = platform();
  const opener = inside({ API: api });
  const own: Record<string, unknown> = { opener };
  own.parent = own;
  own.top = own;
  expect(opened(openScorm(own as unknown as Window, SCORM_12)).mode).toBe('normal');
});

test('a session that is over is known to be, one that is open already is used', () => {
  const { api, state } = platform();
  state.initialize = 'false';
  state.error = '301';
  expect(openScorm(inside({ API: api }), SCORM_12)).toBe('closed');
  state.error = '0';
  expect(opened(openScorm(inside({ API: api }), SCORM_12)).mode).toBe('normal');
});

test('a platform that will not take one value is given all the others, and that is said', () => {
  const { heard, state, api } = platform();
  const lms = opened(openScorm(inside({ API: api }), SCORM_12));
  state.refusing = 'cmi.suspend_data';
  state.error = '405';
  lms.tell(end);
  expect(heard).toContain(`cmi.core.score.raw=${report.score}`);
  expect(heard.at(-1)).toBe('commit');
  expect(lms.store.getState().status).toBe('refused');
  vi.advanceTimersByTime(100_000);
  expect(heard.filter((each) => each.startsWith('cmi.suspend_data='))).toHaveLength(1);
});

test('a value that is not taken for another reason is tried again', () => {
  const { heard, state, api } = platform();
  const lms = opened(openScorm(inside({ API: api }), SCORM_12));
  state.refusing = 'cmi.suspend_data';
  state.error = '101';
  lms.keep(place, true);
  expect(lms.store.getState().status).toBe('trying');
  state.refusing = '';
  vi.advanceTimersByTime(10_000);
  expect(lms.store.getState().status).toBe('up-to-date');
  expect(heard.filter((each) => each === 'cmi.suspend_data=SF1.r')).toHaveLength(2);
});

test.each([
  ['kept', { failing: 3 }],
  ['taken', { refusing: 'cmi.suspend_data', error: '101' }],
])('whoever leaves before all has been %s has left once it has', (_, trouble) => {
  const { heard, state, api } = platform();
  const lms = opened(openScorm(inside({ API: api }), SCORM_12));
  Object.assign(state, trouble);
  lms.tell(end);
  lms.leave(leaving);
  expect(lms.store.getState().status).toBe('trying');
  expect(heard).not.toContain('finish');
  state.refusing = '';
  vi.advanceTimersByTime(100_000);
  expect(lms.store.getState().status).toBe('left');
  expect(heard.slice(-2)).toEqual(['commit', 'finish']);
});

test('a page that goes away meanwhile ends the session all the same', () => {
  const { heard, state, api } = platform();
  const lms = opened(openScorm(inside({ API: api }), SCORM_12));
  state.failing = 100;
  lms.leave({ ...leaving, place });
  lms.leave({ ...leaving, place, asked: false });
  expect(heard.slice(-2)).toEqual(['commit', 'finish']);
  expect(lms.store.getState().status).toBe('left');
});

test.each(['browse', 'review'])('what is only to be looked at (%s) is left as it was', (mode) => {
  const { heard, api } = platform({ 'cmi.core.lesson_mode': mode, 'cmi.suspend_data': 'SF1.r' });
  opened(openScorm(inside({ API: api }), SCORM_12)).leave(leaving);
  expect(heard).toEqual(['commit', 'finish']);
});
