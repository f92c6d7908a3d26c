import type { IconName } from '../../parts/Icon.tsx';

/** What a headline says about where it stands: its kind before a colon, its paper after a dash. */
const KINDS: readonly (readonly [RegExp, IconName])[] = [
  [/^(vidéo|video)\b|\((vidéo|video)\)/i, 'play'],
  [/^(images)\b/i, 'image'],
  [/^\[forum\]/i, 'chat'],
];

export const kindOf = (title: string): IconName | undefined => KINDS.find(([sign]) => sign.test(title))?.[1];

/** An address that could stand over it. `.example` belongs to nobody, so nobody real is ever shown. */
export function addressOf(title: string, brand: string): { readonly site: string; readonly path: string } {
  const paper = / [–·] ([^–·]{3,40})$/.exec(title)?.[1];
  const isOwn = title.startsWith(brand) && paper === undefined;
  const site = `${slug(paper ?? (isOwn ? brand : kindOf(title) === 'chat' ? 'forum' : 'web'))}.example`;
  return {
    site,
    path: ` › ${slug(title.replace(paper ?? '', ''))
      .split('-')
      .slice(0, 5)
      .join('-')}`,
  };
}

const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
