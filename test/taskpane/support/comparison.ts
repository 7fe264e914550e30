import type { ComparedRowView, ComparisonSection, ComparisonView } from '../../../src/app/engine/comparison';
import type { ComparisonState } from '../../../src/app/session/session';

/** A changed entry of the sheet 整改台账. */
export function changed(given: Partial<ComparedRowView> & { readonly task: string }): ComparedRowView {
  const cell = given.place?.cell ?? 'H26';
  return {
    key: `${given.task}|${cell}`,
    department: '市卫生健康委',
    before: '210处',
    now: '191处',
    change: '减少19处（完成率降低9.5个百分点）',
    notes: [],
    place: { sheet: 's1', sheetName: '整改台账', cell },
    earlier: { sheet: '整改台账', cell },
    findings: [],
    ...given,
  };
}

const SECTIONS: readonly ComparisonSection[] = [
  {
    id: 'regressed',
    count: 2,
    rows: [
      changed({
        task: '建设卫生室服务点',
        notes: ['累计数191处小于上期（整改台账 H26）的210处，累计数不应减少，请核对是否填成了当期数，或上期多报。'],
        findings: [{ rule: 'regression', severity: 'error' }],
      }),
      changed({
        task: '物业收费比例',
        department: '市住房城乡建设局',
        before: '已完成',
        now: '推进中',
        change: '',
        notes: ['状态由上期（整改台账 K23）的“已完成”退回“推进中”，请核对，确实倒退的，说明原因。'],
        place: { sheet: 's1', sheetName: '整改台账', cell: 'K23' },
        earlier: { sheet: '整改台账', cell: 'K23' },
        findings: [{ rule: 'regression', severity: 'warning' }],
      }),
    ],
  },
  {
    id: 'stale',
    count: 1,
    rows: [
      changed({
        task: '闲置土地处置',
        department: '市自然资源和规划局',
        before: '30宗',
        now: '30宗',
        change: '',
        notes: [
          '自2021-10-31至2021-11-30，完成情况和进展没有变化，目前“推进中”，请核实是漏填还是工作停滞，并补充最新进展。',
        ],
        place: { sheet: 's1', sheetName: '整改台账', cell: 'H14' },
        earlier: { sheet: '整改台账', cell: 'H14' },
        findings: [{ rule: 'stale', severity: 'warning' }],
      }),
    ],
  },
  {
    id: 'gone',
    count: 1,
    rows: [
      changed({
        task: '扩建消防站',
        department: '市民政局',
        before: '64处',
        now: '',
        change: '',
        place: null,
        earlier: { sheet: '整改台账', cell: 'H11' },
      }),
    ],
  },
  {
    id: 'progressed',
    count: 1,
    rows: [
      changed({
        task: '关停企业闲置土地处置',
        before: '4080亩',
        now: '5100亩',
        change: '增加1020亩（完成率提高17个百分点）',
        place: { sheet: 's1', sheetName: '整改台账', cell: 'H16' },
        earlier: { sheet: '整改台账', cell: 'H16' },
      }),
    ],
  },
];

/** What a comparison with one change of several kinds shows. */
export function comparisonView(given: Partial<ComparisonView> = {}): ComparisonView {
  return {
    asOf: '2021-11-30',
    beforeAsOf: '2021-10-31',
    matched: 24,
    summary: [
      '与上期（截至2021-10-31）相比，本期（截至2021-11-30）在册的24项中，完成0项，有进展1项，倒退2项，长期未动1项，其余20项没有变化；调整目标或时限0项，新增0项，减少1项。',
    ],
    sections: SECTIONS,
    ...given,
  };
}

/** A comparison with 整改台账-10月.xlsx that still holds for a state in which nothing was checked. */
export function comparison(given: Partial<ComparisonState> = {}): ComparisonState {
  return {
    file: '整改台账-10月.xlsx',
    givenDay: null,
    view: comparisonView(),
    failure: null,
    unread: [],
    of: { views: [], sheets: ['s1'], profile: null },
    ...given,
  };
}

/** As many changed entries as asked for. */
export function manyChanges(count: number): readonly ComparisonSection[] {
  const rows = Array.from({ length: count }, (_, index) =>
    changed({ task: `第${index + 1}项任务`, place: { sheet: 's1', sheetName: '整改台账', cell: `H${index + 5}` } }),
  );
  return [{ id: 'progressed', count, rows }];
}
