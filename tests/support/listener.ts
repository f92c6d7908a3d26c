import type { Page } from '@playwright/test';

/** One thing a screen reader was given to say. */
export interface Said {
  readonly text: string;
  /** Whether it interrupts. */
  readonly assertive: boolean;
  /** The story's clock when it was said. */
  readonly clock: string;
}

/** Somebody who hears what live regions say: those that are hidden or behind a modal dialog say nothing to them. */
export class Listener {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async begin(): Promise<void> {
    await this.page.evaluate(() => {
      const heard: Said[] = [];
      Object.assign(window, { heard });
      const before = new Map<Element, string>();
      new MutationObserver((changes) => {
        const regions = new Set(
          changes.map(({ target }) =>
            (target instanceof Element ? target : target.parentElement)?.closest(
              '[aria-live], [role=status], [role=alert], output',
            ),
          ),
        );
        for (const region of regions) {
          if (!region?.isConnected || region.closest('[aria-hidden=true], [inert]')) continue;
          const dialog = [...document.querySelectorAll('dialog[open]')].at(-1);
          if (dialog && !dialog.contains(region)) continue;
          const text = (region.textContent ?? '').replaceAll('\u200b', '').trim();
          const again = before.get(region) === region.textContent;
          before.set(region, region.textContent ?? '');
          if (text === '' || again) continue;
          const assertive = region.getAttribute('aria-live') === 'assertive' || region.role === 'alert';
          heard.push({ text, assertive, clock: document.querySelector('header time')?.textContent ?? '' });
        }
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
  }

  /** All of it so far, in order. */
  heard(): Promise<readonly Said[]> {
    return this.page.evaluate(() => (window as unknown as { heard: Said[] }).heard);
  }

  /** Its words alone, after so many things were heard. */
  async words(after = 0): Promise<readonly string[]> {
    return (await this.heard()).slice(after).map(({ text }) => text);
  }
}
