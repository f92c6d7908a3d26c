import { createHistogram, type RecordableHistogram } from 'node:perf_hooks';

/** How long things took, kept as an HDR histogram (Node’s own): what happened once in a thousand is still in it. */
export class Delays {
  private readonly histogram: RecordableHistogram = createHistogram({ lowest: 1, highest: 600_000_000, figures: 3 });

  add(milliseconds: number): void {
    this.histogram.record(Math.max(1, Math.round(milliseconds * 1000)));
  }

  get count(): number {
    return this.histogram.count;
  }

  get longest(): number {
    return this.count === 0 ? Number.NaN : this.histogram.max / 1000;
  }

  /** In milliseconds; not a number if nothing was ever measured. */
  at(percent: number): number {
    return this.count === 0 ? Number.NaN : this.histogram.percentile(percent) / 1000;
  }
}
