import { FileError } from '../core/model/workbook';
import { StringTable } from '../core/model/snapshot-builder';
import { requireZip } from './file-kind';
import { Budget, DEFAULT_LIMITS, type Limits } from './limits';
import { OpcPackage, type Relationship } from './opc/package';
import { readSharedStrings } from './sheetml/shared-strings';
import { readWorkbookPart, type SheetEntry, type WorkbookExtras, type WorkbookPart } from './sheetml/workbook';
import type { WorksheetContext } from './sheetml/worksheet';
import { requireWorkbookPart } from './workbook-part';
import type { Crc32, InflateWhole } from './zip/archive';

/** What a caller may change about opening a file; everything has a default. */
export interface OpenOptions {
  /** Bounds that differ from {@link DEFAULT_LIMITS}. */
  readonly limits?: Partial<Limits>;
  /** Told how far reading is, from 0 to 1. */
  readonly onProgress?: (fraction: number) => void;
  /** The host's own inflater, where it is faster than JavaScript: a command over Node passes one over `node:zlib`. */
  readonly inflate?: InflateWhole;
  /** The host's own CRC-32, for the same reason. */
  readonly crc32?: Crc32;
}

/** A tab and the part that it shows. */
export interface Tab {
  /** Counting from 0, from the left. */
  readonly index: number;
  readonly entry: SheetEntry;
  readonly part: string;
  /** Chart sheets, dialog sheets and sheets of Excel 4 macros are tabs as well, but hold no cells to check. */
  readonly isWorksheet: boolean;
}

/** An .xlsx or .xlsm package whose workbook part was read, and none of its sheets. */
export class WorkbookPackage {
  readonly file: OpcPackage;
  readonly budget: Budget;
  readonly workbook: WorkbookPart;
  readonly tabs: readonly Tab[];
  private readonly progress: Progress;
  private readonly relationships: ReadonlyMap<string, Relationship>;

  /** @throws FileError as `readWorkbook` does */
  constructor(bytes: Uint8Array, options: OpenOptions, extras: WorkbookExtras = {}) {
    requireZip(bytes);
    this.budget = new Budget({ ...DEFAULT_LIMITS, ...options.limits });
    this.progress = new Progress(options.onProgress);
    this.file = new OpcPackage(bytes, this.budget, {
      onStep: (compressed) => this.progress.advance(compressed),
      inflate: options.inflate,
      crc32: options.crc32,
    });
    const part = requireWorkbookPart(this.file);
    this.workbook = readWorkbookPart(this.file, part, extras);
    this.relationships = this.file.relationships(part);
    this.tabs = this.workbook.sheets.map((entry, index) => {
      const relationship = this.relationships.get(entry.relationship);
      if (!relationship) throw new FileError('damaged', { detail: `${part}: ${entry.name}` });
      return { index, entry, part: relationship.target, isWorksheet: relationship.type === 'worksheet' };
    });
  }

  /** The part that the workbook refers to as this type (`styles`, `theme`), null where there is none. */
  partOfType(type: string): string | null {
    for (const relationship of this.relationships.values()) {
      if (relationship.type === type) return relationship.target;
    }
    return null;
  }

  /** Says which sheets will be read, so that progress can be told. */
  expect(tabs: readonly Tab[]): void {
    const parts = [this.partOfType('sharedStrings'), this.partOfType('styles'), ...tabs.map(({ part }) => part)];
    this.progress.expect(parts.map((name) => (name === null ? 0 : this.file.compressedSize(name))));
  }

  finish(): void {
    this.progress.finish();
  }

  /** Reads the shared strings. @param numberFormats of the cell formats, by their index */
  worksheetContext(numberFormats: readonly string[]): WorksheetContext {
    const part = this.partOfType('sharedStrings');
    // Some programs name a part of shared strings and write none, as long as no cell needs it.
    const strings = part === null || !this.file.has(part) ? [] : readSharedStrings(this.file, part, this.budget);
    return {
      strings: new StringTable(strings),
      sharedStringCount: strings.length,
      numberFormats,
      date1904: this.workbook.date1904,
      fullCalcOnLoad: this.workbook.fullCalcOnLoad,
      budget: this.budget,
    };
  }
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
