import './Avatar.css';

/**
 * A face drawn from a seed: the same seed always gives the same face. Invented people only, so nobody real is ever
 * shown. Anonymous accounts are the egg of the default picture (« tête d'œuf »); a brand shows its initial.
 */
const GROUNDS = ['#f2b880', '#8cc7b5', '#e58f7b', '#9db8e8', '#e6cf7a', '#c3a6e0', '#8fb37e', '#e7a3bd'] as const;
const SKINS = ['#f6d7bd', '#eebf98', '#d79b6c', '#b3754a', '#8a5636', '#603a26'] as const;
const HAIRS = ['#1f1a1a', '#41291b', '#6d4426', '#a5672f', '#d9a648', '#b9b4ad', '#7d2f22'] as const;
const CLOTHES = ['#223055', '#7a2f3b', '#2f6b5f', '#5a4a86', '#c56a2d', '#34424f'] as const;
/** Hair in front of the face, from cropped to long; the last two also fall behind it. */
const CUTS = [
  'M13 21c0-9 5-13 11-13s11 4 11 13c-2-4-4-6-6-7-5 1-12 1-14 2-1 1-2 3-2 5Z',
  'M12.5 24C11 12 17 7 25 8c8 .5 11.5 6 10.5 15-1.5-2-2-5-3-7-6 2-12 1-16-1-2 3-2 6-4 9Z',
  'M14 19c1-7 5-11 10-11s9 4 10 11c-6-5-14-5-20 0Z',
  'M12 23c-3-6 1-10 3-11 0-4 6-7 10-5 5-2 10 2 10 6 4 3 3 8 1 10-1-4-3-7-6-8-5 2-10 1-13 0-3 2-4 5-5 8Z',
  'M12 34c-3-18 2-27 12-27s15 9 12 27c-2-3-2-11-4-16-6 0-10-2-12-4-2 4-5 5-5 9-1 4-1 9-3 11Z',
  'M11 32c-1-16 4-24 13-24s14 8 13 24c-3-2-3-9-4-13-3-3-5-5-6-7-3 4-9 6-12 7-1 4-1 10-4 13Z',
] as const;

export interface AvatarProps {
  readonly seed: string | number;
  readonly kind?: 'face' | 'egg' | 'brand';
  /** The brand's initial and hue. */
  readonly initial?: string;
  readonly hue?: number;
  /** In rem. */
  readonly size?: number;
}

export function Avatar({ seed, kind = 'face', initial = '', hue = 220, size = 2.5 }: AvatarProps) {
  const draw = dealer(seed);
  const ground = draw(GROUNDS);
  return (
    <svg class="avatar" viewBox="0 0 48 48" width={`${size}rem`} height={`${size}rem`} aria-hidden="true">
      {kind === 'brand' ? (
        <Initial initial={initial} hue={hue} />
      ) : (
        <>
          <rect width="48" height="48" fill={ground} />
          {kind === 'egg' ? (
            <path fill="#fff9ec" d="M24 11c6 0 11 9 11 17s-5 12-11 12-11-4-11-12 5-17 11-17Z" />
          ) : (
            <Face draw={draw} />
          )}
        </>
      )}
    </svg>
  );
}

function Initial({ initial, hue }: { readonly initial: string; readonly hue: number }) {
  return (
    <>
      <rect width="48" height="48" fill={`hsl(${hue} 55% 32%)`} />
      <text x="24" y="33" text-anchor="middle" class="avatar__initial">
        {initial}
      </text>
    </>
  );
}

function Face({ draw }: { readonly draw: Dealer }) {
  const skin = draw(SKINS);
  const hair = draw(HAIRS);
  const cut = draw(CUTS);
  const glasses = draw([true, false, false, false]);
  return (
    <>
      <path fill={draw(CLOTHES)} d="M6 50c0-9 8-13 18-13s18 4 18 13H6Z" />
      <path fill={skin} d="M20 30h8v8c-1 3-7 3-8 0v-8Z" />
      <ellipse cx="24" cy="24" rx="10" ry="12" fill={skin} />
      <path fill={hair} d={cut} />
      <g fill="#1b1b24">
        <circle cx="20" cy="24" r="1.4" />
        <circle cx="28" cy="24" r="1.4" />
      </g>
      <path
        class="avatar__line"
        stroke="#1b1b24"
        d={draw(['M20.5 30.5c2 2 5 2 7 0', 'M21 31h6', 'M21 31c2-1 4-1 6 .5'])}
      />
      {glasses && (
        <path
          class="avatar__line"
          stroke="#1b1b24"
          d="M16.5 24a3.5 3.5 0 1 0 7 0 3.5 3.5 0 0 0-7 0Zm8 0a3.5 3.5 0 1 0 7 0 3.5 3.5 0 0 0-7 0Z"
        />
      )}
    </>
  );
}

type Dealer = <T>(choices: readonly [T, ...T[]]) => T;

/** Deals choices from a 32-bit mix of the seed (fmix32): decoration, so it needs no kinship with the engine's keys. */
function dealer(seed: string | number): Dealer {
  let state = 2166136261;
  for (const character of String(seed)) state = Math.imul(state ^ character.charCodeAt(0), 16777619);
  return (choices) => {
    state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35) ^ 0x9e3779b9;
    return choices[((state ^ (state >>> 16)) >>> 0) % choices.length] ?? choices[0];
  };
}
