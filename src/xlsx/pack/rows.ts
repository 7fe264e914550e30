import type { RowFormat } from '../model/workbook-model';

/** Formats of rows on their way to another thread: a file may give each of 100,000 rows its height. */
export interface PackedRows {
  readonly rows: Int32Array<ArrayBuffer>;
  /** NaN for null. */
  readonly heights: Float64Array<ArrayBuffer>;
  /** -1 for null. */
  readonly styles: Int32Array<ArrayBuffer>;
  readonly hidden: Uint8Array<ArrayBuffer>;
}

/** The formats in columns, in their order. */
export function packRows(rows: ReadonlyMap<number, RowFormat>): PackedRows {
  const formats = [...rows.values()];
  return {
    rows: Int32Array.from(rows.keys()),
    heights: Float64Array.from(formats, ({ height }) => height ?? NaN),
    styles: Int32Array.from(formats, ({ style }) => style ?? -1),
    hidden: Uint8Array.from(formats, ({ hidden }) => Number(hidden)),
  };
}

/** Puts the formats into an empty map. */
export function unpackRows({ rows, heights, styles, hidden }: PackedRows, into: Map<number, RowFormat>): void {
  rows.forEach((row, index) => {
    const height = heights[index] ?? NaN;
    const style = styles[index] ?? -1;
    into.set(row, {
      height: Number.isNaN(height) ? null : height,
      hidden: hidden[index] === 1,
      style: style < 0 ? null : style,
    });
  });
}

/** The memory that is handed over. */
export function rowBuffers({ rows, heights, styles, hidden }: PackedRows): readonly ArrayBuffer[] {
  return [rows.buffer, heights.buffer, styles.buffer, hidden.buffer];
}
