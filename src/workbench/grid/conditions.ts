import { columnIndex, type CellRange } from '../../core/model/address';
import { unmarkedFormula } from '../../core/model/marks';
import type { ConditionalFormat, SheetModel } from '../../xlsx';

/** What conditional formats change in a cell's look; null leaves the cell's own. */
export interface ConditionalLook {
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold: boolean | null;
}

/** The conditional formats of a sheet that can be drawn. */
export interface Conditions {
  /** The look of a cell as its formats stand now; null where none applies. */
  readonly lookAt: (row: number, column: number) => ConditionalLook | null;
  /** Whether the add-in's kind of formats is all that the sheet has; others are kept but not drawn. */
  readonly undrawn: number;
}

interface DrawnCondition {
  readonly format: ConditionalFormat;
  readonly holds: (row: number, column: number) => boolean;
}

/**
 * Reads the conditional formats of a sheet. Only two formulas are understood, those that the add-in writes itself: a
 * cell equals a text, and a cell is not empty. Guessing at others could colour the wrong rows.
 */
export function conditionsOf(sheet: SheetModel): Conditions {
  const sorted = [...sheet.conditionalFormats].sort((one, other) => one.priority - other.priority);
  const drawn = sorted.flatMap((format): DrawnCondition[] => {
    const holds = testOf(format, sheet);
    return holds ? [{ format, holds }] : [];
  });
  return { lookAt: (row, column) => lookAt(drawn, row, column), undrawn: sorted.length - drawn.length };
}

function lookAt(drawn: readonly DrawnCondition[], row: number, column: number): ConditionalLook | null {
  const applied: ConditionalFormat[] = [];
  for (const { format, holds } of drawn) {
    if (!format.ranges.some((range) => contains(range, row, column)) || !holds(row, column)) continue;
    applied.push(format);
    if (format.stopIfTrue) break;
  }
  if (applied.length === 0) return null;
  // The first format that says something of a property wins.
  return {
    fill: applied.find(({ fill }) => fill !== null)?.fill ?? null,
    color: applied.find(({ fontColor }) => fontColor !== null)?.fontColor ?? null,
    bold: applied.find(({ bold }) => bold !== null)?.bold ?? null,
  };
}

function contains({ top, left, bottom, right }: CellRange, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

const REFERENCE = String.raw`(\$?)([A-Z]{1,3})(\$?)(\d{1,7})`;
const EQUALS = new RegExp(String.raw`^${REFERENCE}\s*=\s*"((?:[^"]|"")*)"$`, 'i');
const NOT_EMPTY = new RegExp(String.raw`^LEN\(\s*${REFERENCE}\s*\)\s*>\s*0$`, 'i');

/** Whether a format's formula holds for a cell; null for a formula of another kind. */
function testOf({ formula, ranges }: ConditionalFormat, sheet: SheetModel): DrawnCondition['holds'] | null {
  const first = ranges[0];
  if (formula === null || !first) return null;
  const inner = unmarkedFormula(formula);
  const equals = EQUALS.exec(inner);
  const match = equals ?? NOT_EMPTY.exec(inner);
  const column = columnIndex(match?.[2] ?? '');
  if (!match || column === null) return null;
  const isColumnFixed = match[1] === '$';
  const isRowFixed = match[3] === '$';
  const row = Number(match[4]) - 1;
  // Excel compares texts without case.
  const word = equals ? (equals[5] ?? '').replaceAll('""', '"').toLowerCase() : null;
  return (atRow, atColumn) => {
    const value = sheet.contentAt(
      isRowFixed ? row : row + atRow - first.top,
      isColumnFixed ? column : column + atColumn - first.left,
    )?.value;
    if (word === null) return value !== undefined && value !== null && value !== '';
    return typeof value === 'string' && value.toLowerCase() === word;
  };
}
