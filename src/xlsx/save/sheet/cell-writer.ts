import { cellAddress } from '../../../core/model/address';
import type { CellContent, SheetModel } from '../../model/workbook-model';
import { encodeEscapes, escapeText } from '../../xml/escape';
import type { SharedStringsDraft } from '../shared-strings';
import type { StylesDraft } from '../styles/styles-draft';

/** Writes single cells of a sheet as a file has them. */
export class CellWriter {
  /**
   * @param prefix of the sheet's namespace
   * @param styleIn gives the index among the known styles that a style of the sheet's workbook equals
   */
  constructor(
    readonly sheet: SheetModel,
    private readonly prefix: string,
    private readonly strings: SharedStringsDraft,
    private readonly styles: StylesDraft,
    private readonly styleIn: (style: number) => number,
  ) {}

  /** Whether there is nothing to write of a cell: it holds nothing, and looks as it would without being there. */
  isEmpty(row: number, column: number): boolean {
    const { sheet } = this;
    if (sheet.contentAt(row, column) !== null) return false;
    const own = sheet.ownStyleAt(row, column);
    return own === null || own === (sheet.rows.get(row)?.style ?? sheet.columns.get(column)?.style ?? 0);
  }

  /** The cell format for how a cell looks now. @param base the one that it had, 0 for none */
  formatOf(row: number, column: number, base: number): number {
    return this.styles.formatFor(base, this.styleIn(this.sheet.styleAt(row, column)));
  }

  /** The cell format for a style of a row or column. */
  formatFor(base: number, style: number): number {
    return this.styles.formatFor(base, this.styleIn(style));
  }

  /** `<c …>…</c>`. @param format its cell format */
  write(row: number, column: number, format: number): string {
    const p = this.prefix;
    const style = format === 0 ? '' : ` s="${format}"`;
    const open = `<${p}c r="${cellAddress(row, column)}"${style}`;
    const content = this.sheet.contentAt(row, column);
    if (!content) return `${open}/>`;
    const [type, value] = this.valueOf(content);
    const formula = content.formula === null ? '' : this.formula(content.formula);
    return `${open}${type === '' ? '' : ` t="${type}"`}>${formula}${value}</${p}c>`;
  }

  /** `<f>…</f>` of a cell, without sharing it. */
  ownFormula(row: number, column: number): string {
    return this.formula(this.sheet.contentAt(row, column)?.formula ?? '');
  }

  /** Tells that a cell of the file no longer refers to a shared string. */
  releaseString(index: number): void {
    this.strings.release(index);
  }

  private formula(text: string): string {
    return `<${this.prefix}f>${escapeText(text)}</${this.prefix}f>`;
  }

  private valueOf({ value, formula }: CellContent): readonly [type: string, xml: string] {
    if (value === null) return ['', ''];
    if (typeof value === 'boolean') return ['b', this.value(value ? '1' : '0')];
    if (typeof value === 'object') return ['e', this.value(escapeText(value.error))];
    if (typeof value === 'number') {
      // What no cell can hold is what Excel shows for it.
      return Number.isFinite(value) ? ['', this.value(String(value))] : ['e', this.value('#NUM!')];
    }
    if (formula === null) return ['s', this.value(String(this.strings.refer(value)))];
    return ['str', this.value(escapeText(encodeEscapes(value)), /^\s|\s$/.test(value))];
  }

  private value(xml: string, keepsSpace = false): string {
    return `<${this.prefix}v${keepsSpace ? ' xml:space="preserve"' : ''}>${xml}</${this.prefix}v>`;
  }
}
