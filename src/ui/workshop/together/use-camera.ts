import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { createScanner } from './scanner.ts';

export type CameraTrouble = 'insecure' | 'denied' | 'none' | 'busy' | 'failed';
export type CameraState =
  | { readonly is: 'off' | 'asking' | 'on' }
  | { readonly is: 'trouble'; readonly trouble: CameraTrouble };

interface Camera {
  readonly state: CameraState;
  readonly video: RefObject<HTMLVideoElement | null>;
  /** More than one: the person may choose. */
  readonly cameras: readonly MediaDeviceInfo[];
  readonly chosen: string | undefined;
  /** Without a device: the one that looks away from the person. */
  start(device?: string): void;
  stop(): void;
}

/** Between two looks, in milliseconds: often enough for codes shown in turn, and the machine can breathe. */
const PAUSE = 120;

/** The camera, looking for QR codes until it is stopped or its place on the screen goes. */
export function useCamera(onText: (text: string) => void): Camera {
  const [state, setState] = useState<CameraState>({ is: 'off' });
  const [cameras, setCameras] = useState<readonly MediaDeviceInfo[]>([]);
  const [chosen, setChosen] = useState<string>();
  const video = useRef<HTMLVideoElement>(null);
  const stopped = useRef<() => void>(() => {});
  const told = useRef(onText);
  told.current = onText;
  useEffect(() => () => stopped.current(), []);

  const start = async (device?: string) => {
    stopped.current();
    let wanted = true;
    let end = () => {};
    stopped.current = () => {
      wanted = false;
      end();
    };
    setState({ is: 'asking' });
    try {
      const stream = await openCamera(device);
      end = () => {
        for (const track of stream.getTracks()) track.stop();
      };
      if (!wanted || !video.current) return end();
      stream.getVideoTracks()[0]?.addEventListener('ended', () => {
        if (wanted) setState({ is: 'trouble', trouble: 'failed' });
      });
      video.current.srcObject = stream;
      await video.current.play();
      setState({ is: 'on' });
      setChosen(stream.getVideoTracks()[0]?.getSettings().deviceId);
      // Their names are told only once the camera may be used.
      const devices = await navigator.mediaDevices.enumerateDevices();
      setCameras(devices.filter(({ kind }) => kind === 'videoinput'));
      await look(video.current, () => wanted, told);
    } catch (error) {
      end();
      if (wanted) setState({ is: 'trouble', trouble: troubleOf(error) });
    }
  };

  return {
    state,
    video,
    cameras,
    chosen,
    start: (device) => void start(device),
    stop() {
      stopped.current();
      setState({ is: 'off' });
    },
  };
}

class Insecure extends Error {}

function openCamera(device: string | undefined): Promise<MediaStream> {
  // Over http only this very machine may use its camera: browsers do not even have the function.
  const { mediaDevices } = navigator as { mediaDevices?: MediaDevices };
  if (!mediaDevices?.getUserMedia) throw new Insecure();
  const facing = device === undefined ? { facingMode: 'environment' } : { deviceId: { exact: device } };
  return mediaDevices.getUserMedia({
    audio: false,
    video: { ...facing, width: { ideal: 1280 }, height: { ideal: 960 } },
  });
}

function troubleOf(error: unknown): CameraTrouble {
  if (error instanceof Insecure) return 'insecure';
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'none';
  if (name === 'NotReadableError' || name === 'AbortError') return 'busy';
  console.error(error);
  return 'failed';
}

async function look(video: HTMLVideoElement, wanted: () => boolean, told: { current: (text: string) => void }) {
  const scanner = createScanner();
  try {
    while (wanted()) {
      for (const text of await scanner.read(video)) if (wanted()) told.current(text);
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  } finally {
    scanner.close();
  }
}
