import { z } from 'zod';
import { PREPARATIONS, STATEMENT_KINDS } from '../crisis/vocabulary.ts';
import type { Condition } from '../crisis/world.ts';
import { id, optionRef, time } from './basics.ts';

export const conditionSchema: z.ZodType<Condition, unknown> = z
  .lazy(() => {
    const group = z.array(conditionSchema).min(1).max(20);
    return z
      .strictObject({
        all: group.optional().meta({ description: 'Every one of these holds.' }),
        any: group.optional().meta({ description: 'At least one of these holds.' }),
        not: conditionSchema.optional().meta({ description: 'This does not hold.' }),
        elapsed: time.optional().meta({ description: 'So much time has passed since the first post.' }),
        appeared: id.optional().meta({ description: 'This post has appeared.' }),
        deleted: id.optional().meta({ description: 'The player deleted or hid this post.' }),
        moderated: id.optional().meta({ description: 'The player hid, deleted, blocked or reported this post.' }),
        answered: id.optional().meta({ description: 'This post got a public answer, or one that covers it.' }),
        unanswered: id.optional().meta({ description: 'This post has waited; needs "for".' }),
        for: time.optional().meta({ description: 'How long it has waited; goes with "unanswered".' }),
        chosen: optionRef.optional().meta({ description: 'The player chose this reply: "post/option".' }),
        published: z
          .union([z.enum(STATEMENT_KINDS), id])
          .optional()
          .meta({ description: 'A statement of this kind, or with this id, is out.' }),
        verified: id.optional().meta({ description: 'The player has verified this fact.' }),
        prepared: z.enum(PREPARATIONS).optional().meta({ description: 'The player prepared this beforehand.' }),
        reach: z.number().int().min(1).optional().meta({ description: 'At least so many people reached.' }),
        press: z.number().int().min(1).optional().meta({ description: 'At least so many press articles.' }),
        anger: z.number().min(0).max(100).optional().meta({ description: 'Anger at or above this (0–100).' }),
        trust: z.number().min(0).max(100).optional().meta({ description: 'Trust at or above this (0–100).' }),
      })
      .refine((value) => {
        const keys = Object.keys(value).filter((key) => value[key as keyof typeof value] !== undefined);
        return keys.length === 1 ? keys[0] !== 'for' : keys.length === 2 && 'unanswered' in value && 'for' in value;
      }, 'one-condition')
      .refine((value) => value.unanswered === undefined || value.for !== undefined, 'needs-for');
  })
  .meta({
    id: 'Condition',
    description: 'One thing that must hold: { "deleted": "photo" }. Combine with all, any, not.',
  });

export const when = z
  .union(
    [
      time,
      z.strictObject({
        if: conditionSchema.meta({ description: 'What must hold before it comes.' }),
        after: time.default(0).meta({ description: 'So long after the condition first holds.' }),
      }),
    ],
    'expected-when',
  )
  .meta({ id: 'When', description: 'A time, "0:20", or { "if": condition, "after": "0:10" }.' });
