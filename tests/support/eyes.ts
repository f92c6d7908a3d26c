import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './browser.ts';

export const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * No fault that axe can find on what is shown now, by day and by night. Contrast, which is most of its work, is asked
 * for words that look like none before: `seen` remembers what was, over a whole tour.
 */
export async function expectAccessible(page: Page, where: string, seen = new Set<string>()): Promise<void> {
  await expectFilledIn(page, where);
  await settled(page);
  // The newer mode opens a window for each look, for the sake of frames from elsewhere; there are none.
  if (!(await page.evaluate(() => 'axe' in window))) {
    await new AxeBuilder({ page }).setLegacyMode().withRules('html-has-lang').analyze();
  }
  const rules = { runOnly: STANDARD, rules: { 'color-contrast': { enabled: false } } };
  expect.soft(await faults(page, rules), where).toEqual([]);
  await expectContrast(page, `${where}, light`, seen);
  await page.emulateMedia({ colorScheme: 'dark' });
  await settled(page);
  await expectContrast(page, `${where}, dark`, seen);
  await page.emulateMedia({ colorScheme: 'light' });
}

async function expectContrast(page: Page, where: string, seen: Set<string>): Promise<void> {
  const looks = await page.evaluate(markLooks, [...seen]);
  for (const look of looks) seen.add(look);
  if (looks.length > 0) {
    const contrast = { runOnly: { type: 'rule', values: ['color-contrast'] } };
    expect.soft(await faults(page, contrast, '[data-new-look]'), where).toEqual([]);
  }
  await page.evaluate(() => {
    for (const each of document.querySelectorAll('[data-new-look]')) each.removeAttribute('data-new-look');
  });
}

/** Marks one element for each way words look here that was not seen before: all their contrast hangs on. */
function markLooks(seen: readonly string[]): string[] {
  const grounds = new Map<Element, string>();
  const groundOf = (element: Element): string => {
    const known = grounds.get(element);
    if (known !== undefined) return known;
    const { backgroundColor, backgroundImage, opacity, position } = getComputedStyle(element);
    const own = `${backgroundColor}${backgroundImage}${opacity}`;
    const isOpaque = /^rgb\(/.test(backgroundColor) && backgroundImage === 'none' && opacity === '1';
    // What lies over something else is looked at for itself.
    const over = position === 'absolute' || position === 'fixed' ? element.className : '';
    const around = element.parentElement && !(isOpaque && over === '') ? groundOf(element.parentElement) : '';
    const ground = `${own}${over} ${around}`;
    grounds.set(element, ground);
    return ground;
  };
  const known = new Set(seen);
  const fresh: string[] = [];
  for (const element of document.querySelectorAll('body *')) {
    const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
    const hasWords = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    if (!(hasWords || isField) || !element.checkVisibility()) continue;
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const look = `${color} ${fontSize} ${fontWeight} ${element.matches(':disabled')} ${groundOf(element)}`;
    if (known.has(look)) continue;
    known.add(look);
    fresh.push(look);
    (element as HTMLElement).dataset.newLook = '';
  }
  return fresh;
}

const faults = (page: Page, options: object, within?: string): Promise<string[]> =>
  page.evaluate(complaints, { options, within });

/** Runs in the page, where axe is: what it complains about, with the places. */
export async function complaints({ options, within }: { options: object; within?: string | undefined }) {
  const { axe } = window as unknown as { axe: { run(context: unknown, options: object): Promise<Found> } };
  // No frames, and no rule that reads style sheets: neither is fetched for.
  const quickly = { resultTypes: ['violations'], preload: false, iframes: false, selectors: false };
  // What is behind a dialog that holds everything up is nobody's to reach.
  const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
  const { violations } = await axe.run(within ?? modal ?? document, { ...options, ...quickly });
  return violations.map(({ id, nodes }) => {
    const places = nodes.map(({ html, any }) => `${html.slice(0, 140)} ${any[0]?.message ?? ''}`);
    return `${id}: ${places.join(' | ')}`;
  });
}

interface Found {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly any: readonly { readonly message: string }[] }[];
  }[];
}

/** Another size, and the page's whole answer to it. */
export async function resize(page: Page, size: { readonly width: number; readonly height: number }): Promise<void> {
  await page.setViewportSize(size);
  await settled(page);
}

/**
 * What hangs on a media query or on a size measured comes with the next frames, what comes after it has been painted
 * two further on: so until three have left the document as it was. And what is still fading in has not its colours yet.
 */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(stillness);
}

