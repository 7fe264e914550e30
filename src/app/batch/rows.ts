import type { Severity } from '../../core/model/finding';
import type { Status } from '../../core/model/verdict';
import type { FileFinding, FileLedger } from '../engine/briefing';
import type { BatchFile } from './state';

/** The counts of some ledgers. */
export interface BatchCounts {
  readonly ledgers: number;
  /** Records of all ledgers. */
  readonly entries: number;
  readonly findings: Readonly<Record<Severity, number>>;
  /** Below plan, seriously or not. */
  readonly behind: number;
  /** The deadline passed and the target not reached. */
  readonly overdue: number;
  readonly notReported: number;
}

/** What the table of files says of a file. */
export interface BatchRow extends BatchCounts {
  readonly file: BatchFile;
  readonly departments: readonly string[];
  /** `YYYY-MM-DD`, each once, from the earliest to the latest. */
  readonly asOf: readonly string[];
  /** Errors first; empty where nothing was found. */
  readonly worst: readonly FileFinding[];
}

/** The row of a file; of one that was not read, with nothing in it. */
export function rowOf(file: BatchFile): BatchRow {
  const ledgers = ledgersOf(file);
  return {
    file,
    ...countsOf(ledgers),
    departments: unique(ledgers.flatMap(({ departments }) => departments)),
    asOf: unique(ledgers.map(({ asOf }) => asOf)).sort(),
    worst: gravestFirst(ledgers.flatMap(({ worst }) => worst)),
  };
}

/** The counts of all rows together. */
export function totalOf(rows: readonly BatchRow[]): BatchCounts {
  return {
    ledgers: sum(rows, (row) => row.ledgers),
    entries: sum(rows, (row) => row.entries),
    findings: {
      error: sum(rows, (row) => row.findings.error),
      warning: sum(rows, (row) => row.findings.warning),
      info: sum(rows, (row) => row.findings.info),
    },
    behind: sum(rows, (row) => row.behind),
    overdue: sum(rows, (row) => row.overdue),
    notReported: sum(rows, (row) => row.notReported),
  };
}

/** The ledgers of a file that was read. */
export function ledgersOf({ outcome }: BatchFile): readonly FileLedger[] {
  return outcome.kind === 'read' ? outcome.sheets.flatMap(({ ledgers }) => ledgers) : [];
}

function countsOf(ledgers: readonly FileLedger[]): BatchCounts {
  const inStatus = (...statuses: readonly Status[]): number =>
    sum(ledgers, ({ summary }) => sum(statuses, (status) => summary.statuses[status] ?? 0));
  const found = (severity: Severity): number => sum(ledgers, ({ summary }) => summary.findings[severity]);
  return {
    ledgers: ledgers.length,
    entries: sum(ledgers, ({ summary }) => summary.entries),
    findings: { error: found('error'), warning: found('warning'), info: found('info') },
    behind: inStatus('behind', 'seriously-behind'),
    overdue: inStatus('missed'),
    notReported: inStatus('not-reported'),
  };
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Sorting keeps the order of sheets and cells among equals. */
function gravestFirst(findings: readonly FileFinding[]): readonly FileFinding[] {
  return [...findings].sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
