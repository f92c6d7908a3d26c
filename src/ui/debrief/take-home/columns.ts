/** The table's columns, in order: each has its sentence in the locales. */
export const COLUMNS = [
  'minute',
  'time',
  'what',
  'decision',
  'kind',
  'post',
  'author',
  'text',
  'rule',
  'points',
  'reason',
  'disagreement',
] as const;
