import type { ColumnView, EntryView, FindingView, LedgerView, SheetView } from '../../../src/app/engine/sheet-view';
import type { SessionState, SheetResult } from '../../../src/app/session/session';
import type { Severity } from '../../../src/core/model/finding';
import type { Status } from '../../../src/core/model/verdict';
import type { SheetInfo } from '../../../src/host/host';

/** A finding as the engine gives it; what a test is about is given, the rest is plain. */
export function finding(given: Partial<FindingView> & { readonly cell: string }): FindingView {
  return {
    rule: 'rate-mismatch',
    severity: 'error',
    message: `${given.cell}填报90.68%，按H7（47）÷E7（53）计算应为88.68%。请核对这两处数据，或更正比率。`,
    expected: '88.68%',
    found: '90.68%',
    fix: null,
    key: `${given.rule ?? 'rate-mismatch'}@${given.cell}`,
    entry: '幼儿园主体完工',
    header: '完成率',
    department: '市教育局',
    role: 'rate',
    ...given,
  };
}

/** An entry with its verdict. */
export function entry(given: Partial<EntryView> & { readonly row: number }): EntryView {
  return {
    name: `任务${given.row}`,
    department: '市教育局',
    target: { text: '53', value: '53', unit: '处', comparator: '>=' },
    actual: { text: '47', value: '47', unit: '处' },
    deadline: { text: '12月底前', date: '2021-12-31' },
    planned: '48.58',
    completion: '0.8868',
    status: 'behind',
    reason:
      '完成47处，占目标53处的88.7%，低于序时进度（91.7%，应完成48.58处）3.0个百分点，未超过红线10个百分点（按“默认口径”判定）。',
    gap: '2.99',
    person: '张三',
    category: null,
    ...given,
  };
}

/** A column and what it was taken for. */
export function column(
  letter: string,
  header: string,
  role: ColumnView['role'],
  given: Partial<ColumnView> = {},
): ColumnView {
  return { column: letter, header, role, source: 'header', confidence: 1, ...given };
}

/** A ledger whose summary agrees with its findings and entries. */
export function ledger(given: Partial<LedgerView> = {}): LedgerView {
  const findings = given.findings ?? [];
  const entries = given.entries ?? [];
  const severities: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) severities[severity]++;
  const statuses: Partial<Record<Status, number>> = {};
  for (const { status } of entries) if (status) statuses[status] = (statuses[status] ?? 0) + 1;
  return {
    sheet: '整改台账',
    title: '整改承诺落实台账',
    kind: 'plan',
    range: 'A3:N30',
    headerRows: [3, 4],
    asOf: '2021-12-01',
    asOfSource: 'as-of-line',
    plan: { start: '2021-01-01', end: '2021-12-31', source: 'title' },
    profile: '默认口径',
    columns: [
      column('A', '序号', 'sequence'),
      column('B', '责任单位', 'department'),
      column('C', '任务', 'task'),
      column('E', '整改目标/目标值', 'target', { source: 'parent' }),
      column('F', '整改目标/单位', 'unit', { source: 'parent' }),
      column('G', '时间', 'deadline', { source: 'content', confidence: 0.6 }),
      column('H', '落实情况/完成值', 'actual'),
      column('I', '落实情况/完成率', 'rate'),
      column('N', '', 'other', { source: 'none', confidence: 0 }),
    ],
    entries,
    findings,
    summary: { entries: entries.length || 26, findings: severities, statuses },
    firstFreeColumn: 14,
    ...given,
  };
}

/** A reviewed sheet with the ledgers given. */
export function view(given: Partial<SheetView> = {}): SheetView {
  return { id: 's1', name: '整改台账', skipped: null, ledgers: [ledger()], ...given };
}

/** The result of a sheet. */
export function result(sheet: SheetView = view(), given: Partial<SheetResult> = {}): SheetResult {
  return { view: sheet, freshness: 'fresh', failure: null, ...given };
}

/** A sheet of the workbook. */
export function sheetInfo(given: Partial<SheetInfo> & { readonly id: string }): SheetInfo {
  return {
    name: '整改台账',
    visibility: 'visible',
    active: false,
    protected: false,
    document: null,
    marks: null,
    ...given,
  };
}

/** A session's state: one active sheet, nothing checked, nothing going on. */
export function state(given: Partial<SessionState> = {}): SessionState {
  return {
    phase: 'ready',
    sheets: [sheetInfo({ id: 's1', active: true })],
    shown: null,
    results: new Map(),
    settings: { version: 1 },
    briefing: { files: [], preview: null },
    comparison: null,
    work: null,
    notice: null,
    ...given,
  };
}

/** The state after some sheets were checked: the first of them is shown. */
export function checked(results: readonly SheetResult[], given: Partial<SessionState> = {}): SessionState {
  return state({
    sheets: results.map(({ view: { id, name } }, index) => sheetInfo({ id, name, active: index === 0 })),
    shown: results[0]?.view.id ?? null,
    results: new Map(results.map((each) => [each.view.id, each])),
    ...given,
  });
}
