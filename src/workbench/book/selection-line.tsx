import { makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import { rangeAddress, type CellRange } from '../../core/model/address';
import { useText } from '../context';
import type { DrawnSheet } from '../grid/drawn-sheet';
import { rangeSums, shortFigure } from './range-sums';

const useStyles = makeStyles({
  line: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    columnGap: '18px',
    minHeight: tokens.lineHeightBase200,
    padding: '3px 12px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

interface SelectionLineProps {
  readonly drawn: DrawnSheet;
  /** Grows whenever cells change. */
  readonly revision: number;
  readonly range: CellRange;
  readonly isOne: boolean;
}

/** Below the grid: what the selected cells come to, as Excel says it; of a filter, how many rows it shows. */
export function SelectionLine({ drawn, revision, range, isOne }: SelectionLineProps) {
  const t = useText();
  const styles = useStyles();
  // Dragging goes on while a long column is summed up.
  const summed = useDeferredValue(range);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the model is changed in place: its revision says when
  const sums = useMemo(() => (isOne ? null : rangeSums(drawn, summed)), [drawn, summed, isOne, revision]);
  const filtered = useMemo(() => filteredRows(drawn), [drawn]);
  return (
    <div className={styles.line} role="group" aria-label={t('workbench.selection.status')}>
      {filtered && <span>{t('workbench.filter.shown', filtered)}</span>}
      {sums && <span>{t('workbench.selection.range', { range: rangeAddress(range) })}</span>}
      {sums?.average && (
        <span>{t('workbench.selection.average', { average: shortFigure(sums.average, AVERAGE_DECIMALS) })}</span>
      )}
      {sums && <span>{t('workbench.selection.count', { count: sums.count })}</span>}
      {sums?.sum && <span>{t('workbench.selection.sum', { sum: shortFigure(sums.sum, SUM_DECIMALS) })}</span>}
    </div>
  );
}

/** As many as Excel shows in a cell without a format; a sum has no more than its figures have. */
const AVERAGE_DECIMALS = 4;
const SUM_DECIMALS = 15;

function filteredRows({ sheet, layout }: DrawnSheet): { readonly shown: number; readonly all: number } | null {
  const { autoFilter } = sheet;
  if (!autoFilter || sheet.filterColumns.length === 0) return null;
  let shown = 0;
  for (let row = autoFilter.top + 1; row <= autoFilter.bottom; row++) if (!layout.rows.isHidden(row)) shown++;
  return { shown, all: autoFilter.bottom - autoFilter.top };
}
