import { parseRange, rangeAddress, type CellRange } from '../../../core/model/address';
import { MAX_COLUMNS } from '../../sheetml/cell-reference';
import { parseXml, type XmlDocument } from '../../xml/document';
import type { XmlElement } from '../../xml/element';
import type { SheetModel } from '../../model/workbook-model';
import { childFor } from '../../xml/place';
import { XmlTokenizer, type XmlHandler } from '../../xml/tokenizer';
import type { CellChanges } from './cell-changes';
import type { CellWriter } from './cell-writer';
import { FormulaGroups, type FormulaFate } from './formula-groups';
import { RowPatcher } from './row-patcher';
import { RowSpans } from './row-spans';
import type { CellExtent } from './cell-extent';
import { WORKSHEET } from './sequence';

/** What has to be written into the rows of a sheet. */
export interface CellWork {
  readonly changes: CellChanges;
  /** Rows whose format differs. */
  readonly formats: ReadonlySet<number>;
  /** Where the sheet has cells, before and now. */
  readonly extents: { readonly before: CellExtent; readonly after: CellExtent };
  /** @param prefix of the sheet's namespace */
  readonly writer: (prefix: string) => CellWriter;
}

/** Reads a worksheet with everything that differs in its rows written into them. @param source the bytes of the part */
export function patchRows(source: Uint8Array, before: SheetModel, work: CellWork): XmlDocument {
  const { changes, formats } = work;
  if (changes.rows.size === 0 && formats.size === 0) return parseXml(source, { sheetData: () => SKIP });
  const fates = changes.formulas === 'same' ? new Map<number, never>() : brokenFormulas(source, changes);
  const spans = new RowSpans(work.extents.before, work.extents.after);
  const plan = { before, cells: changes.rows, formats, fates, spans };
  const patcher = (prefix: string): RowPatcher => new RowPatcher(source, prefix, plan, work.writer(prefix));
  const made: RowPatcher[] = [];
  const document = parseXml(source, { sheetData: (element) => made[made.push(patcher(element.prefix)) - 1] ?? SKIP });
  const data = childFor(document.root, 'sheetData', WORKSHEET);
  const [inside] = data.pieces();
  const from = inside ? inside.byteOffset - source.byteOffset : 0;
  data.setContent([(made[0] ?? patcher(data.prefix)).result(from, from + (inside?.length ?? 0))]);
  return document;
}

const SKIP: XmlHandler = { open: () => false, text: () => undefined, close: () => undefined };

/** Keeps `dimension` true where cells came or went. It may be missing. */
export function patchDimension(root: XmlElement, before: CellExtent, after: CellExtent): void {
  const dimension = root.child('dimension');
  const said = parseRange(dimension?.get('ref') ?? '');
  if (!dimension || !said) return;
  const [was, is] = [before.range(), after.range()];
  if (JSON.stringify(was) === JSON.stringify(is)) return;
  // What it said before is what it says now, where it was true; else it only becomes wider.
  const isTrue = JSON.stringify(said) === JSON.stringify(was ?? A1);
  dimension.set('ref', rangeAddress(isTrue ? (is ?? A1) : union(said, is ?? said)));
}

const A1: CellRange = { top: 0, left: 0, bottom: 0, right: 0 };

function brokenFormulas(source: Uint8Array, { rows }: CellChanges): ReadonlyMap<number, FormulaFate> {
  const changed = new Set<number>();
  for (const [row, changes] of rows) {
    for (const { column, hasContent } of changes) if (hasContent) changed.add(row * MAX_COLUMNS + column);
  }
  const groups = new FormulaGroups();
  const tokenizer = new XmlTokenizer({
    open: (xml) => (xml.name === 'worksheet' || xml.name === 'sheetData' ? true : groups.open(xml)),
    text: (xml) => groups.text(xml),
    close: () => groups.close(),
  });
  tokenizer.push(source);
  tokenizer.end();
  return groups.broken((row, column) => changed.has(row * MAX_COLUMNS + column));
}

function union(one: CellRange, other: CellRange): CellRange {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}
