import type { Found, Picture } from './scan-worker.ts';

/** Reads the QR codes in a picture: with the browser's own detector where it has one, else with ours, in a worker. */
export interface Scanner {
  read(source: HTMLVideoElement | ImageBitmap): Promise<readonly string[]>;
  close(): void;
}

/** Enough to read a code held up to a camera; more only takes longer. */
const LONGEST_SIDE = 1600;

export function createScanner(): Scanner {
  let native = nativeDetector();
  const ours = workerReader();
  const canvas = document.createElement('canvas');
  return {
    async read(source) {
      const detector = await native;
      if (detector) {
        try {
          const texts = (await detector.detect(source)).map(({ rawValue }) => rawValue);
          // It may know QR codes and still miss a dense one.
          if (texts.length > 0) return texts;
        } catch {
          native = Promise.resolve(undefined);
        }
      }
      const pixels = pixelsOf(source, canvas);
      return pixels ? ours.read(pixels) : [];
    },
    close: () => ours.close(),
  };
}

interface Detector {
  detect(source: ImageBitmapSource): Promise<readonly { readonly rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { readonly formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

async function nativeDetector(): Promise<Detector | undefined> {
  const { BarcodeDetector: Native } = globalThis as { BarcodeDetector?: DetectorClass };
  if (!Native) return undefined;
  const formats: readonly string[] = await Native.getSupportedFormats().catch(() => []);
  return formats.includes('qr_code') ? new Native({ formats: ['qr_code'] }) : undefined;
}

function pixelsOf(source: HTMLVideoElement | ImageBitmap, canvas: HTMLCanvasElement): ImageData | undefined {
  const [width, height] =
    source instanceof HTMLVideoElement ? [source.videoWidth, source.videoHeight] : [source.width, source.height];
  if (width === 0 || height === 0) return undefined;
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

function workerReader() {
  const worker = new Worker(new URL('./scan-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (texts: readonly string[]) => void>();
  let count = 0;
  const settle = ({ id, texts }: Found) => {
    waiting.get(id)?.(texts);
    waiting.delete(id);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Found>) => settle(data));
  worker.addEventListener('error', (error) => {
    console.error(error.message);
    for (const id of waiting.keys()) settle({ id, texts: [] });
  });
  return {
    read: ({ width, height, data }: ImageData) =>
      new Promise<readonly string[]>((resolve) => {
        const id = count++;
        waiting.set(id, resolve);
        const picture = { id, width, height, data } as Picture;
        worker.postMessage(picture, [picture.data.buffer]);
      }),
    close: () => worker.terminate(),
  };
}
