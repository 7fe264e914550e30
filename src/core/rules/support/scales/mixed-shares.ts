import type { CellRef } from '../../../model/address';
import { kindAt, numberAt, numberFormatAt, showsPercent, textAt } from '../../../model/cells';
import { decimal, plain } from '../../../model/decimal';
import type { ColumnLayout } from '../../../model/layout';
import type { Ledger } from '../../../model/ledger';
import { CellKind } from '../../../model/snapshot';

/** A rate that was typed in another way than the rest of its column. */
export interface MixedShare {
  readonly cell: CellRef;
  readonly header: string;
  readonly found: string;
  readonly expected: string;
}

interface Figure extends CellRef {
  readonly value: number;
  readonly isPercentFormat: boolean;
}

/** Fewer figures than this do not show how a column is written. */
const LEAST_FIGURES = 5;
/** The share of a column that must be written in one way before the rest is odd. */
const MAJORITY = 0.8;
/** Rates up to here may stand as fractions: 1.2 is 120 %. */
const LARGEST_FRACTION = 1.5;
/** From here on a figure among fractions was typed in percent; 2.4 may still be 240 %. */
const LEAST_PERCENT = 5;
/** From here on (2000 %) a cell in percent format was typed in percent once more. */
const LEAST_DOUBLED_PERCENT = 20;

/**
 * Cells of a rate column that are a hundred times larger or smaller than they should be: 93.2 formatted as a percentage
 * (9320%) or among fractions, 0.93 among 88.7 and 90.2. A small figure counts only where a hundred times of it lies among
 * the others, so that a true rate of 0.9 % is left alone.
 */
export function findMixedShares(ledger: Ledger, column: ColumnLayout): readonly MixedShare[] {
  const figures = figuresOf(ledger, column.index);
  if (figures.length < LEAST_FIGURES) return [];
  const fractions = figures.filter((figure) => Math.abs(figure.value) <= LARGEST_FRACTION);
  const percents = figures.filter((figure) => Math.abs(figure.value) > LARGEST_FRACTION);
  const fractionBounds = boundsOf(fractions);
  const percentBounds = boundsOf(percents);
  const odd =
    fractions.length >= figures.length * MAJORITY
      ? percents.filter((figure) => isTypedAsPercent(figure) && isAmong(figure.value / 100, fractionBounds))
      : [];
  const small =
    percents.length >= figures.length * MAJORITY
      ? fractions.filter((figure) => isLostPercent(figure, percentBounds))
      : [];
  return [
    ...odd.map((figure) => printed(ledger, column, figure, figure.value)),
    ...small.map((figure) => printed(ledger, column, figure, figure.value * 100)),
  ];
}

function figuresOf(ledger: Ledger, column: number): readonly Figure[] {
  const { sheet } = ledger;
  return ledger.entries.flatMap(({ row }) => {
    if (kindAt(sheet, row, column) !== CellKind.Number) return [];
    const value = numberAt(sheet, row, column) ?? 0;
    return value === 0
      ? []
      : [{ row, column, value, isPercentFormat: showsPercent(numberFormatAt(sheet, row, column)) }];
  });
}

/** 9320% was meant as 93.2%; a completion of 164% was meant as it stands. */
function isTypedAsPercent(figure: Figure): boolean {
  return Math.abs(figure.value) >= (figure.isPercentFormat ? LEAST_DOUBLED_PERCENT : LEAST_PERCENT);
}

function isLostPercent(figure: Figure, percents: Bounds): boolean {
  // A cell formatted as a percentage shows 93 % among figures like 90.2: only the format differs.
  return !figure.isPercentFormat && figure.value < 1 && isAmong(figure.value * 100, percents);
}

interface Bounds {
  readonly least: number;
  readonly most: number;
}

function boundsOf(figures: readonly Figure[]): Bounds {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const { value } of figures) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return { least, most };
}

function isAmong(value: number, { least, most }: Bounds): boolean {
  return value >= least * 0.8 && value <= most * 1.2;
}

function printed(ledger: Ledger, column: ColumnLayout, figure: Figure, percent: number): MixedShare {
  const cell = { row: figure.row, column: figure.column };
  return {
    cell,
    header: column.header,
    found: textAt(ledger.sheet, figure.row, figure.column),
    expected: `${plain(decimal(percent))}%`,
  };
}
