import { cellAddress } from '../../../core/model/address';
import { cellKey } from '../../../core/model/snapshot';
import type { SheetModel } from '../../model/workbook-model';
import { bytesOf, concat, textOf } from '../../xml/bytes';
import { StartTag } from '../../xml/start-tag';
import type { XmlCursor, XmlHandler } from '../../xml/tokenizer';
import type { CellChange } from './cell-changes';
import { CellPlaces } from './cell-places';
import type { CellWriter } from './cell-writer';
import type { FormulaFate } from './formula-groups';
import { formatRow, rowFormat } from './row-format';
import type { RowSpans } from './row-spans';

/** What differs in the rows of a sheet. */
export interface RowPlan {
  readonly before: SheetModel;
  readonly cells: ReadonlyMap<number, readonly CellChange[]>;
  /** Rows whose format differs. */
  readonly formats: ReadonlySet<number>;
  readonly fates: ReadonlyMap<number, FormulaFate>;
  readonly spans: RowSpans;
}

/** Bytes of the source that something else stands for. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The row at hand, where something of it changes. */
interface OpenRow {
  readonly row: number;
  readonly tagStart: number;
  readonly tagEnd: number;
  /** Where its own edits begin in the list. */
  readonly firstEdit: number;
  /** Its changes in the order of columns, of which the first {@link next} are done. */
  readonly changes: readonly CellChange[];
  next: number;
  /** How many cells the row will have. */
  cells: number;
}

/** The cell at hand, where something of it changes. */
interface OpenCell {
  readonly column: number;
  readonly tagStart: number;
  readonly tagEnd: number;
  readonly change: CellChange | null;
  readonly fate: FormulaFate | null;
  readonly format: number;
  readonly hasReference: boolean;
  /** Index of the shared string that it holds, -1 for none. */
  text: number;
  formula: { readonly start: number; end: number } | null;
}

/**
 * Writes changes into the rows of a sheet: a reader of what is inside `sheetData`. Rows and cells that do not change
 * keep their bytes.
 */
export class RowPatcher implements XmlHandler {
  private readonly places = new CellPlaces();
  private readonly edits: Edit[] = [];
  private readonly pending: number[];
  private nextPending = 0;
  private readonly done = new Set<number>();
  private xml: XmlCursor | null = null;
  private row: OpenRow | null = null;
  private cell: OpenCell | null = null;
  private part: 'f' | 'v' | null = null;
  private readonly touched: ReadonlySet<number>;
  /** The last element that was taken away, until its neighbour is known to say its own place. */
  private gone: { readonly edit: number; readonly instead: string } | null = null;

  /**
   * @param source the bytes that are read
   * @param prefix of the sheet's namespace
   */
  constructor(
    private readonly source: Uint8Array,
    private readonly prefix: string,
    private readonly plan: RowPlan,
    private readonly writer: CellWriter,
  ) {
    const { cells, formats, fates } = plan;
    this.pending = [...new Set([...cells.keys(), ...formats])].sort((one, other) => one - other);
    this.touched = new Set([...this.pending, ...[...fates.keys()].map((key) => Math.floor(key / 16_384))]);
  }

  open(xml: XmlCursor): boolean {
    this.xml = xml;
    if (xml.name === 'row' && !this.row) return this.openRow(xml);
    if (this.row && xml.name === 'c' && !this.cell) return this.openCell(this.row, xml);
    if (this.cell && xml.name === 'f') {
      this.cell.formula = { start: xml.tagStart, end: xml.tagEnd };
      this.part = 'f';
      return true;
    }
    if (this.cell && xml.name === 'v' && this.cell.text === WANTED) {
      this.part = 'v';
      return true;
    }
    return false;
  }

  text(xml: XmlCursor): void {
    if (this.part === 'v' && this.cell) this.cell.text = xml.number();
  }

  close(): void {
    if (this.part) {
      if (this.part === 'f' && this.cell?.formula) this.cell.formula.end = this.xml?.tagEnd ?? 0;
      this.part = null;
    } else if (this.row && this.cell) {
      this.closeCell(this.row, this.cell);
      this.cell = null;
    } else if (this.row) {
      this.closeRow(this.row);
      this.row = null;
    }
  }

