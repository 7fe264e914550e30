import { StringTable } from '../../core/model/snapshot-builder';
import { Workbook } from '../model/workbook';
import type { Carried, CellStyle, DefinedName, WorkbookCarriedKind } from '../model/workbook-model';
import { packSheet, sheetBuffers, unpackSheet, type PackedSheet } from './pack-sheet';
import { packTexts, textBuffers, unpackTexts, type PackedTexts } from './texts';

/**
 * A workbook on its way to another thread: plain data, whose large pieces of memory ({@link packedBuffers}) are handed
 * over. It is made of copies, so the workbook that was packed can be used as before.
 */
export interface PackedWorkbook {
  readonly date1904: boolean;
  readonly structureProtected: boolean;
  readonly active: number;
  readonly sheetsMade: number;
  readonly names: readonly DefinedName[];
  readonly carried: readonly Carried<WorkbookCarriedKind>[];
  readonly settings: ReadonlyMap<string, string>;
  readonly styles: readonly CellStyle[];
  /** The texts of all sheets, each once, and how many of them the file gave. */
  readonly texts: PackedTexts;
  readonly givenTexts: number;
  readonly sheets: readonly PackedSheet[];
}

/** The workbook in a form that is quickly sent. */
export function packWorkbook(workbook: Workbook): PackedWorkbook {
  const { date1904, structureProtected, active, sheetsMade, names, carried, settings, strings } = workbook;
  return {
    date1904,
    structureProtected,
    active,
    sheetsMade,
    names,
    carried,
    settings,
    styles: workbook.styles.styles,
    texts: packTexts(strings.strings),
    givenTexts: strings.given,
    sheets: workbook.sheets.map(packSheet),
  };
}

/** The same workbook again, over the memory that was handed over: usable once. */
export function unpackWorkbook(packed: PackedWorkbook): Workbook {
  const { date1904, sheetsMade, styles } = packed;
  const strings = new StringTable(unpackTexts(packed.texts), packed.givenTexts);
  const [normal] = styles;
  const workbook = new Workbook({ date1904, sheetsMade, strings, ...(normal && { normal }) });
  // In their order, so that each keeps its index.
  for (const style of styles) workbook.styles.intern(style);
  for (const sheet of packed.sheets) workbook.sheets.push(unpackSheet(sheet, strings));
  workbook.names.push(...packed.names);
  workbook.carried.push(...packed.carried);
  for (const [name, value] of packed.settings) workbook.settings.set(name, value);
  workbook.structureProtected = packed.structureProtected;
  workbook.active = packed.active;
  return workbook;
}

/** The memory that is handed over. */
export function packedBuffers({ texts, sheets }: PackedWorkbook): readonly ArrayBuffer[] {
  return [...textBuffers(texts), ...sheets.flatMap(sheetBuffers)];
}
