import type { CorrectPlan } from '../../core/model/sheet-plan';
import type { SheetModel, WorkbookModel } from '../model/workbook-model';
import { requireUnprotected } from './access';
import { entered } from './edit-rules';
import { restyle, writeValue } from './write-value';

/** Number format of cells that hold texts whatever is typed into them. */
const TEXT_FORMAT = '@';

/**
 * Writes the corrections that a person accepted. A cell formatted as text would show a number as text again as soon
 * as it is edited, so its format becomes General.
 *
 * @throws HostError `protected`; those of {@link entered}
 */
export function correctCells(workbook: WorkbookModel, sheet: SheetModel, { cells }: CorrectPlan): void {
  requireUnprotected(sheet);
  for (const { cell, value } of cells) {
    const content = entered(workbook, sheet, cell, value);
    if (content !== value) {
      sheet.setContent(cell.row, cell.column, content === null ? null : { value: content, formula: null });
      continue;
    }
    if (typeof value === 'number') {
      restyle(workbook, sheet, cell.row, cell.column, (style) =>
        style.numberFormat === TEXT_FORMAT ? { ...style, numberFormat: 'General' } : style,
      );
    }
    writeValue(workbook, sheet, cell.row, cell.column, value);
  }
}
