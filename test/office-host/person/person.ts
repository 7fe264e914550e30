import { parseRange, type CellRange } from '../../../src/core/model/address';
import type { CellValue, SheetModel } from '../../../src/xlsx';
import { fullAddress } from '../cells/address';
import { clearCells } from '../cells/clear';
import { deleteCells, insertCells } from '../cells/insert-delete';
import { setHidden, wholeLines } from '../cells/lines';
import { sortRows } from '../cells/sort';
import { writeCells } from '../cells/write';
import { fireSheet } from '../events/fire';
import { EventNumber } from '../events/queue';
import type { Excel } from '../excel';
import { activate, addSheet, deleteSheet, moveSheet, renameSheet } from '../sheets/sheets';

/** What someone types into a cell, or pastes into several. */
export type Typed = string | number | boolean | readonly (readonly (string | number | boolean)[])[];

/**
 * Someone at this computer, or elsewhere in the same workbook: does what people do, and Excel tells the add-in of it.
 * Sheets are named by name, cells by address.
 */
export class Person {
  constructor(
    private readonly excel: Excel,
    private readonly who: 'person' | 'remote',
    private readonly done: () => void,
  ) {}

  /** Types into a cell, or pastes a grid over a range. Text is read as Excel reads it. */
  edit(sheet: string, address: string, value: Typed): void {
    this.act(sheet, (found) => {
      const range = rangeAt(address);
      writeCells(this.excel, found, range, value, 'edit');
    });
  }

  /** Presses Delete on a range. */
  clear(sheet: string, address: string): void {
    this.act(sheet, (found) => clearCells(this.excel, found, rangeAt(address), 'Contents'));
  }

  /** @param row number as the sheet shows it, from 1; the new rows come before it */
  insertRows(sheet: string, row: number, count = 1): void {
    this.act(sheet, (found) => insertCells(this.excel, found, rows(row, count), 'Down'));
  }

  deleteRows(sheet: string, row: number, count = 1): void {
    this.act(sheet, (found) => deleteCells(this.excel, found, rows(row, count), 'Up'));
  }

  /** @param column letters; the new columns come before it */
  insertColumns(sheet: string, column: string, count = 1): void {
    this.act(sheet, (found) => insertCells(this.excel, found, columns(column, count), 'Right'));
  }

  deleteColumns(sheet: string, column: string, count = 1): void {
    this.act(sheet, (found) => deleteCells(this.excel, found, columns(column, count), 'Left'));
  }

  hideRows(sheet: string, row: number, count = 1, hidden = true): void {
    this.act(sheet, (found) => setHidden(this.excel, found, rows(row, count), 'row', hidden));
  }

  /** Sorts the rows of a range (without headers) by one of its columns. */
  sort(sheet: string, address: string, column: string, ascending = true): void {
    this.act(sheet, (found) => {
      const key = { column: rangeAt(`${column}1`).left, ascending };
      sortRows(this.excel, found, rangeAt(address), [key]);
    });
  }

  renameSheet(sheet: string, name: string): void {
    this.act(sheet, (found) => renameSheet(this.excel, found, name));
  }

  addSheet(name: string): void {
    this.as(() => addSheet(this.excel, name));
  }

  deleteSheet(sheet: string): void {
    this.act(sheet, (found) => deleteSheet(this.excel, found));
  }

  moveSheet(sheet: string, position: number): void {
    this.act(sheet, (found) => moveSheet(this.excel, found, position));
  }

  activate(sheet: string): void {
    this.act(sheet, (found) => activate(this.excel, found));
  }

  select(sheet: string, address: string): void {
    this.act(sheet, (found) => {
      const range = rangeAt(address);
      activate(this.excel, found);
      found.selection = { row: range.top, column: range.left };
      this.excel.selected = { sheet: found, range };
      fireSheet(this.excel, EventNumber.WorksheetSelectionChanged, found, { address: fullAddress(found, range) });
    });
  }

  protect(sheet: string, isProtected = true): void {
    this.act(sheet, (found) => {
      found.protected = isProtected;
      fireSheet(this.excel, EventNumber.WorksheetProtectionChanged, found, { isProtected });
    });
  }

  /** Formulas come out differently: values by address; the sheet was calculated. */
  calculate(sheet: string, results: Readonly<Record<string, CellValue>> = {}): void {
    this.act(sheet, (found) => {
      for (const [address, value] of Object.entries(results)) setResult(found, rangeAt(address), value);
      fireSheet(this.excel, EventNumber.WorksheetCalculated, found, { address: '' });
    });
  }

  private act(sheet: string, action: (sheet: SheetModel) => void): void {
    const found = this.excel.workbook.sheets.find(({ name }) => name === sheet);
    if (found === undefined) throw new Error(`there is no sheet ${sheet}`);
    this.as(() => action(found));
  }

  private as(action: () => void): void {
    const { actor } = this.excel;
    this.excel.actor = this.who;
    try {
      action();
    } finally {
      this.excel.actor = actor;
      this.excel.batchRanges.clear();
    }
    this.done();
  }
}

function setResult(sheet: SheetModel, { top, left }: CellRange, value: CellValue): void {
  const content = sheet.contentAt(top, left);
  if (content?.formula == null) throw new Error('only a formula gives results');
  sheet.setContent(top, left, { ...content, value });
}

function rangeAt(address: string): CellRange {
  const range = parseRange(address);
  if (range === null) throw new Error(`${address} is no range`);
  return range;
}

function rows(row: number, count: number): CellRange {
  return wholeLines('row', row - 1, row + count - 2);
}

function columns(column: string, count: number): CellRange {
  const { left } = rangeAt(`${column}1`);
  return wholeLines('column', left, left + count - 1);
}
