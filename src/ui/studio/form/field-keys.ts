import type { Shape } from '../../../studio/fields.ts';

/** The same words for a reply and for a statement. */
const WORDING = ['strategy', 'traits', 'asserts', 'denies', 'signOff', 'promises', 'news', 'opens'];

/** Under which key of studio.json a field's label and help are. */
export function fieldKey(shape: Shape, name: string): string {
  if (name === 'id' && shape !== 'scenario') return 'studio:field.any.id';
  const isWording = (shape === 'reply' || shape === 'statement') && WORDING.includes(name);
  return `studio:field.${isWording ? 'wording' : shape}.${name}`;
}

/** Where the words for a field's choices are, when the game already has them. */
const CHOICES: Readonly<Record<string, string>> = {
  'post.on': 'place',
  'statement.on': 'place',
  'person.role': 'role',
  'member.role': 'role',
  'statement.kind': 'statement-kind',
  'preparation.kind': 'preparation',
  'scenario.heat': 'heat',
  'scenario.difficulty': 'difficulty',
  'brand.size': 'size',
  'scenario.focus': 'rule',
  'reply.opens': 'opportunity',
  'statement.opens': 'opportunity',
};

export const choiceKey = (shape: Shape, name: string, value: string | number): string => {
  const known = CHOICES[`${shape}.${name}`];
  return known ? `${known}.${value}` : `studio:choice.${name}.${value}`;
};
