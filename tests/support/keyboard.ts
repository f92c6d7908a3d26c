import type { Locator, Page } from '@playwright/test';
import { expect } from './browser.ts';

/** Hands that have only a keyboard, and eyes that must always see where they are. */
export class Keyboard {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Presses a key; afterwards something must have the focus, and show it. */
  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
    await expect
      .poll(() => this.page.evaluate(focusTrouble, MOVES.includes(key)), {
        message: `after ${key}`,
        intervals: [10, 50, 100],
      })
      .toBe('');
  }

  /** There with Tab, or with Shift+Tab if it lies behind. */
  async to(target: Locator, presses = 150): Promise<void> {
    const lies = () =>
      target.evaluate((element) => {
        const from = document.activeElement ?? document.body;
        if (element === from) return 'here';
        return from.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING ? 'behind' : 'ahead';
      });
    for (let n = 0; n < presses; n++) {
      const where = await lies();
      if (where === 'here') break;
      await this.press(where === 'behind' ? 'Shift+Tab' : 'Tab');
    }
    await expect(target).toBeFocused();
  }

  async choose(target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    await this.to(target);
    await this.press(key);
  }
}

/** What moves the focus must also bring it into view; news, on the other hand, may push it down the feed. */
const MOVES: readonly string[] = ['Tab', 'Shift+Tab', 'ArrowDown', 'j', 'k'];

/** What is wrong with the focus, or nothing. What only a script can focus (a heading, a page) needs no ring. */
function focusTrouble(moved: boolean): string {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return 'nothing has the focus';
  if (element.tabIndex < 0) return '';
  const name = `${element.tagName.toLowerCase()} “${(element.ariaLabel ?? element.textContent ?? '').trim().slice(0, 40)}”`;
  const box = element.getBoundingClientRect();
  const isTiny = box.width <= 1 || box.height <= 1;
  const isRing = ({ outlineStyle, outlineWidth }: CSSStyleDeclaration) =>
    outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
  // A hidden radio button lends its ring to its label, a link to the card it opens.
  const ringed = [element, element.closest('label'), element.closest('article'), element.nextElementSibling].some(
    (each) => each && isRing(getComputedStyle(each)),
  );
  if (!ringed) return `${name} has the focus and does not show it`;
  if (!moved) return '';
  const seen = isTiny ? (element.closest('label') ?? element).getBoundingClientRect() : box;
  const inView = seen.bottom > 0 && seen.top < innerHeight && seen.right > 0 && seen.left < innerWidth;
  if (!inView) return `${name} has the focus out of sight`;
  const shown = isTiny ? (element.closest('label') ?? element) : element;
  const isUncovered = [0.05, 0.5, 0.95].some((x) =>
    [0.1, 0.5, 0.9].some((y) => {
      const there = document.elementFromPoint(seen.left + seen.width * x, seen.top + seen.height * y);
      return there !== null && (shown.contains(there) || there.contains(shown));
    }),
  );
  return isUncovered ? '' : `${name} has the focus behind something else`;
}
