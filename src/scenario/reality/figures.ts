/** A figure as sites write it, "1,2 k", "3.4M", "12 345", and how many it means. */
export function countOf(figure = '', scale = ''): number {
  const grouped = figure
    .trim()
    .replaceAll(/[\s.,](?=\d{3}(?!\d))/g, '')
    .replaceAll(/\s/g, '');
  const value = Number.parseFloat(grouped.replace(',', '.')) || 0;
  const times = scale === 'm' ? 1_000_000 : scale === '' ? 1 : 1000;
  return Math.min(100_000_000, Math.round(value * times));
}