  /** The content of `sheetData`, of which the old one lies between two places of the source. */
  result(from: number, to: number): Uint8Array {
    this.addRowsBefore(Infinity, to);
    const pieces: Uint8Array[] = [];
    let at = from;
    for (const edit of this.edits) {
      pieces.push(this.source.subarray(at, edit.from), bytesOf(edit.text));
      at = edit.to;
    }
    return concat([...pieces, this.source.subarray(at, to)]);
  }

  private openRow(xml: XmlCursor): boolean {
    const hasNumber = xml.find('r') >= 0;
    this.places.openRow(xml);
    this.settleGone(hasNumber);
    const { row } = this.places;
    if (hasNumber) this.addRowsBefore(row, xml.tagStart);
    if (!this.touched.has(row)) return false;
    this.row = {
      row,
      tagStart: xml.tagStart,
      tagEnd: xml.tagEnd,
      firstEdit: this.edits.length,
      // A row that the file has twice takes its changes the first time.
      changes: this.done.has(row) ? [] : (this.plan.cells.get(row) ?? []),
      next: 0,
      cells: 0,
    };
    this.edits.push({ from: xml.tagStart, to: xml.tagStart, text: '' });
    return true;
  }

  private openCell(row: OpenRow, xml: XmlCursor): boolean {
    const hasReference = xml.find('r') >= 0;
    this.places.openCell(xml);
    this.settleGone(hasReference);
    const { column } = this.places;
    this.addCellsBefore(row, column, xml.tagStart);
    row.cells++;
    const next = row.changes[row.next];
    const change = next?.column === column ? next : null;
    const fate = change?.hasContent === true ? null : (this.plan.fates.get(cellKey(row.row, column)) ?? null);
    if (!change && !fate) return false;
    if (change) row.next++;
    this.cell = {
      column,
      tagStart: xml.tagStart,
      tagEnd: xml.tagEnd,
      change,
      fate,
      format: Math.max(0, xml.integer('s') || 0),
      hasReference,
      text: change?.hasContent === true && xml.token('t') === 's' ? WANTED : -1,
      formula: null,
    };
    return true;
  }

  private closeCell(row: OpenRow, cell: OpenCell): void {
    const { column, change, fate, tagStart, tagEnd, formula } = cell;
    const end = this.xml?.tagEnd ?? tagEnd;
    const isEmptyTag = this.xml?.tagStart === tagStart;
    if (cell.text >= 0) this.writer.releaseString(cell.text);
    if (change?.hasContent === true) {
      this.rewriteCell(row, cell, end);
      return;
    }
    if (change) {
      if (this.writer.isEmpty(row.row, column)) {
        this.rewriteCell(row, cell, end);
        return;
      }
      const tag = new StartTag(this.textBetween(tagStart, tagEnd));
      const format = this.writer.formatOf(row.row, column, cell.format);
      tag.set('s', format === 0 ? null : format);
      this.edits.push({ from: tagStart, to: tagEnd, text: tag.write(isEmptyTag) });
    }
    if (fate && formula) {
      const text = fate === 'own' ? this.writer.ownFormula(row.row, column) : '';
      this.edits.push({ from: formula.start, to: formula.end, text });
    }
  }

  private rewriteCell(row: OpenRow, { column, tagStart, format, hasReference }: OpenCell, end: number): void {
    if (!this.writer.isEmpty(row.row, column)) {
      const text = this.writer.write(row.row, column, this.writer.formatOf(row.row, column, format));
      this.edits.push({ from: tagStart, to: end, text });
      return;
    }
    row.cells--;
    const instead = `<${this.prefix}c r="${cellAddress(row.row, column)}"/>`;
    // Without a place of its own it kept the place of those behind it.
    this.edits.push({ from: tagStart, to: end, text: hasReference ? '' : instead });
    if (hasReference) this.gone = { edit: this.edits.length - 1, instead };
  }

