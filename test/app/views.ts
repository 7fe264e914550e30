import { STATUSES, type Status } from '../../src/core/model/verdict';
import type { EntryView, FindingView, LedgerView, SheetView } from '../../src/app/engine/sheet-view';
import type { SheetInfo } from '../../src/host/host';

/** Views built by hand, so that what is made of them does not hang on what the engine finds. */

export function entryOf(row: number, status: Status | null, fields: Partial<EntryView> = {}): EntryView {
  return {
    row,
    name: `任务${row}`,
    department: '市教育局',
    person: null,
    category: null,
    target: null,
    actual: null,
    deadline: null,
    planned: null,
    completion: null,
    gap: null,
    status,
    reason: status === null ? null : `第${row}行的理由。`,
    ...fields,
  };
}

export function findingOf(key: string, fields: Partial<FindingView> = {}): FindingView {
  return {
    key,
    rule: 'rate-mismatch',
    severity: 'error',
    cell: 'F7',
    message: '完成率与完成值、目标值不符，请核对。',
    expected: '96%',
    found: '90%',
    fix: null,
    entry: '新建厕所',
    header: '完成率',
    department: '市城管局',
    role: 'rate',
    ...fields,
  };
}

export function ledgerOf(fields: Partial<LedgerView> = {}): LedgerView {
  return {
    sheet: '台账',
    range: 'A3:G7',
    headerRows: [3],
    asOf: '2021-11-30',
    asOfSource: 'as-of-line',
    title: '重点任务台账',
    kind: 'plan',
    plan: { start: '2021-01-01', end: '2021-12-31', source: 'title' },
    profile: '默认口径',
    columns: [],
    entries: [],
    findings: [],
    summary: { entries: 0, findings: { error: 0, warning: 0, info: 0 }, statuses: {} },
    firstFreeColumn: 7,
    ...fields,
  };
}

export function viewOf(...ledgers: readonly LedgerView[]): SheetView {
  return { id: 'sheet', name: '台账', skipped: null, ledgers };
}

export function sheetInfo(fields: Partial<SheetInfo> = {}): SheetInfo {
  return {
    id: 'sheet',
    name: '台账',
    visibility: 'visible',
    active: true,
    protected: false,
    document: null,
    marks: null,
    ...fields,
  };
}

/** A ledger with one entry of every status, from row 4 on. */
export function everyStatus(): LedgerView {
  return ledgerOf({
    range: `A3:G${3 + STATUSES.length}`,
    entries: STATUSES.map((status, index) => entryOf(4 + index, status)),
  });
}
