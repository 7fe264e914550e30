import type { DocumentId } from '../../../src/app/briefing/request';
import type { WordedBlock, WordedCell, WordedDocument, WordedTable } from '../../../src/app/briefing/worded';
import type { BriefingOverview } from '../../../src/app/engine/briefing';
import type { BriefingPreview } from '../../../src/app/session/session';
import type { CellRef } from '../../../src/core/model/address';
import type { Status } from '../../../src/core/model/verdict';

const link = (cell: CellRef) => ({ file: null, sheet: '整改台账', cell });
const from = (row: number, count = 1) => ({ cells: [link({ row, column: 7 })], count });

/** Figures of a text with the rows that they lead to, in their order. */
function figuresIn(text: string, figures: readonly (readonly [text: string, row: number, count?: number])[]) {
  let at = 0;
  return figures.map(([figure, row, count]) => {
    at = text.indexOf(figure, at);
    const worded = { at, text: figure, sources: from(row, count) };
    at += figure.length;
    return worded;
  });
}

const OVERALL = '截至2021年11月30日，25项任务中，已完成14项、滞后6项、未报5项，占比分别为56.0%、24.0%、20.0%。';
const LATE = '市住房城乡建设局牵头的“老旧小区改造”完成40%，低于序时进度51.7个百分点，须每月完成30户方可按期完成。';

/** A cell of words, or of a figure that leads to a row. */
export function wordedCell(text: string, row: number | null = null, status: Status | null = null): WordedCell {
  const value = Number(text);
  const number = text !== '' && Number.isFinite(value) ? { value, format: '0.0' } : null;
  return { text, number, link: row === null ? null : link({ row, column: 7 }), status, formula: null };
}

/** A table of departments with as many rows as asked for. */
export function wordedTable(rows: number): WordedTable {
  const names = ['市教育局', '市住房城乡建设局', '市自然资源和规划局', '市卫生健康委', '区人民政府办公室'];
  return {
    kind: 'table',
    columns: [
      { header: '单位', align: 'left', room: 'medium' },
      { header: '任务数（项）', align: 'right', room: 'narrow' },
      { header: '完成率（%）', align: 'right', room: 'narrow' },
      { header: '序时进度（%）', align: 'right', room: 'narrow' },
      { header: '状态', align: 'center', room: 'medium' },
    ],
    rows: [
      ...Array.from({ length: rows }, (_, index) => ({
        kind: 'record' as const,
        cells: [
          wordedCell(`${names[index % names.length]!}${index < names.length ? '' : index}`),
          wordedCell(String(index + 3), index + 5),
          wordedCell((88.7 - index * 7).toFixed(1), index + 5),
          wordedCell('91.7'),
          wordedCell(
            index % 2 === 0 ? '达序时' : '严重滞后',
            index + 5,
            index % 2 === 0 ? 'on-schedule' : 'seriously-behind',
          ),
        ],
      })),
      {
        kind: 'total' as const,
        cells: [wordedCell('合计'), wordedCell('25', 30), wordedCell('74.7'), wordedCell('91.7'), wordedCell('')],
      },
    ],
  };
}

const blocks: readonly WordedBlock[] = [
  { kind: 'masthead', name: '督查简报', issue: '第　期', issuer: '市政府督查室', date: '2021年11月30日' },
  { kind: 'title', text: '关于2021年重点任务进展情况的通报' },
  { kind: 'salutation', text: '各县（区）人民政府，市政府各部门：' },
  {
    kind: 'paragraph',
    text: OVERALL,
    figures: figuresIn(OVERALL, [
      ['25项', 5, 25],
      ['14项', 6, 14],
      ['6项', 9, 6],
      ['5项', 12, 5],
    ]),
  },
  {
    kind: 'key-figures',
    boxes: [
      { figure: '1388个', label: '排查问题', sources: from(5) },
      { figure: '87.68%', label: '整改完成率', sources: from(6) },
      { figure: '209个', label: '正在整改', sources: from(7) },
    ],
  },
  { kind: 'heading', level: 1, text: '一、总体情况' },
  { kind: 'caption', left: '截至2021年11月30日', right: '单位：项' },
  wordedTable(5),
  {
    kind: 'chart',
    title: '各单位完成率与序时进度',
    axis: '%',
    series: [
      { column: 2, look: 'columns' },
      { column: 3, look: 'line' },
    ],
  },
  { kind: 'heading', level: 2, text: '（一）滞后事项' },
  {
    kind: 'paragraph',
    text: LATE,
    figures: figuresIn(LATE, [['51.7个百分点', 9]]),
  },
  { kind: 'attachments', texts: ['附件：1．滞后事项清单', '　　　2．进展情况汇总表'] },
  { kind: 'signature', name: '市政府督查室', date: '2021年11月30日' },
  { kind: 'page-break' },
  { kind: 'footnote', text: '注：按“默认口径”判定。数据来源：整改台账!A3:N30。', figures: [] },
];

/** A document with every kind of block. */
export function worded(given: Partial<WordedDocument> = {}): WordedDocument {
  return {
    id: 'bulletin',
    department: null,
    key: 'bulletin:2021-11-30',
    tab: '通报 1130',
    title: '关于2021年重点任务进展情况的通报',
    locale: 'zh-CN',
    orientation: 'portrait',
    blocks,
    ...given,
  };
}

/** What can be chosen over the ledgers of the scenes. */
export function overview(given: Partial<BriefingOverview> = {}): BriefingOverview {
  const suitable: readonly DocumentId[] = [
    'brief',
    'bulletin',
    'press-release',
    'summary',
    'ranking',
    'lagging',
    'notice',
    'commitments',
    'matrix',
    'chart',
  ];
  return {
    asOf: '2021-11-30',
    ledgers: 2,
    suitable,
    departments: [
      { name: '市教育局', late: 4 },
      { name: '市住房城乡建设局', late: 2 },
    ],
    ...given,
  };
}

/** A preview of the bulletin, as the usual choice asks for it first. */
export function preview(sheets: readonly string[], given: Partial<BriefingPreview> = {}): BriefingPreview {
  return {
    selection: { sheets, documents: [{ id: 'bulletin', department: null }], ties: 'shared', precision: 1 },
    documents: [worded()],
    overview: overview(),
    failed: [],
    ...given,
  };
}
