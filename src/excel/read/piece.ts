/** Something to be asked of Excel, together with others in one request. */
export interface Piece {
  /** Bytes that its answer is expected to have, by what was measured so far. */
  readonly bytes: number;
  /** Queues the question; what it gives takes the answer in. */
  readonly queue: (context: Excel.RequestContext) => () => Taken;
  /** Its first part of about so many bytes, and the rest; null where it cannot be parted. */
  readonly cut: (bytes: number) => readonly [Piece, Piece] | null;
}

/** An answer that was taken in. */
export interface Taken {
  /** Bytes that it had, at least about. */
  readonly bytes: number;
  /** What has to be asked because of it. */
  readonly more: readonly Piece[];
}

/** Bytes per cell of each kind of answer, as measured; begins with what is usual. */
export class Rates {
  private readonly measured = new Map<string, { bytes: number; cells: number }>();

  constructor(private readonly usual: Readonly<Record<string, number>>) {}

  /** Bytes that so many cells are expected to take. */
  expect(kind: string, cells: number): number {
    const { bytes, cells: seen } = this.measured.get(kind) ?? { bytes: this.usual[kind] ?? 16, cells: 1 };
    return Math.ceil((bytes / seen) * cells);
  }

  measure(kind: string, cells: number, bytes: number): void {
    const known = this.measured.get(kind) ?? { bytes: 0, cells: 0 };
    this.measured.set(kind, { bytes: known.bytes + bytes, cells: known.cells + cells });
  }
}
