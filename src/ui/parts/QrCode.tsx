import { useMemo } from 'preact/hooks';
import encodeQR, { type ErrorCorrection } from 'qr';
import './QrCode.css';

interface QrCodeProps {
  readonly text: string;
  /** Its accessible name: what it is for, and where the same is written, since a screen reader cannot scan. */
  readonly label: string;
  /** How much may be hidden or dirty. `low` makes the largest squares of a long text. */
  readonly ecc?: ErrorCorrection;
}

/** As many light squares around it as the norm asks for. */
const QUIET = 4;

/** A QR code as wide as its container: dark on light in every theme, because that is what every camera reads. */
export function QrCode({ text, label, ecc = 'medium' }: QrCodeProps) {
  const { size, path } = useMemo(() => drawn(encodeQR(text, 'raw', { ecc, border: QUIET })), [text, ecc]);
  return (
    <svg class="qr-code" viewBox={`0 0 ${size} ${size}`} shape-rendering="crispEdges" role="img" aria-label={label}>
      <rect class="qr-code__light" width={size} height={size} />
      <path class="qr-code__dark" d={path} />
    </svg>
  );
}

/** One path: a flat box for each row's dark stretch. */
function drawn(squares: readonly (readonly boolean[])[]): { readonly size: number; readonly path: string } {
  let path = '';
  for (const [y, row] of squares.entries()) {
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue;
      const from = x;
      while (row[x + 1]) x++;
      const wide = x + 1 - from;
      path += `M${from} ${y}h${wide}v1h-${wide}z`;
    }
  }
  return { size: squares.length, path };
}
