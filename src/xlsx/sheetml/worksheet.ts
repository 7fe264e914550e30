import { parseRange, type CellRange } from '../../core/model/address';
import { showsDate } from '../../core/model/cells';
import { SnapshotBuilder, type SheetFrame, type StringTable } from '../../core/model/snapshot-builder';
import type { SheetSnapshot } from '../../core/model/snapshot';
import type { Budget } from '../limits';
import type { OpcPackage } from '../opc/package';
import type { ElementRoute } from '../xml/router';
import type { XmlCursor } from '../xml/tokenizer';
import { XmlError } from '../xml/xml-error';
import { MAX_COLUMNS, MAX_ROWS, readReference } from './cell-reference';
import type { CellSink, WorksheetTarget } from './cell-sink';
import { cleanText } from './cell-text';
import { readIsoDate } from './iso-date';
import { PlainRowReader, type PlainRowSink } from './plain-rows';
import { RichText } from './rich-text';
import { SpanCollector } from './spans';
import type { SheetEntry } from './workbook';
import { isTrue } from './xsd';

/** What a worksheet takes from its workbook. */
export interface WorksheetContext {
  readonly strings: StringTable;
  /** How many of the texts came from the part of shared strings: only these may be referred to by index. */
  readonly sharedStringCount: number;
  /** Number format codes by the index of the cell format. */
  readonly numberFormats: readonly string[];
  readonly date1904: boolean;
  /** See {@link WorkbookPart.fullCalcOnLoad}. */
  readonly fullCalcOnLoad: boolean;
  readonly budget: Budget;
}

/** Reads one worksheet part (CT_Worksheet) into a snapshot. */
export function readWorksheet(
  file: OpcPackage,
  part: string,
  entry: SheetEntry,
  context: WorksheetContext,
): SheetSnapshot {
  const builder = new SnapshotBuilder(context.strings);
  const formatOf = (style: number, code: string | null): number =>
    builder.format(code ?? context.numberFormats[style] ?? 'General');
  return builder.build({ ...readWorksheetInto(file, part, context, { cells: builder, formatOf }), ...frameOf(entry) });
}

function frameOf({ name, visibility }: SheetEntry): Pick<SheetFrame, 'name' | 'visibility'> {
  return { name, visibility };
}

/** What a worksheet says beside its cells. */
export type WorksheetFrame = Required<Pick<SheetFrame, 'merges' | 'hiddenRows' | 'hiddenColumns' | 'date1904'>>;

/** Reads one worksheet part into whatever takes its cells. */
export function readWorksheetInto(
  file: OpcPackage,
  part: string,
  context: WorksheetContext,
  target: WorksheetTarget,
): WorksheetFrame {
  const reader = new WorksheetReader(context, target);
  file.readXml(part, 'worksheet', reader.route());
  return reader.frame();
}

/** What is known of the value of the cell at hand. */
const enum Content {
  None,
  Number,
  Text,
}

class WorksheetReader implements PlainRowSink {
  private readonly cells: CellSink;
  private readonly budget: Budget;
  private readonly hiddenRows = new SpanCollector();
  private readonly hiddenColumns = new SpanCollector();
  private readonly merges: CellRange[] = [];
  private readonly arrays: CellRange[] = [];
  /** What the target has for a cell format, by its index; -1 where it was not asked yet. */
  private readonly formats: Int32Array;
  private chunks = 0;
  /** Cells of formulas, as long as every formula of the sheet gave 0 and the file asks for calculation; else null. */
  private zeroResults: number[] | null;
  private readonly inlineText = new RichText();

  // The cell at hand.
  private row = -1;
  private column = -1;
  private style = 0;
  private type = 'n';
  private content: Content = Content.None;
  private number = 0;
  private value = '';
  private space: string | null = null;
  private hasFormula = false;
  private formula: string | null = null;
  private shared = -1;

  constructor(
    private readonly context: WorksheetContext,
    private readonly target: WorksheetTarget,
  ) {
    this.cells = target.cells;
    this.budget = context.budget;
    this.zeroResults = context.fullCalcOnLoad ? [] : null;
    this.formats = new Int32Array(context.numberFormats.length).fill(-1);
  }

  route(): ElementRoute {
    return {
      close: () => {
        this.markArrays();
        this.forgetZeroResults();
      },
      children: {
        ...this.target.children,
        cols: { children: { col: { open: (xml) => this.readColumn(xml) } } },
        sheetData: { children: { row: this.rowRoute() } },
        mergeCells: { children: { mergeCell: { open: (xml) => this.readMerge(xml) } } },
      },
    };
  }

  frame(): WorksheetFrame {
    return {
      merges: this.merges,
      hiddenRows: this.hiddenRows.result(),
      hiddenColumns: this.hiddenColumns.result(),
      date1904: this.context.date1904,
    };
  }

