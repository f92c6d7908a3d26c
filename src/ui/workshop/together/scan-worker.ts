import { decodeQRBatch } from 'qr/decode.js';

/** Looks for QR codes in pictures, beside the page: a picture may take longer than a frame. */

export interface Picture {
  readonly id: number;
  readonly width: number;
  readonly height: number;
  /** RGBA. */
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

export interface Found {
  readonly id: number;
  readonly texts: readonly string[];
}

addEventListener('message', async ({ data: { id, width, height, data } }: MessageEvent<Picture>) => {
  let texts: string[] = [];
  try {
    const [found = []] = await decodeQRBatch([{ width, height, data }], { maxSize: { width, height } });
    texts = found.filter((text) => typeof text === 'string');
  } catch {
    // A picture it cannot look at holds no code.
  }
  postMessage({ id, texts } satisfies Found);
});
