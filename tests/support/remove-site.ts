import { rmSync } from 'node:fs';

/** After the browser tests: their own build goes. */
export default function removeSite(): void {
  if (process.env.SANG_FROID_SITE) rmSync(process.env.SANG_FROID_SITE, { recursive: true, force: true });
}
