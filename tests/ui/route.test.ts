import { describe, expect, it } from 'vitest';
import { parseRoute, printRoute, type Route } from '../../src/ui/route.ts';

describe('addresses of the studio', () => {
  it.each<[string, Route]>([
    ['#/studio', { at: 'studio' }],
    ['#/studio/abc0123xyz', { at: 'studio', page: { is: 'draft', id: 'abc0123xyz' } }],
    ['#/studio/reality', { at: 'studio', page: { is: 'reality' } }],
    ['#/studio/shared/1.abc-_9', { at: 'studio', page: { is: 'shared', data: '1.abc-_9' } }],
  ])('%s', (address, route) => {
    expect(parseRoute(address)).toEqual(route);
    if (route.at !== 'lost') expect(printRoute(route)).toBe(address);
  });

  it.each(['#/studio/../x', '#/studio/ABC', '#/studios', '#/studio/<b>'])('%s leads nowhere', (address) =>
    expect(parseRoute(address)).toEqual({ at: 'lost' }),
  );
});

describe('addresses of a round played together', () => {
  it.each<[string, Route]>([
    ['#/board', { at: 'board' }],
    ['#/board/lot-214/4821', { at: 'board', round: { scenario: 'lot-214', seed: 4821 } }],
    ['#/together/lot-214/4821', { at: 'together', scenario: 'lot-214', seed: 4821 }],
    ['#/together/lot-214/0?mode=calm', { at: 'together', scenario: 'lot-214', seed: 0, mode: 'calm' }],
    ['#/together/mine/7?with=1.abc-_9', { at: 'together', scenario: 'mine', seed: 7, source: '1.abc-_9' }],
  ])('%s', (address, route) => {
    expect(parseRoute(address)).toEqual(route);
    if (route.at !== 'lost') expect(printRoute(route)).toBe(address);
  });

  it.each(['#/together', '#/together/lot-214', '#/together/lot-214/x', '#/board/lot-214', '#/board/<b>/1'])(
    '%s leads nowhere',
    (address) => expect(parseRoute(address)).toEqual({ at: 'lost' }),
  );
});

describe('addresses of replays', () => {
  it.each<[string, Route]>([
    ['#/replay/SFU2ABCU', { at: 'replay', link: 'SFU2ABCU' }],
    ['#/replay/1.abc-_9.DEFU', { at: 'replay', link: '1.abc-_9.DEFU' }],
    // Whatever stands there, the replay says what is wrong with it.
    ['#/replay/<b>', { at: 'replay', link: '<b>' }],
  ])('%s', (address, route) => {
    expect(parseRoute(address)).toEqual(route);
    if (route.at !== 'lost') expect(printRoute(route)).toBe(address);
  });

  it('nothing to replay leads nowhere', () => expect(parseRoute('#/replay/')).toEqual({ at: 'lost' }));
});

describe('addresses of the trainer’s rooms', () => {
  it.each<[string, Route]>([
    ['#/workshop', { at: 'workshop' }],
    ['#/workshop/ABCD23', { at: 'workshop', page: { is: 'room', code: 'ABCD23' } }],
    ['#/workshop/key/abcdefghij-_012345', { at: 'workshop', page: { is: 'key', key: 'abcdefghij-_012345' } }],
    [
      '#/workshop/ABCD23/abcdefghij-_0123456789',
      { at: 'workshop', page: { is: 'handed', code: 'ABCD23', secret: 'abcdefghij-_0123456789' } },
    ],
    ['#/screen/ABCD23', { at: 'screen', code: 'ABCD23' }],
  ])('%s', (address, route) => {
    expect(parseRoute(address)).toEqual(route);
    if (route.at !== 'lost') expect(printRoute(route)).toBe(address);
  });

  it('a code may be typed in small letters', () =>
    expect(parseRoute('#/workshop/abcd23')).toEqual({ at: 'workshop', page: { is: 'room', code: 'ABCD23' } }));

  it.each([
    '#/workshop/ABC',
    '#/workshop/ABCD0I', // letters no code has
    '#/workshop/key/short',
    '#/workshop/ABCD23/x/y',
    '#/screen/',
    '#/workshops',
  ])('%s leads nowhere', (address) => expect(parseRoute(address)).toEqual({ at: 'lost' }));
});

describe('addresses of boosters', () => {
  it.each<[string, Route]>([
    ['#/booster', { at: 'booster' }],
    ['#/booster/own-up/2', { at: 'booster', of: { rule: 'own-up', n: 2 } }],
  ])('%s', (address, route) => {
    expect(parseRoute(address)).toEqual(route);
    if (route.at !== 'lost') expect(printRoute(route)).toBe(address);
  });

  it('a rule alone is its first', () =>
    expect(parseRoute('#/booster/own-up')).toEqual({ at: 'booster', of: { rule: 'own-up', n: 1 } }));

  it.each(['#/booster/own-up/0', '#/booster/own-up/1000', '#/booster/<b>/1', '#/boosters'])(
    '%s leads nowhere',
    (address) => expect(parseRoute(address)).toEqual({ at: 'lost' }),
  );
});
