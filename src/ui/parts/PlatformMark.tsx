import type { Place } from '../../crisis/vocabulary.ts';
import './PlatformMark.css';

/** Each invented platform's own sign, white on its hue: a chirping beak, a paperclip face, a reel, a page, a paper. */
const SIGNS: Readonly<Record<Place, string>> = {
  pepia:
    'M5 13.5c0-4 3-7 7-7 2 0 3.6.7 4.8 2L20.5 8l-1.8 3c.2.8.3 1.6.3 2.5 0 3.5-2.5 5-6.5 5S5 17 5 13.5Zm7.5-2.5h.01',
  trombi: 'M16.5 9.5V16a4.5 4.5 0 0 1-9 0V8a3 3 0 0 1 6 0v7.5a1.5 1.5 0 0 1-3 0V9.5',
  bobine:
    'M12 4.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15Zm0 3.2h.01M8.2 10.5h.01m7.59 0h.01M9.6 15h.01m4.79 0h.01M12 12h.01M12 19.5h8',
  blogs: 'M6 4.5h12v15H6v-15Zm3 4h6M9 12h6m-6 3.5h3',
  press: 'M4.5 6h12v12.5h-10a2 2 0 0 1-2-2V6Zm12 4h3v6.5a2 2 0 0 1-2 2M7.5 9h6m-6 3h6m-6 3h3',
  cell: 'M12 4.5 18.5 7v5c0 3.7-2.7 6.3-6.5 7.5-3.8-1.2-6.5-3.8-6.5-7.5V7L12 4.5Z',
  inbox: 'M4.5 6.5h15v11h-15v-11Zm0 1 7.5 6 7.5-6',
};

/** Decoration: the platform's name is always written beside it. */
export function PlatformMark({ platform, size = 1.5 }: { readonly platform: Place; readonly size?: number }) {
  return (
    <svg
      class={`platform-mark platform-mark--${platform}`}
      viewBox="0 0 24 24"
      width={`${size}em`}
      height={`${size}em`}
      aria-hidden="true"
    >
      <rect width="24" height="24" rx="7" />
      <path d={SIGNS[platform]} />
    </svg>
  );
}