  private rowRoute(): ElementRoute {
    const plainRows = new PlainRowReader(this);
    let isNew = false;
    return {
      open: (xml) => {
        plainRows.forget();
        isNew = this.openRow(xml);
      },
      scan: (bytes, from, to) => {
        if (isNew) plainRows.remember(bytes, from);
        isNew = false;
        return plainRows.read(bytes, from, to);
      },
      children: { c: this.cellRoute() },
    };
  }

  plainRow(row: number): void {
    this.row = row;
    this.column = -1;
    this.target.sameRow?.(row);
  }

  plainEmpty(row: number, column: number, style: number): void {
    this.row = row;
    this.column = column;
    this.style = style;
    this.blank();
  }

  plainNumber(row: number, column: number, style: number, value: number): void {
    this.startPlain(row, column, style);
    this.cells.number(row, column, value, this.format());
    this.countChunks();
  }

  plainShared(row: number, column: number, style: number, index: number): void {
    this.startPlain(row, column, style);
    this.number = index;
    this.putShared();
    this.countChunks();
  }

  private startPlain(row: number, column: number, style: number): void {
    this.row = row;
    this.column = column;
    this.style = style;
    this.count();
  }

  private cellRoute(): ElementRoute {
    return {
      open: (xml) => this.openCell(xml),
      close: () => this.closeCell(),
      children: {
        v: { open: (xml) => this.openValue(xml), text: (xml) => this.readValue(xml) },
        f: { open: (xml) => this.openFormula(xml), text: (xml) => this.readFormula(xml) },
        is: { children: this.inlineText.children, close: () => this.takeInlineText() },
      },
    };
  }

  /** `cols` describes formats and widths up to the last column of the grid. */
  private readColumn(xml: XmlCursor): void {
    const isHidden = isTrue(xml.attribute('hidden')) || isZero(xml.attribute('width'));
    if (!isHidden && !this.target.columns) return;
    const first = xml.integer('min');
    const last = Math.min(xml.integer('max'), MAX_COLUMNS);
    if (!(first >= 1 && last >= first)) throw new XmlError('columns without a valid span');
    if (isHidden) this.hiddenColumns.add(first - 1, last - 1);
    this.target.columns?.(first - 1, last - 1, xml);
  }

  /** A row without a number follows the one before it. Rows that an outline or a filter hides carry `hidden` too. */
  private openRow(xml: XmlCursor): boolean {
    const number = xml.integer('r');
    const row = number === -1 ? this.row + 1 : number - 1;
    if (!(row >= 0 && row < MAX_ROWS)) throw new XmlError('row outside the grid');
    this.row = row;
    this.column = -1;
    const isHidden = isTrue(xml.token('hidden')) || isZero(xml.attribute('ht'));
    if (isHidden) this.hiddenRows.add(row, row);
    this.target.row?.(row, xml);
    return !isHidden;
  }

  /** A cell without a reference follows the one before it. */
  private openCell(xml: XmlCursor): void {
    const place = xml.find('r');
    if (place < 0) this.column++;
    else {
      const reference = readReference(xml, place);
      this.row = Math.floor(reference / MAX_COLUMNS);
      this.column = reference % MAX_COLUMNS;
    }
    if (this.column >= MAX_COLUMNS) throw new XmlError('cell outside the grid');
    this.style = xml.integer('s');
    this.type = xml.token('t') ?? 'n';
    this.content = Content.None;
    this.hasFormula = false;
    this.formula = null;
    this.shared = -1;
  }

  private openValue(xml: XmlCursor): void {
    this.space = this.type === 'str' ? xml.prefixedAttribute('space') : null;
  }

  private readValue(xml: XmlCursor): void {
    if (this.type === 'n' || this.type === 's') this.readNumber(xml);
    else this.setText(cleanText(xml.text(), this.space));
  }

  /** A value that is no number is kept as the text it is; white space alone is no value. */
  private readNumber(xml: XmlCursor): void {
    this.number = xml.number();
    if (Number.isFinite(this.number)) this.content = Content.Number;
    else if (xml.text().trim() !== '') this.setText(xml.text());
  }

  private setText(text: string): void {
    this.value = text;
    this.content = Content.Text;
  }

  private takeInlineText(): void {
    this.setText(this.inlineText.take());
    this.type = 'inlineStr';
  }

  private openFormula(xml: XmlCursor): void {
    this.hasFormula = true;
    const type = xml.token('t');
    if (type === 'shared') this.shared = xml.integer('si');
    if (type !== 'array' && type !== 'dataTable') return;
    const range = parseRange(xml.attribute('ref') ?? '');
    if (!range) return;
    this.arrays.push(range);
    this.budget.checkListed(this.arrays.length);
  }

  private readFormula(xml: XmlCursor): void {
    const text = xml.text();
    if (text !== '') this.formula = text;
  }

