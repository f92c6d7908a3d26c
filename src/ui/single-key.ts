import { preferences } from './preferences.ts';

/**
 * Whether a single letter or sign is a command now: not while one writes, not behind a dialog, and not for those who
 * want none. With voice control a spoken word would press several (WCAG 2.1.4).
 */
export function isCommand({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  if (key.length === 1 && !preferences.getState().keys) return false;
  const field = target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]');
  return !field && document.querySelector('dialog[open]') === null;
}
