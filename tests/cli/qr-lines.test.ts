import { stripVTControlCharacters } from 'node:util';
import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { qrLines } from '../../src/cli/serve/qr-lines.ts';

test('a camera reads the terminal', () => {
  const text = 'http://192.168.100.100:4173/#/join';
  const lines = qrLines(text).map((line) => [...stripVTControlCharacters(line)]);
  const rows = lines.flatMap((line) => [
    line.map((square) => square === '█' || square === '▀'),
    line.map((square) => square === '█' || square === '▄'),
  ]);
  const scale = 8;
  const [height, width] = [rows.length * scale, (rows[0]?.length ?? 0) * scale];
  const data = new Uint8Array(height * width * 4).fill(255);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const dark = rows[Math.floor(y / scale)]?.[Math.floor(x / scale)];
      if (dark) data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  }
  expect(decodeQR({ height, width, data })).toBe(text);
});
