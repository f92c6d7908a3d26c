import { PLATFORMS } from '../crisis/vocabulary.ts';
import type { Layout } from './layout.ts';
import type { SpreadOptions } from './options.ts';
import { TOWN_HUES } from './palette.ts';

/** The layers of the map, from the back: land, reddening sky, embers (Phaser's), names. */
export interface Stage {
  readonly root: HTMLElement;
  readonly ground: HTMLCanvasElement;
  readonly sky: HTMLElement;
  readonly holder: HTMLElement;
  /** Puts every town's name under it. */
  name(layout: Layout): void;
}

const LAYER = 'position:absolute;inset:0;width:100%;height:100%;pointer-events:none;';
const SKY =
  'background:linear-gradient(to bottom,rgba(255,104,30,.38),rgba(255,74,24,.62) 13%,rgba(196,46,40,.26) 34%,' +
  'rgba(120,30,60,.14) 75%,rgba(90,20,60,.1));';
const NAME =
  'position:absolute;transform:translate(-50%,0);white-space:nowrap;font-weight:600;letter-spacing:.02em;' +
  'font-size:clamp(.75rem,1.2cqw + .4rem,.875rem);line-height:1.2;text-shadow:0 0 4px #0a1020,0 1px 8px #0a1020;';

export function setStage(element: HTMLElement, { labels, reducedMotion }: SpreadOptions): Stage {
  const root = layer('div', `${LAYER}overflow:hidden;container-type:inline-size;contain:strict;`);
  const ground = layer('canvas', LAYER);
  const sky = layer('div', `${LAYER}${SKY}opacity:0;${reducedMotion ? '' : 'transition:opacity 2.5s linear;'}`);
  const holder = layer('div', LAYER);
  const names = PLATFORMS.map((platform) => {
    const name = layer('span', `${NAME}color:color-mix(in srgb,${TOWN_HUES[platform]} 62%,white);`);
    name.textContent = labels[platform];
    return name;
  });
  root.setAttribute('aria-hidden', 'true');
  root.append(ground, sky, holder, ...names);
  element.append(root);
  return {
    root,
    ground,
    sky,
    holder,
    name({ towns, height }) {
      towns.forEach(({ x, y, radiusY }, index) => {
        const { style } = names[index] as HTMLElement;
        style.left = `${Math.round(x)}px`;
        style.top = `min(${Math.round(y + radiusY + 5)}px, ${Math.round(height)}px - 1.25em)`;
      });
    },
  };
}

function layer<T extends keyof HTMLElementTagNameMap>(tag: T, css: string): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  element.style.cssText = css;
  return element;
}
