import { FileError } from '../../../core/model/workbook';
import type { OpcPackage } from '../../opc/package';
import type { WorkbookPackage } from '../../workbook-package';
import type { ElementRoute } from '../../xml/router';
import type { Sheet } from '../sheet';
import type { Carried, SheetCarriedKind, WorkbookCarriedKind } from '../workbook-model';

/** Counts what a sheet has beyond the model. */
export type SheetCounts = Partial<Record<SheetCarriedKind, number>>;

/** In the order in which they are told: first what people see. */
const NONE: Readonly<Record<SheetCarriedKind, number>> = {
  pictures: 0,
  shapes: 0,
  charts: 0,
  comments: 0,
  sparklines: 0,
  formats: 0,
  pivots: 0,
  slicers: 0,
  controls: 0,
  backgrounds: 0,
};

/** What a relationship of a sheet's part leads to, by the last segment of its type; one is one of a kind. */
const PARTS: Readonly<Record<string, SheetCarriedKind>> = {
  pivotTable: 'pivots',
  slicer: 'slicers',
  timeline: 'slicers',
  ctrlProp: 'controls',
  control: 'controls',
  oleObject: 'controls',
  package: 'controls',
  image: 'backgrounds',
};

/** What an anchor of a drawing holds (ECMA-376 part 1, 20.5.2): charts are frames. */
const DRAWN: Readonly<Record<string, SheetCarriedKind>> = {
  pic: 'pictures',
  sp: 'shapes',
  cxnSp: 'shapes',
  grpSp: 'shapes',
  contentPart: 'shapes',
  graphicFrame: 'charts',
};

/** Reads `extLst` of a worksheet: what Excel 2010 and later say of it ([MS-XLSX] 2.6). */
export function extensionsRoute(counts: SheetCounts): ElementRoute {
  const children = {
    sparklineGroups: nested(['sparklineGroup', 'sparklines', 'sparkline'], () => add(counts, 'sparklines')),
    conditionalFormattings: nested(['conditionalFormatting', 'cfRule'], (type) => {
      // A data bar stands here only with what it says beyond the one among the sheet's own formats.
      if (type !== 'dataBar') add(counts, 'formats');
    }),
  };
  return { children: { ext: { children } } };
}

/** Adds what a sheet has beyond the model. @param counts what its own part said */
export function readSheetCarried(file: OpcPackage, sheet: Sheet, counts: SheetCounts): void {
  if (sheet.part === null) return;
  for (const { type, target } of file.relationships(sheet.part).values()) {
    const kind = PARTS[type];
    if (kind !== undefined) add(counts, kind);
    if (!file.has(target)) continue;
    if (type === 'comments') countIn(file, target, 'comments', commentsRoute(counts), () => add(counts, 'comments'));
    if (type === 'drawing') readDrawing(file, target, counts);
  }
  // What the model does hold is no more than carried.
  counts.charts = (counts.charts ?? 0) - sheet.charts.length;
  counts.comments = (counts.comments ?? 0) - sheet.notes.length;
  sheet.carried.push(...listed({ ...NONE, ...counts }));
}

/** What a workbook has beyond the model, that of its sheets left out. */
export function workbookCarried(opened: WorkbookPackage): readonly Carried<WorkbookCarriedKind>[] {
  const { file, tabs } = opened;
  const has = (type: string): number => (opened.partOfType(type) === null ? 0 : 1);
  const origins = [...file.relationships('').values()].filter(({ type }) => type === 'origin');
  const counts: Record<WorkbookCarriedKind, number> = {
    macros: has('vbaProject'),
    tabs: tabs.filter(({ isWorksheet }) => !isWorksheet).length,
    signatures: origins.reduce((count, { target }) => count + signaturesOf(file, target), 0),
    histories: has('revisionHeaders'),
    'data-models': has('powerPivotData'),
  };
  return listed(counts);
}

function signaturesOf(file: OpcPackage, origin: string): number {
  return [...file.relationships(origin).values()].filter(({ type }) => type === 'signature').length;
}

function readDrawing(file: OpcPackage, drawing: string, counts: SheetCounts): void {
  const kinds = Object.entries(DRAWN).map(([name, kind]): [string, ElementRoute] => [
    name,
    { open: () => add(counts, kind) },
  ]);
  const { graphicFrame: _newer, ...shapes } = Object.fromEntries(kinds);
  const anchor: ElementRoute = {
    // In a choice stand ink, formulas and, as frames, slicers: those have parts of their own.
    children: { ...Object.fromEntries(kinds), AlternateContent: { children: { Choice: { children: shapes } } } },
  };
  const children = {
    twoCellAnchor: anchor,
    oneCellAnchor: anchor,
    absoluteAnchor: anchor,
    // Anchors in a choice are those of controls.
    AlternateContent: {},
  };
  countIn(file, drawing, 'wsDr', { children }, () => add(counts, 'shapes'));
  // Kinds of charts of Excel 2016 and later stand in choices.
  for (const { type } of file.relationships(drawing).values()) if (type === 'chartEx') add(counts, 'charts');
}

function commentsRoute(counts: SheetCounts): ElementRoute {
  return nested(['commentList', 'comment'], () => add(counts, 'comments'));
}

/** Elements on a path; told of each at its end, with its attribute `type`. */
function nested(path: readonly string[], take: (type: string | null) => void): ElementRoute {
  const end: ElementRoute = { open: (xml) => take(xml.attribute('type')) };
  return path.reduceRight<ElementRoute>((inner, name) => ({ children: { [name]: inner } }), end);
}

/** Reads a part that is only counted: where it is damaged it is carried like any other. */
function countIn(file: OpcPackage, part: string, root: string, route: ElementRoute, unreadable: () => void): void {
  try {
    file.readXml(part, root, route);
  } catch (error) {
    if (!(error instanceof FileError) || error.code !== 'damaged') throw error;
    unreadable();
  }
}

function add(counts: SheetCounts, kind: SheetCarriedKind): void {
  counts[kind] = (counts[kind] ?? 0) + 1;
}

function listed<Kind extends SheetCarriedKind | WorkbookCarriedKind>(
  counts: Partial<Record<Kind, number>>,
): Carried<Kind>[] {
  return (Object.entries(counts) as [Kind, number][])
    .map(([kind, count]) => ({ kind, count }))
    .filter(({ count }) => count > 0);
}
