import { comparePlan, comparisonDocument } from '../../../src/app/compare/comparison-document';
import type { WordedFigure, WordedTable } from '../../../src/app/briefing/worded';
import { compareLedgers } from '../../../src/core/compare';
import { defaultProfile } from '../../../src/core/profile';
import { createFormatter, LOCALES, type Locale } from '../../../src/i18n';
import { expectGolden } from '../../core/briefing/document-text';
import { BEFORE, compared, documentText, FILE, NOW } from './support';

const HEAD = BEFORE.split('\n')[0] ?? '';

/** Rows that are other ones under the same name, and the same ones under another. */
const DOUBTFUL = [
  `${HEAD}
  1 | 新建公园 | 12 | 个 | 8 | 市园林局 | 12月底前 | 在建
  2 | 新建公园 | 12 | 个 | 6 | 市园林局 | 12月底前 | 在建
  3 | 修剪绿篱 | 500 | 米 | 100 | 市园林局 | 12月底前 | 在剪
  4 | 清淤河道 | 30 | 公里 | 10 | 市水务局 | 12月底前 | 在建`,
  `${HEAD}
  1 | 新建公园 | 12 | 个 | 9 | 市园林局 | 12月底前 | 在建
  2 | 新建公园 | 12 | 个 | 7 | 市园林局 | 12月底前 | 在建
  3 | 修剪绿化带 | 500 | 米 | 90 | 市园林局 | 12月底前 | 在剪
  4 | 清淤河道 | 30 | 公里 | 10 | 市城管局 | 12月底前 | 快完了`,
] as const;

const documents = {
  month: compared(BEFORE, NOW),
  doubtful: compared(...DOUBTFUL, ['2021-11-30', '2021-10-31']),
  strangers: compared(BEFORE, DOUBTFUL[1]),
  nothing: compareLedgers([], [], defaultProfile),
} as const;

type Figure = Pick<WordedFigure, 'text' | 'sources'>;

const documentIn = (name: keyof typeof documents, locale: Locale) =>
  comparisonDocument({ comparison: documents[name], earlierFile: FILE }, createFormatter(locale));

describe.each(LOCALES)('the sheet that compares with the earlier ledger, in %s', (locale) => {
  it.each(Object.keys(documents) as (keyof typeof documents)[])('says what it said of %s', (name) => {
    const text = documentText(documentIn(name, locale));
    expect(text).not.toMatch(/[{}]|compare\.[a-z]/);
    expectGolden(`comparison-${name}.${locale}.txt`, text);
  });
});

describe('the sheet that compares with the earlier ledger', () => {
  const document = documentIn('month', 'zh-CN');
  const tables = document.blocks.filter((block): block is WordedTable => block.kind === 'table');

  it('leads from every count to the rows that it counts', () => {
    const figures = document.blocks.flatMap((block): readonly Figure[] => {
      if (block.kind === 'paragraph') return block.figures.map(({ text, sources }) => ({ text, sources }));
      return block.kind === 'key-figures' ? block.boxes.map(({ figure, sources }) => ({ text: figure, sources })) : [];
    });
    expect(figures.length).toBeGreaterThan(10);
    for (const { text, sources } of figures) expect(sources.count).toBe(Number(text));
  });

  it('adds up: the departments’ counts make those of the whole', () => {
    const [departments] = tables;
    const total = departments?.rows.at(-1);
    expect(total?.kind).toBe('total');
    total?.cells.forEach((cell, column) => {
      if (column === 0) return;
      const sum = departments?.rows
        .slice(0, -1)
        .reduce((so, { cells }) => so + (cells[column]?.number?.value ?? NaN), 0);
      expect(cell.number?.value).toBe(sum);
    });
  });

  it('gives each figure its cell: of this workbook where it is, else of the earlier file', () => {
    const rows = tables.slice(1).flatMap((table) => table.rows);
    expect(rows.length).toBeGreaterThan(7);
    for (const { cells } of rows) {
      const [, , , before, now] = cells;
      if (before && before.text !== '') expect(before.link?.file).toBe(FILE);
      if (now && now.text !== '') expect(now.link?.file).toBeNull();
    }
  });

  it('is replaced by that of the same day, and leads to the cells of this workbook', () => {
    const input = { comparison: documents.month, earlierFile: FILE };
    const plan = comparePlan(input, createFormatter('zh-CN'));
    expect(plan.document).toBe('compare:2021-11-30');
    expect(plan.name).toBe('与上期对比 1130');
    const targets = plan.content.links.map(
      ({ sheet, target }) => `${sheet} ${String(target.row)}:${String(target.column)}`,
    );
    expect(targets).toContain('Sheet1 4:4');
    const texts = plan.content.blocks.flatMap(({ rows }) => rows.flat());
    expect(texts).toContain(`${FILE} Sheet1!E5`);
  });
});
