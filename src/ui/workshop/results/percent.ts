import { useLanguage } from '../../language.ts';

/** A part as this language writes it, without decimals. */
export function usePercent(): (part: number) => string {
  const { number } = useLanguage();
  return (part) => number(part, { style: 'percent', maximumFractionDigits: 0 });
}
