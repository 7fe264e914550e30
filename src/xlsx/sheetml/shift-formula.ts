import { columnIndex, columnName } from '../../core/model/address';
import { MAX_COLUMNS, MAX_ROWS } from './cell-reference';

/**
 * What a formula consists of, as far as moving it asks: texts, quoted names and bracketed parts (left alone), numbers,
 * ranges of columns, ranges of rows, and words, of which some are cells.
 */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(!])|\$?\d+:\$?\d+|(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?|[\p{L}_\\$][\p{L}\p{N}_.$\\?]*/gu;

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMNS = /^(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})$/;
const ROWS = /^(\$?)(\d+):(\$?)(\d+)$/;

/**
 * A formula as it reads some rows further down and some columns further right: relative references move along, as in
 * the cells of a shared formula (ECMA-376 part 1, 18.3.1.40). References beyond an edge come in at the other one.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(TOKENS, (token: string, at: number) => {
    const next = formula[at + token.length];
    if (next === '(' || next === '!') return token;
    return token
      .replace(CELL, (_all, $column: string, column: string, $row: string, row: string) =>
        [$column, movedColumn(column, $column, columns), $row, movedRow(row, $row, rows)].join(''),
      )
      .replace(COLUMNS, (_all, $from: string, from: string, $to: string, to: string) =>
        [$from, movedColumn(from, $from, columns), ':', $to, movedColumn(to, $to, columns)].join(''),
      )
      .replace(ROWS, (_all, $from: string, from: string, $to: string, to: string) =>
        [$from, movedRow(from, $from, rows), ':', $to, movedRow(to, $to, rows)].join(''),
      );
  });
}

function movedColumn(name: string, dollar: string, by: number): string {
  const index = columnIndex(name);
  if (dollar !== '' || index === null || index >= MAX_COLUMNS) return name;
  return columnName(wrapped(index + by, MAX_COLUMNS));
}

function movedRow(number: string, dollar: string, by: number): string {
  return dollar === '' ? String(wrapped(Number(number) - 1 + by, MAX_ROWS) + 1) : number;
}

function wrapped(value: number, size: number): number {
  return ((value % size) + size) % size;
}
