import type { RowKind, RowLayout } from '../../../model/layout';
import type { Ledger } from '../../../model/ledger';

/** Rows that hold figures of their own: records, 其中 rows and totals. Pre-numbered empty rows and headings do not. */
const FILLED_KINDS: ReadonlySet<RowKind> = new Set(['record', 'of-which', 'subtotal', 'total']);

/** The rows whose cells somebody filled in. */
export function filledRows(ledger: Ledger): readonly RowLayout[] {
  return ledger.layout.rows.filter((row) => FILLED_KINDS.has(row.kind));
}
