import type { WordedBlock, WordedCell, WordedDocument, WordedTable } from '../../../../src/app/briefing/worded';

const SOURCES = { cells: [], count: 0 } as const;

/** A document in words with blocks; a portrait 通报 in Chinese unless the test says otherwise. */
export function wordedDocument(blocks: readonly WordedBlock[], options: Partial<WordedDocument> = {}): WordedDocument {
  return {
    id: 'bulletin',
    department: null,
    key: 'bulletin:2021-11-30',
    tab: '通报 1130',
    title: '关于重点任务进展情况的通报',
    locale: 'zh-CN',
    orientation: 'portrait',
    ...options,
    blocks,
  };
}

/** A cell of words, or of a figure where a number is given. */
export function wordedCell(text: string, options: Partial<WordedCell> = {}): WordedCell {
  return { text, number: null, link: null, status: null, formula: null, ...options };
}

/** A table by its headers and the texts of its records. */
export function wordedTable(
  headers: readonly string[],
  rows: readonly (readonly (string | WordedCell)[])[],
  totals: readonly (readonly (string | WordedCell)[])[] = [],
): WordedTable {
  const cells = (row: readonly (string | WordedCell)[]): readonly WordedCell[] =>
    row.map((cell) => (typeof cell === 'string' ? wordedCell(cell) : cell));
  return {
    kind: 'table',
    columns: headers.map((header, index) => ({
      header,
      align: index === 0 ? 'left' : 'right',
      room: index === 0 ? 'medium' : 'narrow',
    })),
    rows: [
      ...rows.map((row) => ({ kind: 'record' as const, cells: cells(row) })),
      ...totals.map((row) => ({ kind: 'total' as const, cells: cells(row) })),
    ],
  };
}

/** Every kind of block once or more, each with words of its own. */
export const EVERY_BLOCK: readonly WordedBlock[] = [
  { kind: 'masthead', name: '工作简报', issue: '第 7 期', issuer: '市政府督查室', date: '2021年12月1日' },
  { kind: 'title', text: '关于重点任务进展情况的通报' },
  { kind: 'salutation', text: '各有关单位：' },
  { kind: 'heading', level: 1, text: '一、总体情况' },
  { kind: 'heading', level: 2, text: '（一）分单位' },
  { kind: 'heading', level: 3, text: '1.牵头单位' },
  { kind: 'paragraph', text: '全市重点任务共26项。', figures: [] },
  {
    kind: 'key-figures',
    boxes: [
      { figure: '26', label: '任务总数（项）', sources: SOURCES },
      { figure: '61.5%', label: '完成率', sources: SOURCES },
      { figure: '6', label: '滞后和逾期（项）', sources: SOURCES },
      { figure: '3', label: '即将到期（项）', sources: SOURCES },
    ],
  },
  { kind: 'caption', left: '截至2021年11月30日', right: '单位：项' },
  wordedTable(
    ['牵头单位', '任务数（项）', '状态'],
    [
      ['市教育局', wordedCell('4', { number: { value: 4, format: '0' } }), wordedCell('滞后', { status: 'behind' })],
      ['市民政局', wordedCell('2', { number: { value: 2, format: '0' } }), wordedCell('已完成', { status: 'met' })],
    ],
    [['合计', wordedCell('6', { number: { value: 6, format: '0' } }), '']],
  ),
  { kind: 'chart', title: '完成率图', axis: '%', series: [{ column: 1, look: 'columns' }] },
  { kind: 'attachments', texts: ['附件：1.滞后事项清单', '2.排名表'] },
  { kind: 'signature', name: '市政府办公室', date: '2021年12月2日' },
  { kind: 'page-break' },
  { kind: 'title', text: '附表' },
  { kind: 'footnote', text: '注：1.按默认口径判定。', figures: [] },
];
