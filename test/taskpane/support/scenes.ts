import type { EntryView, FindingView } from '../../../src/app/engine/sheet-view';
import type { SessionState } from '../../../src/app/session/session';
import type { Severity } from '../../../src/core/model/finding';
import { STATUSES, type Status } from '../../../src/core/model/verdict';
import { messageOf } from '../../../src/i18n';
import { preview, worded, wordedTable } from './briefing';
import { comparison, comparisonView } from './comparison';
import { checked, entry, finding, ledger, result, sheetInfo, state, view } from './views';

const DEPARTMENTS = ['市教育局', '市住房城乡建设局', '市自然资源和规划局', '市卫生健康委', '区人民政府办公室'];

const some: readonly FindingView[] = [
  finding({ cell: 'I7' }),
  finding({
    cell: 'K9',
    rule: 'status-contradiction',
    message: '状态为“已完成”，但H9的完成值86所未达到目标90所，请核对状态或完成值。',
    expected: null,
    found: '已完成',
    entry: '学校体育场馆向社会开放',
  }),
  finding({
    cell: 'H19',
    rule: 'scale-suspect',
    message:
      '完成值为28000万户，目标为2.8万户，数量级相差10000倍，可能是多写了“万”“千”，或没有换算成本列的单位。请核对是否应为2.8万户。',
    expected: '2.8万户',
    found: '28000万户',
    fix: { cell: 'H19', value: 2.8 },
    entry: '城镇新增就业',
    department: '市人力资源社会保障局',
  }),
  finding({
    cell: 'H8',
    rule: 'number-as-text',
    severity: 'warning',
    message: '“16”以文本格式存放，求和、排序和图表都不会把它算进去。请改为数值16。',
    expected: '16',
    found: '16',
    fix: { cell: 'H8', value: 16 },
    entry: '普惠性幼儿园建设',
  }),
  finding({
    cell: 'B21',
    rule: 'department-variant',
    severity: 'warning',
    message:
      '“市住建局”（1行）与“市住房城乡建设局”（5行）疑为同一单位，汇总时会分作两家。请统一名称；如确为两家单位，不必更改；如属通用简称，可在口径文件中登记为别名。',
    expected: '市住房城乡建设局',
    found: '市住建局',
    entry: '老旧小区改造',
    department: '市住建局',
  }),
  finding({
    cell: 'A24',
    rule: 'sequence',
    severity: 'info',
    message: '序号19与A23重复，按上下行顺序应为20，请改正。',
    expected: '20',
    found: '19',
    entry: '建设卫生室服务点',
    department: '市卫生健康委',
  }),
];

/** Findings of every severity and department, as many as asked for. */
export function manyFindings(count: number): readonly FindingView[] {
  const rules = ['rate-mismatch', 'date-order', 'missing-value', 'unit-mismatch', 'sequence'];
  const severities: readonly Severity[] = ['error', 'warning', 'warning', 'info', 'info'];
  return Array.from({ length: count }, (_, index) => {
    const kind = index % rules.length;
    return finding({
      cell: `I${index + 5}`,
      rule: rules[kind] ?? 'sequence',
      severity: severities[kind] ?? 'info',
      message: `I${index + 5}填报90.68%，按H${index + 5}（47）÷E${index + 5}（53）计算应为88.68%。请核对这两处数据，或更正比率。`,
      entry: `第${index + 1}项任务`,
      department: DEPARTMENTS[index % DEPARTMENTS.length] ?? null,
    });
  });
}

/** Entries of every status, as many as asked for. */
export function manyEntries(count: number): readonly EntryView[] {
  const usual: readonly Status[] = ['met', 'on-schedule', 'met', 'behind', 'not-due', 'met', ...STATUSES];
  return Array.from({ length: count }, (_, index) => {
    const status = usual[index % usual.length] ?? 'met';
    const gap = ((index * 7) % 40) - 5;
    return entry({
      row: index + 5,
      name: `${['老旧小区改造', '幼儿园主体完工', '城镇新增就业', '闲置土地处置'][index % 4] ?? ''}（${index + 1}）`,
      department: DEPARTMENTS[index % DEPARTMENTS.length] ?? null,
      status,
      gap: ['behind', 'seriously-behind', 'missed', 'on-schedule'].includes(status) ? `${gap}.25` : null,
    });
  });
}

const main = view({ ledgers: [ledger({ findings: some, entries: manyEntries(26) })] });
const notes = view({ id: 's2', name: '填表说明', skipped: 'notes', ledgers: [] });
const second = view({
  id: 's3',
  name: '老旧小区改造季度进度',
  ledgers: [ledger({ sheet: '老旧小区改造季度进度', findings: manyFindings(8), entries: manyEntries(8) })],
});

