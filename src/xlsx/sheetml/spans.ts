import type { Span } from '../../core/model/snapshot';

/** Spans kept before they are put in order: a file that repeats its rows must not fill the memory. */
const MAX_PENDING = 1 << 20;

/** Collects rows or columns and gives them as spans in ascending order that neither touch nor overlap. */
export class SpanCollector {
  private spans: [number, number][] = [];

  add(first: number, last: number): void {
    const previous = this.spans[this.spans.length - 1];
    if (previous && first >= previous[0] && first <= previous[1] + 1) previous[1] = Math.max(previous[1], last);
    else if (this.spans.push([first, last]) > MAX_PENDING) this.spans = this.merged();
  }

  result(): readonly Span[] {
    return this.merged();
  }

  private merged(): [number, number][] {
    const merged: [number, number][] = [];
    for (const span of [...this.spans].sort((a, b) => a[0] - b[0])) {
      const previous = merged[merged.length - 1];
      if (previous && span[0] <= previous[1] + 1) previous[1] = Math.max(previous[1], span[1]);
      else merged.push(span);
    }
    return merged;
  }
}
