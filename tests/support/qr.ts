import type { Locator } from '@playwright/test';
import { encodeQR } from 'qr';
import { decodeQR } from 'qr/decode.js';

/** What a camera would read off the screen: the pixels of a picture of it, and nothing the page says about itself. */
export async function readQr(shown: Locator): Promise<string> {
  const png = await shown.screenshot();
  const { width, height, red } = await shown.page().evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
    return { width: bitmap.width, height: bitmap.height, red: Array.from(pixels).filter((_, at) => at % 4 === 0) };
  }, png.toString('base64'));
  const data = Uint8Array.from(red.flatMap((grey) => [grey, grey, grey]));
  return decodeQR({ width, height, data }, { timeLimit: 2000 });
}

interface Held {
  readonly text: string;
  /** Where its middle is, how wide it is, and how much it is tilted (in degrees). */
  readonly x: number;
  readonly y: number;
  readonly side: number;
  readonly tilt: number;
}

/** A film for Chromium's pretended camera (y4m): each scene is the codes held up in it, a little tilted, in a dim room. */
export function filmOf(scenes: readonly (readonly Held[])[], framesEach: number): Buffer {
  const [width, height] = [640, 480];
  const frames = scenes.flatMap((held) => {
    const frame = Buffer.concat([
      Buffer.from('FRAME\n'),
      lumaOf(held, width, height),
      Buffer.alloc((width * height) / 2, 128),
    ]);
    return Array.from({ length: framesEach }, () => frame);
  });
  return Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`), ...frames]);
}

function lumaOf(held: readonly Held[], width: number, height: number): Buffer {
  const codes = held.map((each) => ({ ...each, squares: encodeQR(each.text, 'raw', { ecc: 'low', border: 4 }) }));
  const luma = Buffer.alloc(width * height);
  // Four looks inside each pixel: the soft edges of a lens.
  const looks = [0.25, 0.75].flatMap((dy) => [0.25, 0.75].map((dx) => [dx, dy] as const));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const light = looks.reduce((sum, [dx, dy]) => sum + lightAt(codes, x + dx, y + dy), 0) / looks.length;
      luma[y * width + x] = Math.round(light + ((x * 7 + y * 13) % 11));
    }
  }
  return luma;
}

function lightAt(codes: readonly (Held & { readonly squares: boolean[][] })[], px: number, py: number): number {
  for (const { squares, x, y, side, tilt } of codes) {
    const angle = (tilt * Math.PI) / 180;
    const [dx, dy] = [px - x, py - y];
    const along = (dx * Math.cos(angle) + dy * Math.sin(angle)) / side + 0.5;
    const down = (dy * Math.cos(angle) - dx * Math.sin(angle)) / side + 0.5;
    if (along < 0 || along >= 1 || down < 0 || down >= 1) continue;
    const dark = squares[Math.floor(down * squares.length)]?.[Math.floor(along * squares.length)];
    return dark ? 45 : 200;
  }
  return 90;
}
