import type { CellRef } from '../../../core/model/address';
import { isBlank, textAt } from '../../../core/model/cells';
import { entryAt } from '../../../core/model/entry-at';
import type { ColumnLayout } from '../../../core/model/layout';
import type { Entry } from '../../../core/model/ledger';
import type { TableState } from '../../../core/review';

/** Where a finding stands, in words that a row keeps when it is sorted, moved or the file is opened again. */
export interface FindingPlace {
  /** The entry of its row, null outside the records. */
  readonly entry: Entry | null;
  /** null outside the table. */
  readonly column: ColumnLayout | null;
  /** What a row that is no entry is known by: its section and its first text (合计); null for an entry. */
  readonly label: string | null;
}

/** Finds the places of a table's cells. */
export function placesIn({ parsed: { ledger } }: TableState): (cell: CellRef) => FindingPlace {
  const { sheet, layout, entries } = ledger;
  const labelOf = (row: number): string => {
    const section = layout.rows.find((each) => each.row === row)?.section ?? '';
    const first = layout.columns.find(({ index }) => !isBlank(sheet, row, index));
    return `${section}\u0000${first ? textAt(sheet, row, first.index) : ''}`;
  };
  return ({ row, column }) => {
    const entry = entryAt(entries, row);
    return {
      entry,
      column: layout.columns.find(({ index }) => index === column) ?? null,
      label: entry ? null : labelOf(row),
    };
  };
}
