import type { Span } from '../../core/model/snapshot';

/** Collects rows or columns and gives them as spans in ascending order that neither touch nor overlap. */
export class SpanCollector {
  private readonly spans: [number, number][] = [];

  add(first: number, last: number): void {
    const previous = this.spans[this.spans.length - 1];
    if (previous && first >= previous[0] && first <= previous[1] + 1) previous[1] = Math.max(previous[1], last);
    else this.spans.push([first, last]);
  }

  result(): Span[] {
    const merged: [number, number][] = [];
    for (const span of [...this.spans].sort((a, b) => a[0] - b[0])) {
      const previous = merged[merged.length - 1];
      if (previous && span[0] <= previous[1] + 1) previous[1] = Math.max(previous[1], span[1]);
      else merged.push(span);
    }
    return merged;
  }
}
