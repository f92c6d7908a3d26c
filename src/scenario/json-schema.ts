import { z } from 'zod';
import { scenarioSchema } from './schema.ts';

/**
 * The format for editors, which then complete and underline as one types. Draft 7 is the newest every common
 * editor understands whole.
 */
export function scenarioJsonSchema(): object {
  return z.toJSONSchema(scenarioSchema, { io: 'input', target: 'draft-7' });
}

/** As it stands in scenarios/scenario.schema.json. */
export const printJsonSchema = (): string => `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`;
