import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_CHARACTERS, packed, unpacked } from '../../src/studio/share-link.ts';

const SMALL = readFileSync('tests/scenario/small.json', 'utf8');

describe('a link that holds a scenario', () => {
  it('gives the same scenario back', async () => {
    const data = (await packed(SMALL)) ?? '';
    expect(data.length).toBeLessThan(MOST_CHARACTERS);
    expect(data).toMatch(/^1\.[\w-]+$/);
    const shared = await unpacked(data);
    expect(shared.ok && JSON.parse(shared.text)).toEqual(JSON.parse(SMALL));
  });

  it('gives any small text back, JSON or not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ unit: 'grapheme' }), fc.json()), async (text) => {
        const shared = await unpacked((await packed(text)) ?? '');
        expect(shared.ok).toBe(true);
        if (!shared.ok) return;
        let wanted: unknown = text;
        try {
          wanted = JSON.parse(text);
          expect(JSON.parse(shared.text)).toEqual(wanted);
        } catch {
          expect(shared.text).toBe(text);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('never throws, whatever was done to it on the way', async () => {
    const data = (await packed(SMALL)) ?? '';
    await fc.assert(
      fc.asyncProperty(fc.nat(data.length), fc.nat(40), fc.string({ maxLength: 6 }), async (at, gone, put) => {
        const shared = await unpacked(data.slice(0, at) + put + data.slice(at + gone));
        expect(typeof (shared.ok ? shared.text : shared.because)).toBe('string');
      }),
      { numRuns: 300 },
    );
  });

  it('says what is wrong with it', async () => {
    expect(await unpacked('')).toEqual({ ok: false, because: 'damaged' });
    expect(await unpacked('1.!!')).toEqual({ ok: false, because: 'damaged' });
    expect(await unpacked('2.abcd')).toEqual({ ok: false, because: 'newer' });
    expect(await unpacked(`1.${'a'.repeat(3 * MOST_CHARACTERS)}`)).toEqual({ ok: false, because: 'too-large' });
  });

  it('does not unpack a bomb', async () => {
    // Five megabytes of nothing fit a small address.
    const data = await packed(' '.repeat(5_000_000));
    expect(data?.length).toBeLessThan(MOST_CHARACTERS);
    expect(await unpacked(data ?? '')).toEqual({ ok: false, because: 'too-large' });
  });

  it('is not made when it would be too long', async () => {
    const noise = Array.from({ length: 4000 }, (_, index) => (index * 7919 * 104_729).toString(36)).join(' ');
    expect(await packed(noise)).toBeUndefined();
  });
});
