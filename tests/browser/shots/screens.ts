import type { Page } from '@playwright/test';

/** A screen worth looking at, and how one gets there from a fresh browser. */
interface Screen {
  readonly name: string;
  readonly reach: (page: Page) => Promise<void>;
}

export const SCREENS: readonly Screen[] = [
  {
    name: 'home',
    reach: async (page) => {
      await page.goto('./');
      await page.getByRole('heading', { level: 1 }).waitFor();
    },
  },
];