  private closeCell(): void {
    if (this.content === Content.None) {
      if (this.hasFormula) this.closeEmptyFormula();
      else this.blank();
      return;
    }
    this.count();
    this.putValue();
    if (this.hasFormula) {
      this.cells.formula(this.row, this.column, this.formula, this.shared);
      if (this.zeroResults) this.watchZeroResults(this.zeroResults);
    }
    this.countChunks();
  }

  /** A result that is an empty text is written as `t="str"` with nothing inside; without it there is no result. */
  private closeEmptyFormula(): void {
    if (this.type === 'str') {
      if (this.formula !== null) this.budget.addCell();
      this.blank();
      this.cells.formula(this.row, this.column, this.formula, this.shared);
      return;
    }
    this.count();
    this.cells.uncalculated(this.row, this.column, this.formula, this.format(), this.shared);
    this.countChunks();
  }

  private putValue(): void {
    const { cells, row, column } = this;
    if (this.content === Content.Number) {
      if (this.type === 's') this.putShared();
      else cells.number(row, column, this.number, this.format());
      return;
    }
    switch (this.type) {
      case 'b':
        cells.boolean(row, column, isTrue(this.value.trim()), this.format());
        break;
      case 'e':
        cells.error(row, column, this.value.trim(), this.format());
        break;
      case 'd':
        this.putDate();
        break;
      case 's':
        throw new XmlError('shared string without an index');
      default:
        // `str`, `inlineStr`, and a number that cannot be read: its text is kept as it is.
        cells.text(row, column, this.value, this.format());
    }
  }

  private putShared(): void {
    const index = this.number;
    if (!(index >= 0 && index < this.context.sharedStringCount && Number.isInteger(index))) {
      throw new XmlError('shared string that does not exist');
    }
    this.cells.textIndex(this.row, this.column, index, this.format());
  }

  private putDate(): void {
    const date = readIsoDate(this.value, this.context.date1904);
    if (!date) {
      this.cells.text(this.row, this.column, this.value, this.format());
      return;
    }
    const code = this.context.numberFormats[this.style] ?? 'General';
    const format =
      code !== 'General' && (showsDate(code) || !date.hasDate) ? code : dateFormat(date.hasDate, date.hasTime);
    this.cells.number(this.row, this.column, date.serial, this.target.formatOf(this.style, format));
  }

  private watchZeroResults(zeroResults: number[]): void {
    const isZeroResult = this.content === Content.Number && this.type === 'n' && this.number === 0;
    if (isZeroResult) zeroResults.push(this.row * MAX_COLUMNS + this.column);
    else this.zeroResults = null;
  }

  /**
   * XlsxWriter (and pandas over it) calculates nothing, stores 0 as the result of every formula, and sets
   * `fullCalcOnLoad` (its documentation, "Formula Results"). Such zeros are no results: they count as uncalculated.
   */
  private forgetZeroResults(): void {
    for (const cell of this.zeroResults ?? []) {
      this.cells.forgetResult(Math.floor(cell / MAX_COLUMNS), cell % MAX_COLUMNS);
    }
  }

  private format(): number {
    const { style, formats } = this;
    if (style < 0 || style >= formats.length) return 0;
    let format = formats[style] as number;
    if (format < 0) {
      format = this.target.formatOf(style, null);
      formats[style] = format;
    }
    return format;
  }

  /** A cell that only has a look: most readers leave it. */
  private blank(): void {
    const { target } = this;
    if (!target.blank) return;
    this.budget.checkRow(this.row);
    target.blank(this.row, this.column, this.format());
    this.countChunks();
  }

  private count(): void {
    this.budget.checkRow(this.row);
    this.budget.addCell();
  }

  private countChunks(): void {
    const { chunkCount } = this.cells;
    if (chunkCount === this.chunks) return;
    this.budget.addChunks(chunkCount - this.chunks);
    this.chunks = chunkCount;
  }

  private readMerge(xml: XmlCursor): void {
    const range = parseRange(xml.attribute('ref') ?? '');
    if (!range || range.bottom >= MAX_ROWS || range.right >= MAX_COLUMNS) throw new XmlError('merge outside the grid');
    if (range.top === range.bottom && range.left === range.right) return;
    this.merges.push(range);
    this.budget.checkListed(this.merges.length);
  }

  /**
   * The cells of an array formula or a data table beyond its first hold only values in the file. Such ranges cannot
   * overlap, so together they cover no more than the used range: more is a file made to keep us busy.
   */
  private markArrays(): void {
    let left = MAX_ROWS * MAX_COLUMNS;
    for (const range of this.arrays) {
      left -= (range.bottom - range.top + 1) * (range.right - range.left + 1);
      if (left < 0) throw new XmlError('overlapping array formulas');
      this.cells.formulaRange(range);
    }
  }
}

function isZero(text: string | null): boolean {
  return text !== null && text !== '' && Number(text) === 0;
}

function dateFormat(hasDate: boolean, hasTime: boolean): string {
  if (!hasDate) return 'h:mm:ss';
  return hasTime ? 'yyyy/m/d h:mm' : 'yyyy/m/d';
}
