import type { SheetSnapshot } from '../core/model/snapshot';
import { StringTable } from '../core/model/snapshot-builder';
import { FileError, type WorkbookSnapshot } from '../core/model/workbook';
import { requireZip } from './file-kind';
import { Budget, DEFAULT_LIMITS, type Limits } from './limits';
import { OpcPackage, type Relationship } from './opc/package';
import { readSharedStrings } from './sheetml/shared-strings';
import { readNumberFormats } from './sheetml/styles';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from './sheetml/workbook';
import type { Crc32, InflateWhole } from './zip/archive';
import { readWorksheet, type WorksheetContext } from './sheetml/worksheet';
import { withoutMarks } from './without-marks';
import { requireWorkbookPart } from './workbook-part';

/** What a caller may change about a read; everything has a default. */
export interface ReadOptions {
  /** Bounds that differ from {@link DEFAULT_LIMITS}. */
  readonly limits?: Partial<Limits>;
  /** Whether a worksheet is wanted; those that are not are left out and not inflated. */
  readonly sheets?: (name: string, index: number) => boolean;
  /** Told how far reading is, from 0 to 1. */
  readonly onProgress?: (fraction: number) => void;
  /** The host's own inflater, where it is faster than JavaScript: a command over Node passes one over `node:zlib`. */
  readonly inflate?: InflateWhole;
  /** The host's own CRC-32, for the same reason. */
  readonly crc32?: Crc32;
}

/**
 * Reads an .xlsx or .xlsm workbook. Synchronous and without any API of Node or of browsers beyond TextDecoder.
 * Only the parts that hold values are inflated: pictures, charts and macros are never touched.
 * What the add-in wrote is no part of a ledger: marks beside one come as empty cells, sheets of its own are left out.
 *
 * @throws FileError with what is wrong with the file: `empty`, `encrypted`, `legacy-xls`, `html-as-xls`, `unsupported`
 *   (params.detail names the kind), `damaged` (params.detail names the part), `too-large` (params.bound, limit, found)
 */
export function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): WorkbookSnapshot {
  requireZip(bytes);
  const budget = new Budget({ ...DEFAULT_LIMITS, ...options.limits });
  const progress = new Progress(options.onProgress);
  const file = new OpcPackage(bytes, budget, {
    onStep: (compressed) => progress.advance(compressed),
    inflate: options.inflate,
    crc32: options.crc32,
  });
  const part = requireWorkbookPart(file);
  const workbook = readWorkbookPart(file, part);
  const relationships = file.relationships(part);
  const { marks, generated } = workbook.own;
  const tabs = workbook.sheets.map((entry, tab) => ({ tab, entry, target: requireTarget(relationships, entry, part) }));
  const wanted = tabs.filter(
    ({ tab, entry, target }) =>
      isWorksheet(target) && !generated.has(tab) && (options.sheets?.(entry.name, tab) ?? true),
  );
  const parts = {
    strings: partOfType(relationships, 'sharedStrings'),
    styles: partOfType(relationships, 'styles'),
  };
  const toRead = [parts.strings, parts.styles, ...wanted.map(({ target }) => target.target)];
  progress.expect(toRead.map((name) => (name === null ? 0 : file.compressedSize(name))));
  const context = readContext(file, parts, workbook, budget);
  const sheets = wanted.map(({ tab, entry, target }): SheetSnapshot => {
    const sheet = readWorksheet(file, target.target, entry, context);
    const range = marks.get(tab);
    return range ? withoutMarks(sheet, range) : sheet;
  });
  progress.finish();
  return {
    sheets,
    otherTabs: tabs.filter(({ target }) => !isWorksheet(target)).map(({ entry }) => entry.name),
    generated: tabs.filter(({ tab }) => generated.has(tab)).map(({ entry }) => entry.name),
  };
}

function readContext(
  file: OpcPackage,
  parts: { readonly strings: string | null; readonly styles: string | null },
  workbook: WorkbookPart,
  budget: Budget,
): WorksheetContext {
  // Some programs name a part of shared strings and write none, as long as no cell needs it.
  const strings =
    parts.strings === null || !file.has(parts.strings) ? [] : readSharedStrings(file, parts.strings, budget);
  return {
    strings: new StringTable(strings),
    sharedStringCount: strings.length,
    numberFormats: parts.styles === null ? [] : readNumberFormats(file, parts.styles),
    date1904: workbook.date1904,
    fullCalcOnLoad: workbook.fullCalcOnLoad,
    budget,
  };
}

function requireTarget(
  relationships: ReadonlyMap<string, Relationship>,
  entry: SheetEntry,
  part: string,
): Relationship {
  const target = relationships.get(entry.relationship);
  if (!target) throw new FileError('damaged', { detail: `${part}: ${entry.name}` });
  return target;
}

/** Chart sheets, dialog sheets and sheets of Excel 4 macros are tabs as well, but hold no cells to check. */
function isWorksheet(relationship: Relationship): boolean {
  return relationship.type === 'worksheet';
}

function partOfType(relationships: ReadonlyMap<string, Relationship>, type: string): string | null {
  for (const relationship of relationships.values()) if (relationship.type === type) return relationship.target;
  return null;
}

/** Reports the share of compressed bytes that were read. */
class Progress {
  private total = 0;
  private done = 0;

  constructor(private readonly report: ((fraction: number) => void) | undefined) {}

  expect(sizes: readonly number[]): void {
    this.done = 0;
    this.total = sizes.reduce((sum, size) => sum + size, 0);
  }

  advance(compressed: number): void {
    this.done += compressed;
    if (this.total > 0) this.report?.(Math.min(this.done / this.total, 1));
  }

  finish(): void {
    this.report?.(1);
  }
}
