import type { CellRange } from '../../core/model/address';
import { CHUNK_ROWS, CellKind, FORMULA_FLAG, type SheetSnapshot, type Span } from '../../core/model/snapshot';
import { SnapshotBuilder, StringTable } from '../../core/model/snapshot-builder';
import { SpanCollector } from '../sheetml/spans';
import type { GridChunk } from './cell-grid';
import { marksOf } from './own-names';
import type { SheetModel, WorkbookModel } from './workbook-model';

/** A sheet as plain data, without the add-in's marks. Shares nothing with the model. */
export function snapshotOf(sheet: SheetModel, workbook: WorkbookModel): SheetSnapshot {
  const copy = new SnapshotCopy(sheet, workbook);
  copy.copyCells();
  return copy.build();
}

class SnapshotCopy {
  private readonly strings = new StringTable();
  private readonly builder = new SnapshotBuilder(this.strings);
  private readonly marks: CellRange | null;
  /** Index of the number format in the snapshot, by style. */
  private readonly formats: readonly number[];
  /** Index of a text in the snapshot, by its index in the workbook. */
  private readonly texts = new Map<number, number>();

  constructor(
    private readonly sheet: SheetModel,
    private readonly workbook: WorkbookModel,
  ) {
    this.marks = marksOf(sheet);
    this.formats = workbook.styles.styles.map((style) => this.builder.format(style.numberFormat));
  }

  copyCells(): void {
    const { grid } = this.sheet;
    for (let column = 0; column < grid.width; column++) {
      grid.columnAt(column)?.forEach((chunk, number) => {
        if (chunk && chunk.filled > 0) this.copyChunk(column, number * CHUNK_ROWS, chunk);
      });
    }
  }

  build(): SheetSnapshot {
    const { sheet, workbook } = this;
    return this.builder.build({
      name: sheet.name,
      visibility: sheet.visibility,
      merges: sheet.merges.map((range) => ({ ...range })),
      hiddenRows: hiddenSpans(sheet.rows),
      hiddenColumns: hiddenSpans(sheet.columns),
      date1904: workbook.date1904,
    });
  }

  private copyChunk(column: number, start: number, { kinds, numbers, styles }: GridChunk): void {
    for (let offset = 0; offset < CHUNK_ROWS; offset++) {
      const kind = kinds[offset] ?? 0;
      const row = start + offset;
      if (kind === 0 || isWithin(this.marks, row, column)) continue;
      const style = styles[offset] ?? 0;
      const format = this.formats[style === 0 ? this.sheet.styleAt(row, column) : style - 1] ?? 0;
      this.copyCell(row, column, kind, numbers[offset] ?? 0, format);
    }
  }

  private copyCell(row: number, column: number, kind: number, number: number, format: number): void {
    const { builder } = this;
    const formula = (kind & FORMULA_FLAG) === 0 ? null : this.sheet.grid.formulaAt(row, column);
    switch (kind & ~FORMULA_FLAG) {
      case CellKind.Number:
        builder.number(row, column, number, format);
        break;
      case CellKind.Text:
        builder.textIndex(row, column, this.textIndex(number), format);
        break;
      case CellKind.Boolean:
        builder.boolean(row, column, number === 1, format);
        break;
      case CellKind.Error:
        builder.error(row, column, this.workbookText(number), format);
        break;
      default:
        builder.uncalculated(row, column, formula, format);
        return;
    }
    if ((kind & FORMULA_FLAG) !== 0) builder.formula(row, column, formula);
  }

  private textIndex(index: number): number {
    let known = this.texts.get(index);
    if (known === undefined) {
      known = this.strings.intern(this.workbookText(index));
      this.texts.set(index, known);
    }
    return known;
  }

  private workbookText(index: number): string {
    return this.sheet.grid.strings.strings[index] ?? '';
  }
}

function isWithin(range: CellRange | null, row: number, column: number): boolean {
  if (range === null || column < range.left || column > range.right) return false;
  return row >= range.top && row <= range.bottom;
}

function hiddenSpans(formats: ReadonlyMap<number, { readonly hidden: boolean }>): readonly Span[] {
  const spans = new SpanCollector();
  for (const [index, { hidden }] of formats) if (hidden) spans.add(index, index);
  return spans.result();
}
