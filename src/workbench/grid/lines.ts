/** The rows or the columns of a sheet, one after the other, in pixels; those of size 0 are hidden. */
export class Lines {
  /** Where each begins; one more than there are lines, so the last is the end of all. */
  private readonly starts: Float64Array;

  constructor(readonly sizes: Float64Array) {
    this.starts = new Float64Array(sizes.length + 1);
    sizes.forEach((size, index) => {
      this.starts[index + 1] = (this.starts[index] ?? 0) + size;
    });
  }

  get count(): number {
    return this.sizes.length;
  }

  /** Pixels of all lines. */
  get total(): number {
    return this.start(this.count);
  }

  size(index: number): number {
    return this.sizes[index] ?? 0;
  }

  isHidden(index: number): boolean {
    return this.size(index) === 0;
  }

  /** Where a line begins; the end of all lines beyond the last. */
  start(index: number): number {
    return this.starts[Math.min(Math.max(index, 0), this.count)] ?? 0;
  }

  /** Pixels from one line to another, both included. */
  span(first: number, last: number): number {
    return this.start(last + 1) - this.start(first);
  }

  /** The line that is drawn at some pixel; the first or last one before and beyond them. */
  at(pixel: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      // Hidden lines begin where the next one does, and are passed over.
      if (this.start(middle + 1) > pixel) high = middle;
      else low = middle + 1;
    }
    return Math.max(0, low);
  }

  /** The first of some lines that is not hidden; the very first where all are. */
  firstShown(first: number, last: number): number {
    const shown = this.next(first - 1, 1);
    return shown !== null && shown <= last ? shown : first;
  }

  /** The next line that is not hidden, in the direction of `by`; null where there is none. */
  next(index: number, by: 1 | -1): number | null {
    let next = index + by;
    while (next >= 0 && next < this.count && this.isHidden(next)) next += by;
    return next >= 0 && next < this.count ? next : null;
  }
}
