import type { CellRef } from '../../core/model/address';
import { HostError } from '../../core/model/host-error';
import type { CorrectPlan, CorrectedCell, SheetId } from '../../core/model/sheet-plan';
import type { LongWork } from '../../host/host';
import { once, type Link } from '../batch';
import { toSet } from '../marks/contents';
import { isErrorCode } from '../read/cell-value';
import { write, type Operation } from '../writer';
import type { Step } from './step';

/** Number format of cells that keep whatever is typed into them as text. */
const TEXT_FORMAT = '@';
const CELL_BYTES = 900;

/** A cell as it was before its correction. */
interface Before {
  readonly cell: CellRef;
  readonly value: unknown;
  /** With the leading `=`; null where it holds none. */
  readonly formula: string | null;
  readonly numberFormat: string;
}

/** @throws HostError `protected`, `sheet-missing` */
export async function prepareCorrect(link: Link, { sheet, cells }: CorrectPlan, work: LongWork): Promise<Step> {
  const before = await readBefore(link, sheet, cells, work.signal);
  return {
    operations: cells.map((each, index) => correction(sheet, each, before[index]?.numberFormat ?? '')),
    doomed: [],
    notes: [],
    undo: () =>
      write(
        link,
        'put cells back',
        before.map((each) => restoration(sheet, each)),
      ),
  };
}

function readBefore(
  link: Link,
  id: SheetId,
  cells: readonly CorrectedCell[],
  signal?: AbortSignal,
): Promise<readonly Before[]> {
  return link.ask(
    'look at cells to be corrected',
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(id);
      sheet.load('name, protection/protected');
      const found = cells.map(({ cell }) => {
        const range = once(sheet.getCell(cell.row, cell.column));
        range.load('values, formulas, numberFormat');
        return { cell, range };
      });
      await context.sync();
      if (sheet.protection.protected) throw new HostError('protected', { sheet: sheet.name });
      return found.map(({ cell, range }) => beforeOf(cell, range));
    },
    signal,
  );
}

function beforeOf(cell: CellRef, range: Excel.Range): Before {
  const value: unknown = range.values[0]?.[0];
  const formula: unknown = range.formulas[0]?.[0];
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return { cell, value, formula: isFormula ? formula : null, numberFormat: String(range.numberFormat[0]?.[0] ?? '') };
}

function correction(sheet: SheetId, { cell, value }: CorrectedCell, numberFormat: string): Operation {
  return change(sheet, cell, (range) => {
    // Otherwise the number would be kept as text, or become one when it is edited.
    if (typeof value === 'number' && numberFormat === TEXT_FORMAT) range.numberFormat = [['General']];
    range.values = [[toSet(value)]];
  });
}

/**
 * A text goes back by way of the text format: it may look like a number without having an apostrophe, and setting it
 * with one would leave another cell than it was.
 */
function restoration(sheet: SheetId, { cell, value, formula, numberFormat }: Before): Operation {
  return change(sheet, cell, (range) => {
    if (formula !== null) range.formulas = [[formula]];
    else if (typeof value === 'string' && value !== '' && !isErrorCode(value)) {
      range.numberFormat = [[TEXT_FORMAT]];
      range.values = [[value]];
    } else if (value === '') range.clear('Contents');
    else range.values = [[value]];
    range.numberFormat = [[numberFormat]];
  });
}

function change(sheet: SheetId, { row, column }: CellRef, act: (range: Excel.Range) => void): Operation {
  return {
    bytes: CELL_BYTES,
    queue: (context) => act(once(context.workbook.worksheets.getItem(sheet).getCell(row, column))),
  };
}