const briefed = () => ({ files: [], preview: preview(['s1', 's3']) });

/** States of the pane that pictures and tests go through. */
export const scenes = {
  starting: () => state({ phase: 'starting' }),
  unavailable: () =>
    state({
      phase: 'unavailable',
      notice: { tone: 'error', message: messageOf('pane.failure.start', {}), diagnostic: 'HostError: busy' },
    }),
  empty: () =>
    state({
      sheets: [sheetInfo({ id: 's1', active: true }), sheetInfo({ id: 's2', name: '填表说明' })],
    }),
  working: () => state({ work: { kind: 'check', sheet: '整改台账', progress: 0.45, cancellable: true } }),
  few: () => checked([result(main), result(notes), result(second)]),
  clean: () => checked([result(view({ ledgers: [ledger({ entries: manyEntries(26) })] }))]),
  ignored: () =>
    checked([result(main)], {
      settings: {
        version: 1,
        ignored: { 'rate-mismatch@I7': { reason: '已与市教育局核对，以其报表为准', on: '2021-12-02' } },
      },
    }),
  stale: () => checked([result(main, { freshness: 'stale' })]),
  many: () =>
    checked([result(view({ ledgers: [ledger({ findings: manyFindings(5000), entries: manyEntries(5000) })] }))]),
  skipped: () => checked([result(notes)]),
  failure: () =>
    checked([result(main)], {
      notice: {
        tone: 'error',
        message: { id: 'host-errors.protected', params: { sheet: '整改台账' } },
        diagnostic: 'HostError: protected\n    at apply (host.js:12:3)',
      },
    }),
  success: () =>
    checked([result(main)], {
      notice: { tone: 'success', message: messageOf('pane.settings.copied', {}), diagnostic: null },
    }),
  marked: () =>
    checked([result(main)], {
      sheets: [sheetInfo({ id: 's1', active: true, marks: { top: 3, left: 14, bottom: 29, right: 15 } })],
    }),
  briefing: () => checked([result(main), result(notes), result(second)], { briefing: briefed() }),
  'briefing-files': () =>
    checked([result(main), result(second, { freshness: 'stale' })], {
      briefing: {
        files: [
          {
            id: '1',
            name: '市教育局报送.xlsx',
            failure: null,
            sheets: [{ id: 'file:1:0', name: '台账', skipped: null, kinds: ['plan'], ledgers: [] }],
          },
          {
            id: '2',
            name: '市住房城乡建设局2021年度重点任务完成情况（报送稿）.xlsx',
            sheets: [],
            failure: {
              text: '工作簿设有打开密码，内容无法读取。请在 Excel 中取消“用密码进行加密”后另存，再核查。',
              diagnostic: null,
            },
          },
        ],
        preview: preview(['s1', 's3'], {
          failed: [
            {
              name: '市住房城乡建设局2021年度重点任务完成情况（报送稿）.xlsx',
              reason: '工作簿设有打开密码，内容无法读取。',
            },
          ],
        }),
      },
      work: { kind: 'generate', sheet: null, progress: 0.4, cancellable: true },
    }),
  'briefing-long': () =>
    checked([result(main), result(second)], {
      briefing: {
        files: [],
        preview: preview(['s1', 's3'], { documents: [worded({ blocks: [wordedTable(3_000)] })] }),
      },
    }),
  'briefing-unread': () =>
    checked([result(main)], {
      sheets: [sheetInfo({ id: 's1', active: true }), sheetInfo({ id: 's9', name: '二季度台账' })],
      briefing: { files: [], preview: null },
    }),
  compared: () => state({ comparison: comparison() }),
  'compared-doubtful': () =>
    state({
      comparison: comparison({
        givenDay: '2021-12-31',
        view: comparisonView({
          beforeAsOf: '2021-12-31',
          summary: [
            ...comparisonView().summary,
            '上期台账的截至日期2021-12-31晚于本期的2021-11-30，请核对两份文件是否放反。',
          ],
        }),
        of: { views: [], sheets: [], profile: null },
      }),
    }),
  'compared-same': () => state({ comparison: comparison({ view: comparisonView({ sections: [] }) }) }),
  'compared-failed': () =>
    state({
      comparison: comparison({ view: null, failure: { text: '“整改台账-10月.xlsx”已损坏。', diagnostic: null } }),
    }),
} as const satisfies Readonly<Record<string, () => SessionState>>;

export type Scene = keyof typeof scenes;
