/**
 * Tokens as colours a canvas knows: a token itself may hold both themes' values. In the theme in force, or in one of
 * one's own.
 */
export function tokenColours<Token extends `--${string}`>(
  tokens: readonly Token[],
  within: HTMLElement,
  theme?: 'light' | 'dark',
): Readonly<Record<Token, string>> {
  const probe = document.createElement('i');
  if (theme) probe.dataset.theme = theme;
  within.append(probe);
  const canvas = new OffscreenCanvas(1, 1).getContext('2d');
  const colours = tokens.map((token) => {
    probe.style.color = `var(${token})`;
    if (canvas) canvas.fillStyle = getComputedStyle(probe).color;
    return [token, String(canvas?.fillStyle ?? '#888888')] as const;
  });
  probe.remove();
  return Object.fromEntries(colours) as Record<Token, string>;
}
