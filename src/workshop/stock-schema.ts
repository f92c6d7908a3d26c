import { z } from 'zod';
import { RULES } from '../crisis/vocabulary.ts';
import { id, said } from '../scenario/basics.ts';
import { fact, person, post } from '../scenario/schema.ts';
import { INJECT_KINDS, type StockInject } from './stock.ts';

const stockInject = z.strictObject({
  id,
  kind: z.enum(INJECT_KINDS),
  blank: z.boolean().default(false),
  title: said('Its name in the facilitator’s list.'),
  hint: said('What it trains, and what to look for.'),
  trains: z.array(z.enum(RULES)).min(1).max(4),
  people: z.array(person).min(1).max(3),
  facts: z.array(fact).max(2).default([]),
  posts: z.array(post).min(1).max(3),
});

const stock = z.strictObject({ $comment: z.string().optional(), injects: z.array(stockInject).min(1).max(60) });

/** Reads `scenarios/injects.json`, with the scenario format’s own pieces; throws what is wrong with it. Read while building. */
export function parseStock(text: string): readonly StockInject[] {
  return stock.parse(JSON.parse(text)).injects;
}
