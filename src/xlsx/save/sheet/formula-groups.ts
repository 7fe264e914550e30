import { parseRange, type CellRange } from '../../../core/model/address';
import { cellKey } from '../../../core/model/snapshot';
import { MAX_COLUMNS } from '../../sheetml/cell-reference';
import type { XmlCursor, XmlHandler } from '../../xml/tokenizer';
import { CellPlaces } from './cell-places';

/** What becomes of the formula of a cell that itself does not change: its group loses the cell that writes it out. */
export type FormulaFate = 'own' | 'none';

interface SharedGroup {
  readonly first: number;
  readonly others: number[];
}

/**
 * Finds the formulas of a sheet that several cells have together: shared ones, and those of arrays and data tables.
 * Reads what is inside `sheetData`.
 */
export class FormulaGroups implements XmlHandler {
  private readonly places = new CellPlaces();
  private readonly shared: SharedGroup[] = [];
  /** The shared formula of each index so far: an index may be used again. */
  private readonly latest = new Map<number, SharedGroup>();
  private readonly arrays: { readonly first: number; readonly range: CellRange }[] = [];
  /** The shared formula whose element is open. */
  private formula: { readonly key: number; readonly index: number; hasText: boolean } | null = null;

  open(xml: XmlCursor): boolean {
    if (xml.name === 'row') this.places.openRow(xml);
    else if (xml.name === 'c') this.places.openCell(xml);
    else if (xml.name === 'f') this.openFormula(xml);
    else return false;
    return true;
  }

  text(xml: XmlCursor): void {
    if (this.formula && xml.text() !== '') this.formula.hasText = true;
  }

  close(): void {
    const { formula } = this;
    this.formula = null;
    if (!formula) return;
    const group = this.latest.get(formula.index);
    // The cell that writes the formula out is the first of a group, as the reader has it.
    if (group && !formula.hasText) group.others.push(formula.key);
    else if (formula.hasText) {
      const made = { first: formula.key, others: [] };
      this.latest.set(formula.index, made);
      this.shared.push(made);
    }
  }

  /**
   * What has to be rewritten beside the cells that change, by cell key. Cells of a shared formula whose first cell
   * changes get the formula as their own. An array formula of which one cell changes is dissolved: its cells keep their
   * values. (Excel refuses to change part of an array, so nobody does it there.)
   */
  broken(isChanged: (row: number, column: number) => boolean): ReadonlyMap<number, FormulaFate> {
    const fates = new Map<number, FormulaFate>();
    const changed = (key: number): boolean => isChanged(Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS);
    for (const { first, others } of this.shared) {
      if (changed(first)) for (const key of others) fates.set(key, 'own');
    }
    for (const { first, range } of this.arrays) if (hasAny(range, isChanged)) fates.set(first, 'none');
    return fates;
  }

  private openFormula(xml: XmlCursor): void {
    const key = cellKey(this.places.row, this.places.column);
    const type = xml.token('t');
    if (type === 'shared') this.formula = { key, index: xml.integer('si'), hasText: false };
    const range = type === 'array' || type === 'dataTable' ? parseRange(xml.attribute('ref') ?? '') : null;
    if (range) this.arrays.push({ first: key, range });
  }
}

function hasAny(range: CellRange, isChanged: (row: number, column: number) => boolean): boolean {
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) if (isChanged(row, column)) return true;
  }
  return false;
}
