import type { DateContext } from '../model/deadline';
import { calendarOf, type Day } from '../model/day';
import type { TableLayout } from '../model/layout';
import type { Ledger } from '../model/ledger';
import type { Message } from '../model/message';
import type { SheetSnapshot } from '../model/snapshot';
import { readEntry } from './entry';
import { fillDownDepartments } from './fill-down';
import { guess, planYearGuess } from './guesses';
import { ledgerKind } from './kind';
import { namingColumns } from './naming';
import { roleColumns } from './role-columns';
import { TableReader } from './table-reader';

export { TableReader } from './table-reader';

/** A ledger together with the reader of its cells, which rules go on using. */
export interface ParsedLedger {
  readonly ledger: Ledger;
  readonly reader: TableReader;
}

/** Reads every record of a table. `asOf` is the day against which 本月底 and the like are read. */
export function parseLedger(sheet: SheetSnapshot, layout: TableLayout, asOf: Day): ParsedLedger {
  const dates: DateContext = { planStart: layout.plan.start, planEnd: layout.plan.end, asOf };
  const reader = new TableReader(sheet, layout, dates);
  const columns = roleColumns(layout);
  const records = layout.rows.filter((row) => row.kind === 'record');
  const fillDown = fillDownDepartments(reader, columns, records);
  const naming = namingColumns(reader, columns, records);
  const entries = records.map((row) => readEntry(reader, columns, naming, row, fillDown));
  const guesses: Message[] = [];
  const planYear = planYearGuess(layout.plan.source, calendarOf(layout.plan.start).year);
  if (planYear) guesses.push(planYear);
  if (fillDown.size > 0) guesses.push(guess('department-filled-down', { rows: fillDown.size }));
  return { ledger: { sheet, layout, kind: ledgerKind(layout, entries), entries, asOf, guesses }, reader };
}
