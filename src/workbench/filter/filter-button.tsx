import { Popover, PopoverSurface, PopoverTrigger, makeStyles, mergeClasses } from '@fluentui/react-components';
import { FilterFilled, ChevronDownRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { columnName, type CellRange } from '../../core/model/address';
import { useText } from '../context';
import type { DrawnSheet } from '../grid/drawn-sheet';
import { FilterMenu } from './filter-menu';
import { cellText } from './filter-values';

const useStyles = makeStyles({
  button: {
    position: 'absolute',
    right: '2px',
    bottom: '2px',
    width: '18px',
    height: '18px',
    padding: 0,
    display: 'grid',
    placeContent: 'center',
    border: '1px solid #b4b4b4',
    borderRadius: '2px',
    backgroundColor: '#f7f7f7',
    color: '#333333',
    fontSize: '12px',
    cursor: 'pointer',
    // Above the field of the active cell.
    zIndex: 5,
    '&:hover': { backgroundColor: '#e3efe8' },
    '&:focus-visible': { outline: '2px solid #107c41' },
  },
  active: { color: '#0b5a2f', backgroundColor: '#d8eadf', border: '1px solid #107c41' },
});

interface FilterButtonProps {
  readonly drawn: DrawnSheet;
  readonly filter: CellRange;
  readonly column: number;
  readonly onFilter: (offset: number, values: readonly string[] | null) => void;
}

/** The button of a filter in the header of one column, with the list of what the column shows. */
export function FilterButton({ drawn, filter, column, onFilter }: FilterButtonProps) {
  const t = useText();
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const offset = column - filter.left;
  const isActive = drawn.sheet.filterColumns.some((each) => each.offset === offset);
  const anchor = drawn.layout.merges.anchorOf(filter.top, column);
  const header = cellText(drawn, anchor.row, anchor.column).replaceAll('\n', '') || columnName(column);
  const label = t(isActive ? 'workbench.filter.open-active' : 'workbench.filter.open', { column: header });
  return (
    <Popover open={isOpen} onOpenChange={(_, { open }) => setIsOpen(open)} trapFocus positioning="below-start">
      <PopoverTrigger disableButtonEnhancement>
        <button
          type="button"
          aria-label={label}
          title={label}
          className={mergeClasses(styles.button, isActive && styles.active)}
        >
          {isActive ? <FilterFilled /> : <ChevronDownRegular />}
        </button>
      </PopoverTrigger>
      <PopoverSurface aria-label={label}>
        {isOpen && (
          <FilterMenu
            drawn={drawn}
            filter={filter}
            column={column}
            onClose={() => setIsOpen(false)}
            onApply={(values) => {
              setIsOpen(false);
              onFilter(offset, values);
            }}
          />
        )}
      </PopoverSurface>
    </Popover>
  );
}
