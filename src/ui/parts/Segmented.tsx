import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './Segmented.css';
import { Icon, type IconName } from './Icon.tsx';

interface SegmentedProps<T extends string> {
  readonly legend: string;
  /** The legend is said but not shown. */
  readonly hideLegend?: boolean;
  readonly value: T;
  readonly options: readonly {
    readonly value: T;
    readonly label: ComponentChildren;
    readonly icon?: IconName;
    readonly lang?: string;
  }[];
  readonly onChange: (value: T) => void;
}

/** One choice among a few: real radio buttons, so arrows and screen readers work by themselves. */
export function Segmented<T extends string>({
  legend,
  hideLegend = false,
  value,
  options,
  onChange,
}: SegmentedProps<T>) {
  const name = useId();
  return (
    <fieldset class="segmented">
      <legend class={hideLegend ? 'visually-hidden' : 'segmented__legend'}>{legend}</legend>
      <div class="segmented__track">
        {options.map((option) => (
          <label key={option.value} class="segmented__option" lang={option.lang}>
            <input
              type="radio"
              class="visually-hidden"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.icon && <Icon name={option.icon} />}
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
