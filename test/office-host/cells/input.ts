import type { CellContent } from '../../../src/xlsx';
import { invalidArgument } from '../protocol/api-error';
import { readDate } from './input-dates';
import { readNumber } from './input-numbers';

/** What Excel makes of an entry. */
export interface Entry {
  readonly content: CellContent | null;
  /** The format that the entry brings along, for a cell that has none. */
  readonly format?: string;
  /** Whether an apostrophe kept it a text. */
  readonly quotePrefix?: boolean;
}

const ERRORS = new Set(['#N/A', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#NULL!']);

const text = (value: string): Entry => ({ content: { value, formula: null } });

/**
 * Reads a text that is written through `values` or `formulas`: Excel takes it as if it were typed
 * (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values). In a cell formatted as
 * text everything stays text.
 *
 * @param year the year that "12-1" is in
 */
export function readEntry(entry: string, isTextFormat: boolean, year: number, date1904: boolean): Entry {
  if (entry === '') return { content: null };
  if (entry.startsWith("'")) return { ...text(entry.slice(1)), quotePrefix: true };
  if (isTextFormat) return text(entry);
  const trimmed = entry.trim();
  if (/^=./s.test(trimmed)) return formula(trimmed.slice(1));
  if (/^(true|false)$/i.test(trimmed)) return { content: { value: /^t/i.test(trimmed), formula: null } };
  if (ERRORS.has(trimmed.toUpperCase())) return { content: { value: { error: trimmed.toUpperCase() }, formula: null } };
  const number = readNumber(trimmed) ?? readDate(trimmed, year, date1904);
  if (number !== null) return { content: { value: number.value, formula: null }, format: number.format };
  return readOperator(trimmed) ?? text(entry);
}

function formula(source: string): Entry {
  return { content: { value: null, formula: source } };
}

/** Text after + or - is taken as a formula, and Lotus's @ as a function: what is no number there is a trap. */
function readOperator(trimmed: string): Entry | null {
  if (/^[+-]./s.test(trimmed)) return formula(trimmed.replace(/^\+/, ''));
  if (/^@./s.test(trimmed)) throw invalidArgument('Range.values', `${JSON.stringify(trimmed)} is read as a function.`);
  return null;
}
