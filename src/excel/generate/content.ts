import type { CellRange } from '../../core/model/address';
import { serialFromDay } from '../../core/model/day';
import type { PlanBlock, PlanLink, PlanValue, SheetContent } from '../../core/model/sheet-plan';
import { quotedSheetName } from '../../core/model/sheet-name';
import { cellAddress, rangeAddress } from '../../core/model/address';
import { jsonBytes } from '../json-bytes';
import { addCondition } from '../marks/conditions';
import { rangeOf } from '../ranges';
import { literal } from '../text-value';
import type { WidthUnits } from '../widths';
import type { Operation } from '../writer';
import { chartOperation } from './chart';
import { layoutOperations } from './layout';
import { setNumberFormat } from './number-format';
import { styleOperations } from './style';
import { tableBytes } from './table-bytes';

/** What content depends on beside itself. */
export interface ContentFrame {
  /** Name of the sheet while it is filled. */
  readonly sheet: string;
  readonly date1904: boolean;
  readonly units: WidthUnits;
}

/** Rows of this many bytes are written as one. */
const BLOCK_BYTES = 400_000;
const RANGE_BYTES = 600;
const LINK_BYTES = 1_300;

/** How a day is shown where no style says otherwise: Excel's short date in Chinese. */
const DATE_FORMAT = 'yyyy/m/d';

/** Everything that fills an empty sheet. Links come before styles: setting one gives a cell the look of a link. */
export function contentOperations(content: SheetContent, frame: ContentFrame): readonly Operation[] {
  const { sheet } = frame;
  return [
    ...content.blocks.flatMap((block) => blockOperations(block, frame)),
    ...content.links.map((link) => linkOperation(sheet, link)),
    ...styleOperations(sheet, content.styles),
    ...layoutOperations(content, frame),
    ...content.conditions.map(({ range, formula, fill, font }, priority) =>
      addCondition(sheet, {
        address: rangeAddress(range),
        formula: `=${formula}`,
        fill: fill ?? '',
        color: font?.color ?? '',
        bold: font?.bold ?? null,
        priority,
      }),
    ),
    // Behind widths and heights, by which a chart is as large as the cells that it covers.
    ...(content.charts ?? []).map((chart) => chartOperation(sheet, chart)),
  ];
}

function blockOperations({ at, rows }: PlanBlock, frame: ContentFrame): readonly Operation[] {
  const operations: Operation[] = [];
  for (let from = 0; from < rows.length;) {
    const values: unknown[][] = [];
    let bytes = 0;
    for (let row = rows[from]; row && bytes < BLOCK_BYTES; row = rows[from + values.length]) {
      const cells = row.map((value) => toSet(value, frame.date1904));
      values.push(cells);
      bytes += jsonBytes(cells) + 1;
    }
    const [first] = values;
    const top = at.row + from;
    const range = {
      top,
      left: at.column,
      bottom: top + values.length - 1,
      right: at.column + (first?.length ?? 1) - 1,
    };
    operations.push(...daysOf(rows.slice(from, from + values.length), range, frame.sheet), {
      bytes: RANGE_BYTES + tableBytes(bytes, range),
      queue: (context) => {
        rangeOf(context.workbook.worksheets.getItem(frame.sheet), range).values = values;
      },
    });
    from += values.length;
  }
  return operations;
}

/** A value as Excel's `values` take it; null leaves a cell as it is. */
function toSet(value: PlanValue, date1904: boolean): string | number | boolean | null {
  if (typeof value === 'string') return literal(value);
  if (value === null || typeof value !== 'object') return value;
  return 'formula' in value ? `=${value.formula}` : serialFromDay(value.day, date1904);
}

/** Days get a date's format, column by column; what stands between them keeps its own. */
function daysOf(rows: PlanBlock['rows'], range: CellRange, sheet: string): readonly Operation[] {
  const operations: Operation[] = [];
  for (let column = range.left; column <= range.right; column++) {
    const isDay = rows.map((row) => isPlanDay(row[column - range.left] ?? null));
    const [first, last] = [isDay.indexOf(true), isDay.lastIndexOf(true)];
    if (first < 0) continue;
    const days = { top: range.top + first, left: column, bottom: range.top + last, right: column };
    const formats = isDay.slice(first, last + 1).map((is) => [is ? DATE_FORMAT : null]);
    operations.push({
      bytes: RANGE_BYTES + tableBytes(jsonBytes(formats), days),
      queue: (context) => {
        setNumberFormat(
          rangeOf(context.workbook.worksheets.getItem(sheet), days),
          formats.every(([format]) => format !== null) ? DATE_FORMAT : formats,
        );
      },
    });
  }
  return operations;
}

function isPlanDay(value: PlanValue): boolean {
  return typeof value === 'object' && value !== null && 'day' in value;
}

function linkOperation(sheet: string, { cell, sheet: name, target, tip }: PlanLink): Operation {
  const documentReference = `${quotedSheetName(name)}!${cellAddress(target.row, target.column)}`;
  return {
    bytes: LINK_BYTES + jsonBytes(documentReference) + jsonBytes(tip ?? ''),
    queue: (context) => {
      const at = { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
      const range = rangeOf(context.workbook.worksheets.getItem(sheet), at);
      range.hyperlink = { documentReference, ...(tip === undefined ? {} : { screenTip: tip }) };
      // Documents are printed: figures look as the plan says, not blue and underlined.
      range.format.font.underline = 'None';
      range.format.font.color = '#000000';
    },
  };
}
