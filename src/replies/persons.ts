import { wordSet } from './word-set.ts';

/** Who speaks, and to whom, in both languages. */
export const SECOND = wordSet('vous votre vos tu te toi ton ta tes you your yours');
export const FIRST = wordSet('je nous on notre nos mon ma mes moi i we our us my me');
