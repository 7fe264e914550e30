import { useCallback, type ReactNode } from 'react';
import type { CellRange } from '../../core/model/address';
import type { FileHost } from '../../xlsx';
import { useText } from '../context';
import type { DrawnSheet } from '../grid/drawn-sheet';
import { FilterButton } from './filter-button';
import { filterRange } from './filter-values';

interface FilterParts {
  readonly drawn: DrawnSheet;
  readonly range: CellRange;
  readonly host: FileHost;
  /** Tells a failure of what is done. */
  readonly run: (action: Promise<unknown>) => void;
  readonly onSay: (text: string) => void;
}

/** The filter of the sheet that is shown. */
export interface SheetFilter {
  /** Gives the sheet filter buttons in the selected row, or takes them away. */
  readonly toggle: () => void;
  /** The button that stands in a cell; null in all others. */
  readonly buttonAt: (row: number, column: number) => ReactNode;
}

/** Adding, removing and setting the filter of a sheet. */
export function useFilter({ drawn, range, host, run, onSay }: FilterParts): SheetFilter {
  const t = useText();
  const { sheet } = drawn;
  const toggle = (): void => {
    const wanted = sheet.autoFilter ? null : filterRange(drawn, range);
    if (sheet.protected) onSay(t('workbench.note.locked-filter', { sheet: sheet.name }));
    else if (!sheet.autoFilter && !wanted) onSay(t('workbench.filter.nothing'));
    else run(host.setFilter(sheet.id, wanted));
  };
  const buttonAt = useCallback(
    (row: number, column: number) => {
      const { autoFilter } = drawn.sheet;
      if (!autoFilter || row !== autoFilter.top || column < autoFilter.left || column > autoFilter.right) return null;
      return (
        <FilterButton
          key="filter"
          drawn={drawn}
          filter={autoFilter}
          column={column}
          onFilter={(offset, values) => run(host.filter(drawn.sheet.id, offset, values))}
        />
      );
    },
    [drawn, host, run],
  );
  return { toggle, buttonAt };
}
