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
