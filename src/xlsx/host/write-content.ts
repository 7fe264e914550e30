import { cellAddress, type CellRange } from '../../core/model/address';
import type { PlanChart, PlanCondition, PrintSetup, SheetContent, StyledRange } from '../../core/model/sheet-plan';
import { quotedSheetName } from '../../core/model/sheet-name';
import { charactersIn } from '../model/column-width';
import type { CellStyle, Chart, ConditionalFormat, Print, SheetModel, WorkbookModel } from '../model/workbook-model';
import { styledBy, underlined } from './cell-style';
import { writeValue } from './write-value';

/** Fills an empty sheet with everything that a plan says. */
export function writeContent(workbook: WorkbookModel, sheet: SheetModel, content: SheetContent): void {
  for (const { at, rows } of content.blocks) {
    rows.forEach((values, row) => {
      values.forEach((value, column) => writeValue(workbook, sheet, at.row + row, at.column + column, value));
    });
  }
  for (const styled of content.styles) writeStyle(workbook, sheet, styled);
  sheet.merges.push(...content.merges);
  for (const width of content.widths) {
    const characters = 'points' in width ? charactersIn(width.points, workbook.digitWidth) : width.characters;
    setWidth(sheet, width.column, characters);
  }
  for (const { row, points } of content.heights) sheet.rows.set(row, { height: points, hidden: false, style: null });
  for (const { cell, sheet: name, target, tip } of content.links) {
    const address = `${quotedSheetName(name)}!${cellAddress(target.row, target.column)}`;
    sheet.hyperlinks.push({ cell, target: address, tip: tip ?? null });
  }
  for (const condition of content.conditions) addCondition(sheet, condition);
  content.charts?.forEach((chart, index) => sheet.charts.push({ id: `chart-${index + 1}`, ...copyOf(chart) }));
  sheet.frozen = content.freeze ?? null;
  sheet.autoFilter = content.filter ?? null;
  sheet.print = content.print ? printOf(content.print) : null;
  sheet.tabColor = content.tabColor ?? null;
}

/** Sets a column's width in characters, null for the default, and leaves the rest of its format. */
export function setWidth(sheet: SheetModel, column: number, width: number | null): void {
  const format = sheet.columns.get(column) ?? { width: null, hidden: false, style: null };
  format.width = width;
  if (width === null && !format.hidden && format.style === null) sheet.columns.delete(column);
  else sheet.columns.set(column, format);
}

/** Adds a conditional format after all others: what the clerk chose to see stays on top. */
export function addCondition(sheet: SheetModel, { range, formula, fill, font }: PlanCondition): void {
  const all = sheet.conditionalFormats;
  const format: ConditionalFormat = {
    id: freeId(all),
    ranges: [range],
    priority: Math.max(0, ...all.map(({ priority }) => priority)) + 1,
    stopIfTrue: false,
    formula,
    fill: fill ?? null,
    fontColor: font?.color ?? null,
    bold: font?.bold ?? null,
    other: null,
  };
  all.push(format);
}

function freeId(formats: readonly ConditionalFormat[]): string {
  const taken = new Set(formats.map(({ id }) => id));
  let number = formats.length + 1;
  while (taken.has(`format-${number}`)) number++;
  return `format-${number}`;
}

/** Cells of a range have few different styles: each is made over once. */
function writeStyle(workbook: WorkbookModel, sheet: SheetModel, { range, style: plan }: StyledRange): void {
  const inside = new StyleChange(workbook, (style) => styledBy(style, plan));
  const { lineBelow } = plan;
  const last = lineBelow ? new StyleChange(workbook, (style) => underlined(styledBy(style, plan), lineBelow)) : inside;
  forEachCellOf(range, (row, column) => {
    const change = row === range.bottom ? last : inside;
    sheet.setStyle(row, column, change.of(sheet.styleAt(row, column)));
  });
}

/** The same change made to styles by index. */
class StyleChange {
  private readonly made = new Map<number, number>();

  constructor(
    private readonly workbook: WorkbookModel,
    private readonly change: (style: CellStyle) => CellStyle,
  ) {}

  of(before: number): number {
    const known = this.made.get(before);
    if (known !== undefined) return known;
    const style = this.workbook.styles.styles[before];
    if (!style) throw new Error(`style ${before} does not exist`);
    const after = this.workbook.styles.intern(this.change(style));
    this.made.set(before, after);
    return after;
  }
}

/** Visits all cells of a range, row by row. */
export function forEachCellOf(range: CellRange, visit: (row: number, column: number) => void): void {
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) visit(row, column);
  }
}

function printOf(setup: PrintSetup): Print {
  const { orientation, paper, margins, titleRows, fitToWidth, onePage, footer, area, breaks } = setup;
  return {
    orientation,
    paper,
    margins,
    titleRows: titleRows ?? null,
    fitToWidth,
    ...(onePage === true ? { onePage } : {}),
    footer: footer ?? null,
    area: area ?? null,
    breaks: [...(breaks ?? [])].sort((one, other) => one - other),
  };
}

function copyOf({ title, axisTitle, categories, series, area }: PlanChart): Omit<Chart, 'id'> {
  return { title, axisTitle, categories, series: series.map((each) => ({ ...each })), area };
}
