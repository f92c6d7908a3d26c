import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Crisis } from '../../../src/crisis/crisis.ts';
import { leversOf, RULEBOOK } from '../../../src/rules/rulebook.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';
import { FIRST, type Scene, SECOND, stepOf } from '../../../src/ui/first-steps/steps.ts';

const reading = parseScenario(readFileSync(new URL('../../../scenarios/first-steps.json', import.meta.url), 'utf8'));
if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
const { scenario } = reading;

const wide: Scene = { narrow: false, tab: 'feed', desk: false, mapSeen: false };
const phone: Scene = { ...wide, narrow: true };
const tuesday = () => new Crisis(scenario, leversOf(RULEBOOK), 1);
const optionOf = (id: string) => scenario.posts.find((post) => post.id === id)?.replies[0]?.id ?? '';
const answer = (crisis: Crisis, post: string) => {
  const why = crisis.act({ type: 'reply', post, option: `${post}/${optionOf(post)}`, channel: 'public' });
  expect(why).toBeUndefined();
  crisis.advance(crisis.busyUntil);
};

describe('the first steps', () => {
  test('lead from the first message to the end, each once the one before is done', () => {
    const crisis = tuesday();
    const at = (scene: Scene) => stepOf(crisis.view(), scene);
    expect(at(wide)).toBe('open');
    expect(at({ ...wide, desk: true })).toBe('answer');
    answer(crisis, FIRST);
    expect(at(wide)).toBe('clock');
    crisis.advance(30);
    expect([at(wide), at(phone)]).toEqual(['map', 'map-tab']);
    expect(at({ ...phone, tab: 'map', mapSeen: true })).toBe('back');
    expect([at({ ...wide, mapSeen: true }), at({ ...phone, mapSeen: true })]).toEqual(['second', 'second']);
    expect(at({ ...wide, desk: true, mapSeen: true })).toBe('second-answer');
    answer(crisis, SECOND);
    expect([at(wide), at({ ...phone, tab: 'map' })]).toEqual(['end', 'end']);
  });

  test('go on for somebody who deletes the thanks, or lets the time pass', () => {
    const crisis = tuesday();
    crisis.act({ type: 'moderate', post: FIRST, how: 'delete', cite: false });
    crisis.advance(crisis.busyUntil);
    expect(stepOf(crisis.view(), wide)).toBe('clock');
    const idle = tuesday();
    idle.advance(60);
    expect(stepOf(idle.view(), wide)).toBe('map');
  });
});
