import { z } from 'zod';
import { type Described, isDescribed, LEVER_RANGES, type Range, WEIGHT_RANGES } from '../rules/ranges.ts';
import { RULEBOOK } from '../rules/rulebook.ts';
import { CONFIDENCES, isSourced, type RulebookText, type Sourced } from '../rules/source.ts';
import { id, said, words } from './basics.ts';

/**
 * Rulebook format 1. The standard rulebook gives the shape and what a left-out number is worth, rules/ranges.ts what
 * a number may be: nothing is listed here a second time, so a new lever is a trainer's to set from its first day.
 */

export const RULEBOOK_FORMAT = 1;

/** What a trainer wrote for one number: the number alone, or with where it comes from. */
export type Figure = number | Sourced<number>;
export interface Figures {
  readonly [name: string]: Figure | Figures;
}

const schemas = new Map<string, z.ZodType<Figure>>();

/** One schema a range, so that the published one says each range once. */
function figure(range: Range): z.ZodType<Figure> {
  const { least, most, whole, neutral = 'neither' } = range;
  const key = `${whole ? 'Whole' : 'Number'}_${least}_to_${most}_neutral_${neutral}`;
  const known = schemas.get(key);
  if (known) return known;
  const value = (whole ? z.number().int() : z.number())
    .min(least, neutral === 'least' ? 'turned-round' : undefined)
    .max(most, neutral === 'most' ? 'turned-round' : undefined);
  const schema = z
    .union(
      [
        value,
        z.strictObject({
          value: value.meta({ description: 'The number.' }),
          source: words.max(400).meta({ description: 'Where it comes from: a study, a survey, your own experience.' }),
          confidence: z.enum(CONFIDENCES).meta({
            description:
              '"measured": the source gives the size. "direction": it gives the sign, the size is chosen. "chosen": yours.',
          }),
          note: said('A remark, for whoever reads the rulebook.').optional(),
        }),
      ],
      'expected-figure',
    )
    .meta({ id: key });
  schemas.set(key, schema);
  return schema;
}

/** Any part of the standard's tree, each number optional. */
function partOf(standard: object, ranges: object): z.ZodType<Figures> {
  const fields = Object.entries(standard).map(([name, node]: [string, object]) => {
    const range: object = isDescribed(ranges) ? ranges : ((ranges as Record<string, object>)[name] ?? {});
    return [name, isSourced(node) ? described(range as Described, node) : partOf(node, range).optional()] as const;
  });
  const means = isDescribed(ranges) ? ranges.means : 'What is left out is as in the standard rulebook.';
  return z.strictObject(Object.fromEntries(fields)).meta({ description: means }) as unknown as z.ZodType<Figures>;
}

function described({ range, means }: Described, { value, source, confidence }: Sourced<number>): z.ZodType {
  const description = `${means} Standard: ${value} (${confidence}, ${source}).`;
  return figure(range(value)).optional().meta({ description });
}

export const rulebookSchema = z
  .strictObject({
    $schema: z.string().max(200).optional().meta({ description: 'Where the editor finds its help.' }),
    format: z.literal(RULEBOOK_FORMAT).meta({ description: 'The number of the format: 1.' }),
    id,
    name: said('What the scorecard calls it.').optional(),
    'based-on': z.literal([RULEBOOK.id]).optional().meta({
      description: 'The rulebook that gives what this one leaves out.',
    }),
    levers: partOf(RULEBOOK.levers, LEVER_RANGES).optional().meta({
      description: 'How hard what the player does moves the crowd.',
    }),
    weights: partOf(RULEBOOK.weights, WEIGHT_RANGES)
      .optional()
      .meta({ description: 'What rules and findings are worth.' }),
  })
  .meta({ id: 'Rulebook', title: 'Sang-froid rulebook, format 1' });

/** A rulebook as written: only what differs from the standard. */
export type WrittenRulebook = z.output<typeof rulebookSchema> & { readonly name?: RulebookText | undefined };