/** Runs in the page. */
export async function stillness(): Promise<void> {
  let still = 0;
  const changes = new MutationObserver(() => {
    still = 0;
  });
  changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  while (still++ < 3) await new Promise(requestAnimationFrame);
  changes.disconnect();
  await Promise.all(
    document
      .getAnimations()
      .map((each) => (each.effect?.getTiming().iterations === Infinity ? null : each.finished.catch(() => null))),
  );
}

/** No sentence is missing a figure or a name, not even one that is only heard. */
async function expectFilledIn(page: Page, where: string): Promise<void> {
  const holes = await page.evaluate(() => document.body.textContent?.match(/.{0,30}\{\{.{0,30}/g) ?? []);
  expect.soft(holes, where).toEqual([]);
}

/**
 * Nothing is wider than the screen, nor than the pane it is read in, so nobody must scroll sideways to read; and the
 * page ends where it ends.
 */
export async function expectNoOverflow(page: Page, where: string): Promise<void> {
  await settled(page);
  const wide = await page.evaluate(() => {
    const root = document.documentElement;
    const panes = [...document.querySelectorAll<HTMLElement>('body *')].filter((pane) => {
      // A row of filters or a table may be swiped sideways: it does not also scroll down. A timeline is read both ways.
      if (pane.dataset.bothWays !== undefined) return false;
      const scrollsDown = getComputedStyle(pane).overflowY === 'auto' && pane.scrollHeight > pane.clientHeight + 1;
      return scrollsDown && pane.scrollWidth > pane.clientWidth + 1;
    });
    const sideways = [...(root.scrollWidth > innerWidth ? [root] : []), ...panes].map(
      (pane) => `${pane.scrollWidth} > ${pane.clientWidth}: ${pane.tagName} ${pane.className}`,
    );
    const empty = root.scrollHeight - Math.max(innerHeight, document.body.getBoundingClientRect().bottom + scrollY);
    return empty > 2 ? [...sideways, `${empty} px of nothing below`] : sideways;
  });
  expect.soft(wide, where).toEqual([]);
}

/** Every target is at least 24 px either way (WCAG 2.5.8; links inside a sentence are excepted there too). */
export async function expectTouchable(page: Page, where: string): Promise<void> {
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, select, summary, input')].flatMap((target) => {
      const whole = target.closest('label') ?? target;
      if (!whole.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || whole.closest('[inert]'))
        return [];
      if (target.matches('a') && target.closest('p')) return [];
      const { width, height } = whole.getBoundingClientRect();
      const hidden = width <= 1 || height <= 1;
      return !hidden && (width < 24 || height < 24) ? [`${width}×${height} ${target.outerHTML.slice(0, 120)}`] : [];
    }),
  );
  expect.soft(small, where).toEqual([]);
}

/** The letters, words and lines of criterion 1.4.12. By a constructed sheet: the page's policy allows no other. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }`;

/** 400 % of 1280 px: all can still be read, reached and seen to have the focus, also with wider letters. */
export async function expectReflow(page: Page, where: string, { focus = true } = {}): Promise<void> {
  await expectNoOverflow(page, `${where}, 320 px`);
  await expectWhole(page, `${where}, 320 px`);
  await expectTouchable(page, `${where}, 320 px`);
  if (focus) await expectFocusSeen(page, `${where}, 320 px`);
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, SPACED);
  await expectNoOverflow(page, `${where}, 320 px, spaced`);
  await expectWhole(page, `${where}, 320 px, spaced`);
  await page.evaluate(() => void document.adoptedStyleSheets.pop());
}

/** No words are cut off. Those that end in an ellipsis say that they go on, and where they are they can be opened. */
export async function expectWhole(page: Page, where: string): Promise<void> {
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
      if (!element.textContent?.trim() || element.closest('svg, .visually-hidden')) return [];
      const { overflowX, overflowY, textOverflow, webkitLineClamp, clipPath } = getComputedStyle(element);
      if (textOverflow === 'ellipsis' || webkitLineClamp !== 'none' || clipPath !== 'none') return [];
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      const wide = ['hidden', 'clip'].includes(overflowX) && clientWidth > 1 && scrollWidth > clientWidth + 2;
      const high = ['hidden', 'clip'].includes(overflowY) && clientHeight > 1 && scrollHeight > clientHeight + 3;
      if (!(wide || high) || !element.checkVisibility()) return [];
      const box = element.getBoundingClientRect();
      const words = [...element.querySelectorAll('*'), element].filter(
        (each) =>
          [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()) &&
          !each.closest('svg, .visually-hidden') &&
          getComputedStyle(each).clipPath === 'none' &&
          each.checkVisibility(),
      );
      const isCut = words.some((each) => {
        const { right, bottom } = each.getBoundingClientRect();
        return each === element || (wide && right > box.right + 2) || (high && bottom > box.bottom + 3);
      });
      if (!isCut) return [];
      const size = `${scrollWidth}×${scrollHeight} in ${clientWidth}×${clientHeight}`;
      return [`${size}: ${element.tagName} ${element.className}`];
    }),
  );
  expect.soft(cut, where).toEqual([]);
}

