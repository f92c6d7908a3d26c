import encodeQR from 'qr';

/** As many light squares around it as the norm asks for. */
const QUIET = 4;
const BLACK_ON_WHITE = '\u001b[30;107m';
const RESET = '\u001b[0m';

/** A QR code in a terminal: two rows of squares a line, in black on white whatever the terminal's colours. */
export function qrLines(text: string): string[] {
  const rows = encodeQR(text, 'raw', { ecc: 'low', border: QUIET });
  const lines: string[] = [];
  for (let y = 0; y < rows.length; y += 2) {
    const upper = rows[y] ?? [];
    const lower = rows[y + 1] ?? [];
    const squares = upper.map((dark, x) => (dark ? (lower[x] ? '█' : '▀') : lower[x] ? '▄' : ' '));
    lines.push(`${BLACK_ON_WHITE}${squares.join('')}${RESET}`);
  }
  return lines;
}
