import { z } from 'zod';
import { printClock, printTime } from './hours.ts';

/** What the format is made of: names, texts and times. schema.ts says what is made of them. */

// Zod is quicker when it may make functions from strings; a strict content policy forbids even to ask.
z.config({ jitless: true });

export const LIMITS = { text: 4000, id: 40, posts: 400, options: 8, list: 200 } as const;

/** An id may not be a name every object already has: `__proto__` and friends would be found by accident. */
export const id = z
  .string()
  .min(1)
  .max(LIMITS.id)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'bad-id')
  .refine((value) => !(value in {}), 'reserved-id')
  .meta({ description: 'A short name in lower case, with hyphens: "boss-asks-deletion".' });

export const optionRef = z
  .string()
  .max(LIMITS.id * 2 + 1)
  .regex(/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/, 'bad-option-ref')
  .meta({ description: 'post/option' });

export const handle = z
  .string()
  .regex(/^@[\p{L}\p{N}_.-]{1,30}$/u, 'bad-handle')
  .meta({ description: '@ and up to thirty letters, digits, dots, hyphens or underscores: "@lea_b".' });

export const hashtag = z
  .string()
  .regex(/^#[\p{L}\p{N}_]{1,40}$/u, 'bad-hashtag')
  .meta({ description: 'The hashtag the crowd uses: # and letters, digits or underscores.' });

export const words = z.string().trim().min(1).max(LIMITS.text);

export const text = z
  .union(
    [
      words,
      z.strictObject({
        fr: words.meta({ description: 'In French.' }),
        en: words.meta({ description: 'In English.' }),
      }),
    ],
    'expected-text',
  )
  .meta({ id: 'Text', description: 'A sentence, or the same in both languages: { "fr": "…", "en": "…" }.' });

/** A text with its own description; the two ways to write it follow from `Text`. */
export const said = (description: string) => text.meta({ description });

const TIME = /^(\d{1,3}):([0-5]\d)$/;

/** "1:30" ↔ 90. */
export const time = z
  .codec(z.string().regex(TIME, 'bad-time'), z.number().int().min(0), {
    decode: (written) => {
      const [, hours, minutes] = TIME.exec(written) ?? [];
      return Number(hours) * 60 + Number(minutes);
    },
    encode: printTime,
  })
  .meta({ description: 'Hours and minutes, "h:mm": "0:20" is twenty minutes.' });

/** "11:52" ↔ 712. */
export const clock = z
  .codec(z.string().regex(/^([01]\d|2[0-3]):([0-5]\d)$/, 'bad-clock'), z.number().int().min(0).max(1439), {
    decode: (written) => Number(written.slice(0, 2)) * 60 + Number(written.slice(3)),
    encode: printClock,
  })
  .meta({ description: 'Local time of the first post, "11:52".' });
