/** The words for a total; a colour alone would say nothing. */
export const GRADES = [
  { from: 85, name: 'exemplary' },
  { from: 70, name: 'cool' },
  { from: 50, name: 'steady' },
  { from: 30, name: 'shaken' },
  { from: 0, name: 'burnt' },
] as const;

export const gradeOf = (total: number): (typeof GRADES)[number]['name'] =>
  GRADES.find(({ from }) => total >= from)?.name ?? 'burnt';
