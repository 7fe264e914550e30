import { useMemo, useState } from 'react';
import type { CellRef } from '../../core/model/address';
import type { SheetModel } from '../../xlsx';
import { anchorOf } from '../grid/moves';
import { selectCell, type Selection } from '../grid/selection';
import type { SheetLayout } from '../grid/sheet-layout';

/**
 * The selected cells of the sheet that is shown. The workbook knows the active cell alone: whoever selects another one
 * (a finding that is clicked, undo) ends a range that was selected before.
 */
export function useSelection(
  sheet: SheetModel,
  layout: SheetLayout,
  select: (cell: CellRef) => void,
): readonly [Selection, (selection: Selection) => void] {
  const [made, setMade] = useState<{ readonly sheet: SheetModel; readonly selection: Selection } | null>(null);
  const active = anchorOf(sheet.selection, layout);
  const isCurrent =
    made?.sheet === sheet && made.selection.active.row === active.row && made.selection.active.column === active.column;
  const { row, column } = active;
  const single = useMemo(() => selectCell({ row, column }, layout), [row, column, layout]);
  const set = (selection: Selection): void => {
    setMade({ sheet, selection });
    const { active: next } = selection;
    if (next.row !== active.row || next.column !== active.column) select(next);
  };
  return [isCurrent ? made.selection : single, set];
}
