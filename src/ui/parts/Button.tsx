import type { ComponentChildren, JSX } from 'preact';
import './Button.css';
import { Icon, type IconName } from './Icon.tsx';

type Look = 'solid' | 'outline' | 'quiet' | 'calm' | 'danger';

interface ButtonProps {
  readonly look?: Look;
  readonly size?: 's' | 'm' | 'l';
  readonly icon?: IconName;
  /** After the label: an arrow that says "onwards". */
  readonly iconAfter?: IconName;
  /** Only the icon shows; the children are still its accessible name. */
  readonly iconOnly?: boolean;
  readonly children: ComponentChildren;
}

type NativeButton = Omit<JSX.IntrinsicElements['button'], 'size' | 'icon' | 'children'>;
interface LinkTarget {
  readonly href: string;
  readonly class?: string;
  readonly download?: string;
}

function face({ look = 'outline', size = 'm', icon, iconAfter, iconOnly = false, children }: ButtonProps) {
  return {
    className: `button button--${look} button--${size}${iconOnly ? ' button--icon' : ''}`,
    content: (
      <>
        {icon && <Icon name={icon} />}
        <span class={iconOnly ? 'visually-hidden' : 'button__label'}>{children}</span>
        {iconAfter && <Icon name={iconAfter} />}
      </>
    ),
  };
}

export function Button({
  look,
  size,
  icon,
  iconAfter,
  iconOnly,
  children,
  class: extra,
  ...rest
}: ButtonProps & NativeButton) {
  const { className, content } = face(pick({ look, size, icon, iconAfter, iconOnly, children }));
  return (
    <button type="button" {...rest} class={extra ? `${className} ${extra}` : className}>
      {content}
    </button>
  );
}

/** Looks like a button, is a link: it goes somewhere. */
export function ButtonLink({
  look,
  size,
  icon,
  iconAfter,
  iconOnly,
  children,
  class: extra,
  ...rest
}: ButtonProps & LinkTarget) {
  const { className, content } = face(pick({ look, size, icon, iconAfter, iconOnly, children }));
  return (
    <a {...rest} class={extra ? `${className} ${extra}` : className}>
      {content}
    </a>
  );
}

/** `exactOptionalPropertyTypes`: what was not given must not be there. */
function pick(props: { [K in keyof ButtonProps]: ButtonProps[K] | undefined }): ButtonProps {
  return Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined)) as unknown as ButtonProps;
}
