import { columnName, type CellRange } from '../../core/model/address';
import type { Severity } from '../../core/model/finding';
import type { PlanCondition, PlanHeight, PrintSetup, SheetContent, StyledRange } from '../../core/model/sheet-plan';
import type { Formatter, Locale, MessageId } from '../../i18n';
import { say } from '../message';
import { columnOf, FINDING_COLUMNS } from './columns';

/** Title, facts and guidance come first; rows count from 0. */
export const HEADER_ROW = 3;
/** The first finding's row. */
export const FIRST_ROW = HEADER_ROW + 1;

/** How much stands on the sheet. */
export interface Extent {
  readonly open: number;
  readonly ignored: number;
  /** The row that heads the ignored ones. */
  readonly ignoredTitle: number;
}

const LAST_COLUMN = FINDING_COLUMNS.length - 1;

/** Fonts of official tables (GB/T 9704: titles and headers in 黑体, text in 宋体), which every Chinese Windows has. */
const FONTS: Readonly<Record<Locale, { readonly head?: string; readonly body?: string }>> = {
  'zh-CN': { head: '黑体', body: '宋体' },
  en: {},
};

const LINE = '#A6A6A6';
const LINK = '#0B57A4';
const GUIDANCE = '#595959';
const HEADER_FILL = '#DCE3EC';

const SEVERITY_LOOKS: Readonly<Record<Severity, { readonly fill: string; readonly text: string }>> = {
  error: { fill: '#F8D4D4', text: '#7A0C0C' },
  warning: { fill: '#FFF2CC', text: '#614600' },
  info: { fill: '#DFEBF6', text: '#0B4A78' },
};

/** Margins in centimetres: wide enough to be bound at the top or the left. */
const MARGINS = { top: 1.8, bottom: 2, left: 1.5, right: 1.5 } as const;

/** Everything about the sheet but its texts. Nothing here is per finding, so thousands cost no more than one. */
export function lookOf(extent: Extent, format: Formatter): Omit<SheetContent, 'blocks'> {
  const { open, ignored, ignoredTitle } = extent;
  const merged = [0, 1, 2, ...(open === 0 ? [FIRST_ROW] : []), ...(ignored > 0 ? [ignoredTitle] : [])];
  return {
    styles: stylesOf(extent, format.locale),
    merges: merged.map((row) => wide(row, row)),
    widths: FINDING_COLUMNS.map(({ width }, column) => ({ column, characters: width })),
    heights: HEIGHTS,
    links: [],
    conditions: open > 0 ? severityConditions(open, format) : [],
    freeze: { rows: FIRST_ROW, columns: 0 },
    ...(open > 0 ? { filter: wide(HEADER_ROW, FIRST_ROW + open - 1) } : {}),
    print: printSetup(format),
    tabColor: '#C55A11',
  };
}

/** Rows of one line; findings' rows fit their texts by themselves. */
const HEIGHTS: readonly PlanHeight[] = [
  { row: 0, points: 30 },
  { row: 1, points: 20 },
  { row: 2, points: 20 },
  { row: HEADER_ROW, points: 24 },
];

function stylesOf({ open, ignored, ignoredTitle }: Extent, locale: Locale): readonly StyledRange[] {
  const { head, body } = FONTS[locale];
  const headFont = head === undefined ? {} : { name: head };
  const bodyFont = body === undefined ? {} : { name: body };
  const tables = [wide(FIRST_ROW, FIRST_ROW + Math.max(1, open) - 1)];
  if (ignored > 0) tables.push(wide(ignoredTitle + 1, ignoredTitle + ignored));
  return [
    {
      range: wide(0, 0),
      style: { font: { ...headFont, size: 18, bold: true }, horizontal: 'center', vertical: 'center' },
    },
    { range: wide(1, 1), style: { font: { ...bodyFont, size: 10.5 }, horizontal: 'center', vertical: 'center' } },
    {
      range: wide(2, 2),
      style: { font: { ...bodyFont, size: 10, color: GUIDANCE }, horizontal: 'left', vertical: 'center' },
    },
    {
      range: wide(HEADER_ROW, HEADER_ROW),
      style: {
        font: { ...headFont, size: 10.5, bold: true },
        fill: HEADER_FILL,
        horizontal: 'center',
        vertical: 'center',
        wrap: true,
        border: LINE,
      },
    },
    ...tables.flatMap((table) => tableStyles(table, bodyFont)),
    ...(ignored > 0
      ? [{ range: wide(ignoredTitle, ignoredTitle), style: { font: { ...headFont, size: 10.5, bold: true } } }]
      : []),
  ];
}

function tableStyles(table: CellRange, font: { readonly name?: string }): readonly StyledRange[] {
  const centered = FINDING_COLUMNS.flatMap((column, index) => ('centered' in column ? [index] : []));
  const link = columnOf('findings-sheet.cell');
  return [
    {
      range: table,
      style: { font: { ...font, size: 10 }, horizontal: 'left', vertical: 'center', wrap: true, border: LINE },
    },
    ...centered.map((column) => ({ range: within(table, column), style: { horizontal: 'center' } as const })),
    { range: within(table, link), style: { font: { color: LINK } } },
  ];
}

function severityConditions(open: number, format: Formatter): readonly PlanCondition[] {
  const column = columnOf('findings-sheet.severity');
  const range = within(wide(FIRST_ROW, FIRST_ROW + open - 1), column);
  return (Object.keys(SEVERITY_LOOKS) as readonly Severity[]).map((severity) => {
    const { fill, text } = SEVERITY_LOOKS[severity];
    const word = format({ id: `terms.severity.${severity}` satisfies MessageId, params: {} });
    return { range, formula: `$${columnName(column)}${FIRST_ROW + 1}="${word}"`, fill, font: { color: text } };
  });
}

function printSetup(format: Formatter): PrintSetup {
  return {
    orientation: 'landscape',
    paper: 'A4',
    margins: MARGINS,
    titleRows: [HEADER_ROW, HEADER_ROW],
    fitToWidth: true,
    footer: format(say('findings-sheet.footer', {})),
  };
}

/** Whole rows of the sheet's columns. */
function wide(top: number, bottom: number): CellRange {
  return { top, left: 0, bottom, right: LAST_COLUMN };
}

function within({ top, bottom }: CellRange, column: number): CellRange {
  return { top, left: column, bottom, right: column };
}
