import type { CellRange } from '../../core/model/address';
import type { FileHost } from '../../xlsx';
import type { DrawnSheet } from '../grid/drawn-sheet';
import { fittingWidth } from '../grid/fit-width';
import type { ColumnWidths } from '../grid/grid-heads';

interface WidthParts {
  readonly drawn: DrawnSheet;
  readonly range: CellRange;
  readonly host: FileHost;
  /** Tells a failure of what is done. */
  readonly run: (action: Promise<unknown>) => void;
}

/** Changing the widths of columns: of one, or of all that are selected as a whole. */
export function useWidths({ drawn, range, host, run }: WidthParts): ColumnWidths {
  const { sheet, layout } = drawn;
  const columnsWith = (column: number): readonly number[] => {
    const isWhole = range.top === 0 && range.bottom === layout.rows.count - 1;
    if (!isWhole || column < range.left || column > range.right) return [column];
    return Array.from({ length: range.right - range.left + 1 }, (_, index) => range.left + index);
  };
  return {
    onResize: (column, pixels) =>
      run(
        host.resizeColumns(
          sheet.id,
          columnsWith(column).map((each) => ({ column: each, pixels })),
        ),
      ),
    onFit: (column) => {
      const fitted = columnsWith(column).flatMap((each) => {
        const pixels = fittingWidth(drawn, each);
        return pixels === null ? [] : [{ column: each, pixels }];
      });
      if (fitted.length > 0) run(host.resizeColumns(sheet.id, fitted));
    },
  };
}
