import type { GeneratePlan, PlanValue } from '../../../../src/core/model/sheet-plan';

const FIRST = 4;
const LAST = 8;

/** A generated sheet with everything that a plan may hold: formulas, looks, links, a chart, print area, breaks. */
export function briefingPlan(linked: string): GeneratePlan {
  const departments = ['市教育局', '=市住建局', '市卫健委', '市交通局', '市 水务局 '];
  const rows = departments.map((name, index): PlanValue[] => [
    name,
    index + 1,
    { formula: `B${FIRST + index + 1}*2`, result: (index + 1) * 2 },
    0.125 * index,
  ]);
  const all = { top: FIRST, left: 0, bottom: LAST, right: 3 };
  return {
    kind: 'generate',
    document: 'briefing',
    name: '通报 <1>',
    activate: true,
    content: {
      blocks: [
        { at: { row: 0, column: 0 }, rows: [['关于目标任务进展的通报']] },
        {
          at: { row: 1, column: 0 },
          rows: [[{ day: 18_962 }, null, { formula: 'SUM(C5:C9)', result: 30 }, '合计\n两行']],
        },
        { at: { row: FIRST - 1, column: 0 }, rows: [['单位', '完成', '计划', '完成率']] },
        { at: { row: FIRST, column: 0 }, rows },
      ],
      styles: [
        {
          range: { ...all, top: 0, bottom: 0 },
          style: { font: { name: '方正小标宋简体', size: 22, bold: true, color: '#C00000' }, horizontal: 'center' },
        },
        { range: { ...all, top: 0, bottom: 0 }, style: { lineBelow: { color: '#C00000', weight: 'thick' } } },
        { range: all, style: { font: { name: '仿宋', size: 12 }, border: '#808080', vertical: 'center', wrap: true } },
        { range: { ...all, left: 3 }, style: { numberFormat: '0.0%', indent: 1, fill: '#DDEBF7' } },
      ],
      merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
      widths: [0, 1, 2, 3].map((column) => ({ column, characters: 12 + column })),
      heights: [{ row: 0, points: 36 }],
      links: [
        { cell: { row: FIRST, column: 0 }, sheet: linked, target: { row: 4, column: 2 }, tip: '跳到 "单元格" & 行' },
      ],
      charts: [
        {
          title: '各单位完成情况 <&>',
          axisTitle: '项',
          categories: { ...all, right: 0 },
          series: [
            { name: '完成', values: { ...all, left: 1, right: 1 }, look: 'columns', color: '#4472C4' },
            { name: '计划', values: { ...all, left: 2, right: 2 }, look: 'columns', color: '#A5A5A5' },
            { name: '完成率', values: { ...all, left: 3 }, look: 'line', color: '#C00000' },
          ],
          area: { top: 11, left: 0, bottom: 28, right: 3 },
        },
      ],
      conditions: [{ range: all, formula: '$B5<3', fill: '#FFC7CE', font: { color: '#9C0006' } }],
      freeze: { rows: FIRST, columns: 1 },
      filter: { ...all, top: FIRST - 1 },
      print: {
        orientation: 'landscape',
        paper: 'A4',
        margins: { top: 3.7, bottom: 3.5, left: 2.8, right: 2.6 },
        titleRows: [FIRST - 1, FIRST - 1],
        fitToWidth: true,
        footer: '&P / &N',
        area: { top: 0, left: 0, bottom: 28, right: 3 },
        breaks: [10],
      },
      tabColor: '#00B050',
    },
  };
}