/** Whatever the keyboard goes to is then in sight, and not behind a bar that sticks (WCAG 2.4.11). */
export async function expectFocusSeen(page: Page, where: string): Promise<void> {
  const hidden = await page.evaluate(() => {
    const before = document.activeElement;
    const root = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document;
    const stops = [
      ...root.querySelectorAll<HTMLElement>('a[href], button, select, summary, input, textarea, [tabindex="0"]'),
    ].filter(
      (each) =>
        each.tabIndex >= 0 &&
        !each.matches(':disabled, [type=radio]:not(:checked)') &&
        !each.closest('[inert], details.menu') &&
        each.checkVisibility({ visibilityProperty: true }),
    );
    const troubles = stops.slice(0, 60).flatMap((stop) => {
      stop.focus();
      if (document.activeElement !== stop) return [];
      const own = stop.getBoundingClientRect();
      const shown = own.width <= 1 || own.height <= 1 ? (stop.closest('label') ?? stop) : stop;
      const { left, top, width, height } = shown.getBoundingClientRect();
      const isSeen = [0.05, 0.5, 0.95].some((x) =>
        [0.1, 0.5, 0.9].some((y) => {
          const there = document.elementFromPoint(left + width * x, top + height * y);
          return there !== null && (shown.contains(there) || there.contains(shown));
        }),
      );
      const name = (stop.ariaLabel ?? stop.textContent ?? '').trim().slice(0, 40);
      return isSeen ? [] : [`${stop.tagName} ${stop.className} “${name}”`];
    });
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    return troubles;
  });
  expect.soft(hidden, where).toEqual([]);
}

/**
 * In the system's own colours, where our grounds are gone: what is chosen among others still looks chosen, whatever
 * can be typed into or pressed on its own has an edge, and no words have the colour of what is behind them.
 */
export async function expectShownInForcedColours(page: Page, where: string): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active' });
  const faint = await page.evaluate(() => {
    const nameOf = (element: Element) =>
      `${element.tagName} ${element.className} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
    const isShown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !element.closest('[inert]');
    // The browser tells a style as it was written; of ours only what it leaves alone counts.
    const looks = (element: Element) => {
      const style = getComputedStyle(element);
      const isLeft = style.getPropertyValue('forced-color-adjust') === 'none';
      const ground = isLeft ? [style.backgroundColor, style.color, style.borderTopColor] : [];
      return [...ground, style.borderTopWidth, style.outlineStyle, style.textDecorationLine, style.fontWeight].join();
    };
    const chosen = '[aria-pressed="true"], [aria-selected="true"], [aria-current]:not([aria-current="false"])';
    const alike = [...document.querySelectorAll<HTMLElement>(chosen)].flatMap((one) => {
      const kin = `${one.tagName}.${CSS.escape(one.classList[0] ?? '')}`.replace(/\.$/, '');
      const others = [...(one.parentElement?.parentElement?.querySelectorAll(kin) ?? [])].filter(
        (each) => each !== one && !each.matches(chosen) && isShown(each),
      );
      return isShown(one) && others.some((each) => looks(each) === looks(one))
        ? [`not seen chosen: ${nameOf(one)}`]
        : [];
    });
    const ticked = [...document.querySelectorAll<HTMLInputElement>('input.visually-hidden:checked')].flatMap(
      (input) => {
        const label = input.closest('label');
        const others = [...document.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(input.name)}"]`)]
          .filter((each) => !each.checked && input.name !== '')
          .map((each) => each.closest('label'));
        if (!label || !isShown(label)) return [];
        return others.some((each) => each && looks(each) === looks(label)) ? [`not seen ticked: ${nameOf(label)}`] : [];
      },
    );
    const canvas = document.createElement('i');
    canvas.style.color = 'Canvas';
    document.body.append(canvas);
    const ground = getComputedStyle(canvas).color;
    canvas.remove();
    const lost = [...document.querySelectorAll('body *')].flatMap((element) => {
      const hasWords = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      if (!hasWords || element.closest('svg, .picture, .visually-hidden') || !isShown(element)) return [];
      const style = getComputedStyle(element);
      const isLeft = style.getPropertyValue('forced-color-adjust') === 'none';
      return !isLeft && style.color === ground ? [`words without a ground: ${nameOf(element)}`] : [];
    });
    return [...new Set([...alike, ...ticked, ...lost])];
  });
  expect.soft(faint, where).toEqual([]);
  await page.emulateMedia({ forcedColors: 'none' });
}
