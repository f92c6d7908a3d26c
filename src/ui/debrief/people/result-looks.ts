import type { IconName } from '../../parts/Icon.tsx';

/** What a headline says about where it stands: its kind at its head, its paper after a dash. */
const KINDS: readonly { readonly sign: RegExp; readonly icon: IconName | undefined; readonly site: string }[] = [
  { sign: /^(vidéo|video)\b|\((vidéo|video)\)/i, icon: 'play', site: 'bobine' },
  { sign: /^images\b/i, icon: 'image', site: 'images' },
  { sign: /^\[forum\]/i, icon: 'chat', site: 'forum' },
  { sign: /^#/, icon: undefined, site: 'pepia' },
];

const kindOf = (title: string) => KINDS.find(({ sign }) => sign.test(title));

export const iconOf = (title: string): IconName | undefined => kindOf(title)?.icon;

/** An address that could stand over it. `.example` belongs to nobody, so nobody real is ever shown. */
export function addressOf(title: string, brand: string): { readonly site: string; readonly path: string } {
  const paper = / [–·] (\p{Lu}[^–·]{2,40})$/u.exec(title)?.[1];
  const isOwn = title.startsWith(brand) && paper === undefined;
  const site = `${slug(paper ?? (isOwn ? brand : (kindOf(title)?.site ?? 'carnets')))}.example`;
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