  private closeRow(row: OpenRow): void {
    const { tagStart, tagEnd, firstEdit } = row;
    const closeStart = this.xml?.tagStart ?? tagEnd;
    const isEmptyTag = closeStart === tagStart;
    const end = this.xml?.tagEnd ?? tagEnd;
    this.addCellsBefore(row, Infinity, isEmptyTag ? tagEnd : closeStart);
    this.gone = null;
    const tag = new StartTag(this.textBetween(tagStart, tagEnd));
    this.patchTag(tag, row);
    this.done.add(row.row);
    const isBare = tag.names().every((name) => name === 'r' || name === 'spans');
    if (row.cells === 0 && isBare && tag.get('r') !== null) {
      this.edits.splice(firstEdit, Infinity, { from: tagStart, to: end, text: '' });
      this.gone = { edit: firstEdit, instead: `<${this.prefix}row r="${row.row + 1}"/>` };
      return;
    }
    const added = isEmptyTag ? this.edits.splice(firstEdit + 1).map(({ text }) => text) : [];
    const isEmpty = isEmptyTag && added.length === 0;
    const close = isEmptyTag && !isEmpty ? [...added, `</${this.prefix}row>`] : [];
    this.edits[firstEdit] = { from: tagStart, to: tagEnd, text: [tag.write(isEmpty), ...close].join('') };
  }

  private patchTag(tag: StartTag, { row, changes }: OpenRow): void {
    const { before, formats, spans } = this.plan;
    if (formats.has(row) && !this.done.has(row)) {
      formatRow(tag, rowFormat(before, row), rowFormat(this.writer.sheet, row), (base, style) =>
        this.writer.formatFor(base, style),
      );
    }
    const said = tag.get('spans');
    if (said !== null && changes.length > 0) {
      const now = spans.of(row, said);
      if (now !== said) tag.set('spans', now);
    }
  }

  private addCellsBefore(row: OpenRow, column: number, at: number): void {
    let text = '';
    for (let change = row.changes[row.next]; change && change.column < column; change = row.changes[++row.next]) {
      if (this.writer.isEmpty(row.row, change.column)) continue;
      text += this.newCell(row.row, change.column);
      row.cells++;
    }
    if (text !== '') this.edits.push({ from: at, to: at, text });
  }

  /** Adds rows that the file has not. */
  private addRowsBefore(row: number, at: number): void {
    let text = '';
    for (
      let next = this.pending[this.nextPending];
      next !== undefined && next < row;
      next = this.pending[++this.nextPending]
    ) {
      if (!this.done.has(next)) text += this.newRow(next);
      this.done.add(next);
    }
    if (this.pending[this.nextPending] === row) this.nextPending++;
    if (text !== '') this.edits.push({ from: at, to: at, text });
  }

  private newRow(row: number): string {
    const tag = new StartTag(`<${this.prefix}row>`);
    tag.set('r', row + 1);
    if (this.plan.formats.has(row)) {
      formatRow(tag, rowFormat(this.plan.before, row), rowFormat(this.writer.sheet, row), (base, style) =>
        this.writer.formatFor(base, style),
      );
    }
    const cells = (this.plan.cells.get(row) ?? [])
      .filter(({ column }) => !this.writer.isEmpty(row, column))
      .map(({ column }) => this.newCell(row, column));
    if (cells.length > 0) return `${tag.write(false)}${cells.join('')}</${this.prefix}row>`;
    return tag.names().length > 1 ? tag.write(true) : '';
  }

  private newCell(row: number, column: number): string {
    return this.writer.write(row, column, this.writer.formatOf(row, column, 0));
  }

  /** An element without a place follows the one before it: where that one is gone, something must hold its place. */
  private settleGone(hasPlace: boolean): void {
    const { gone } = this;
    this.gone = null;
    const edit = gone ? this.edits[gone.edit] : undefined;
    if (gone && edit && !hasPlace) this.edits[gone.edit] = { ...edit, text: gone.instead };
  }

  private textBetween(start: number, end: number): string {
    return textOf(this.source.subarray(start, end));
  }
}

/** The cell holds a shared string whose index is still to be read. */
const WANTED = -2;
