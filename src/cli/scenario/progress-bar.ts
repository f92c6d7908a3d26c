const WIDTH = 30;

/** A line that fills up, for whoever watches; nothing at all where nobody does (a file, a pipe). */
export function progressBar(stream: NodeJS.WriteStream, label: string): { show(done: number): void; clear(): void } {
  if (!stream.isTTY) return { show: () => undefined, clear: () => undefined };
  return {
    show(done) {
      const full = Math.round(WIDTH * done);
      stream.write(
        `\r${label} ${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${String(Math.floor(100 * done)).padStart(3)} %`,
      );
    },
    clear: () => void stream.write('\r\u001b[2K'),
  };
}
