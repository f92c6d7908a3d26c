/** Real seconds with the page in sight. `performance.now` does not jump when somebody sets the clock. */
export class Stopwatch {
  private before = 0;
  private since: number | undefined = performance.now();

  /** The page has come into sight, or left it. */
  sees(visible: boolean): void {
    const now = performance.now();
    if (this.since !== undefined) this.before += now - this.since;
    this.since = visible ? now : undefined;
  }

  get seconds(): number {
    return (this.before + (this.since === undefined ? 0 : performance.now() - this.since)) / 1000;
  }
}
