import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { id as idSchema } from '../../src/scenario/basics.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { createDraft } from '../../src/studio/draft.ts';
import { freeId, slug } from '../../src/studio/ids.ts';
import { referencesIn, renaming, thingsIn, thingsOf, usesOf } from '../../src/studio/references.ts';
import { LONG } from '../support/long.ts';

const SMALL = readFileSync('tests/scenario/small.json', 'utf8');
const LARGE = readFileSync('scenarios/leaked-messages/scenario.json', 'utf8');

describe('who names whom', () => {
  it('finds the places where a post is named', () => {
    const value = JSON.parse(SMALL);
    const photo = thingsIn(value).find(({ id }) => id === 'photo');
    const places = photo && usesOf(value, photo).map(({ path }) => path.join('.'));
    expect(places).toEqual([
      'posts.1.re',
      'posts.1.when.if.unanswered',
      'posts.2.replies.0.does.0.delete',
      'posts.3.when.if.any.1.deleted',
      'endings.0.when.deleted',
    ]);
  });

  it.each([
    ['small', SMALL],
    ['leaked-messages', LARGE],
  ])('renames everything in %s one by one, and it is still a scenario that says the same', (name, text) => {
    const draft = createDraft(text, { read: async (each) => parseScenario(each) });
    const count = thingsIn(JSON.parse(text)).length;
    const ranks = Array.from({ length: count }, (_, rank) => rank).filter(
      (rank) => LONG || name === 'small' || rank % 5 === 0,
    );
    for (const rank of ranks) {
      const { value } = draft.store.getState();
      const thing = thingsIn(value)[rank];
      if (thing) draft.setAll(renaming(value, thing.path, `renamed-${rank}`));
    }
    const renamed = draft.store.getState().text;
    expect(parseScenario(renamed).problems).toEqual(
      parseScenario(text).problems.map((problem) => ({
        ...problem,
        column: expect.any(Number),
        params: expect.anything(),
      })),
    );
    const gone = thingsIn(JSON.parse(text)).filter((_, rank) => ranks.includes(rank));
    expect(gone.length).toBeGreaterThan(5);
    // A kind of statement may be named where there is no such statement.
    const named = referencesIn(JSON.parse(renamed)).filter(
      ({ kind, id }) => kind !== 'concern' && !/^(?:holding|apology|facts|denial|thanks|follow-up)$/.test(id),
    );
    expect(named.filter(({ kind, id }) => thingsOf(gone, kind).some((thing) => thing.id === id))).toEqual([]);
    for (const _ of ranks) draft.undo();
    expect(draft.store.getState().text).toBe(text);
  });

  it('leaves what is named alone when two have the same id', () => {
    const value = { facts: [{ id: 'a' }, { id: 'a' }], posts: [{ id: 'p', about: 'a' }] };
    expect(renaming(value, ['facts', 0], 'b')).toEqual([{ path: ['facts', 0, 'id'], value: 'b' }]);
  });

  it('passes over whatever is not as expected', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        referencesIn({ posts: value, by: value, signOff: value });
        thingsIn({ posts: value, people: [value], facts: value });
      }),
    );
  });
});

describe('ids', () => {
  it.each([
    ['Où est ma soupe ?', 'ou-est-ma-soupe'],
    ['« Cœur brisé » : 3 plats', 'coeur-brise-3-plats'],
    ['12 heures sans réponse', 'heures-sans-reponse'],
    ['L’inénarrable anticonstitutionnellement vôtre', 'l-inenarrable'],
    ['😱', ''],
  ])('%s → %s', (sentence, expected) => expect(slug(sentence)).toBe(expected));

  it('is always an id of the format', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (sentence, taken) => {
        const id = freeId(slug(sentence) || 'post', taken);
        expect(idSchema.safeParse(id).success).toBe(true);
        expect(taken).not.toContain(id);
      }),
    );
    expect(freeId('post', ['post', 'post-2'])).toBe('post-3');
    expect(freeId('constructor', [])).toBe('constructor-2');
  });
});
