import { previousRanks } from '../../../src/app/briefing/previous';
import { sheetPlanOf } from '../../../src/app/briefing/sheet/sheet-plan';
import { createWorkbook, snapshotOf } from '../../../src/xlsx';
import { createFileHost } from '../../../src/xlsx/host/file-host';
import { factCell, textCell } from '../../../src/core/briefing/documents/cells';
import type { TableBlock } from '../../../src/core/briefing/documents';
import { createFormatter } from '../../../src/i18n';
import { given, PLACES } from '../../../src/core/briefing/facts/fact';
import { present } from '../../core/briefing/support';
import { sheetOf } from '../../support/sheet';
import { documentWith, paragraph, words, wordsTable } from './support/documents';
import { worded } from './support/worded';

function ranking(id: string, group: string | null, names: readonly string[]): TableBlock {
  return {
    kind: 'table',
    columns: ['排名', '单位', '备注'].map((header) => ({ header: words(header), align: 'left', room: 'medium' })),
    rows: names.map((name, index) => ({
      kind: 'record',
      cells: [name === '未报' ? textCell('—') : factCell(given(index + 1, PLACES)), textCell(name), textCell('')],
    })),
    ranking: { id, group },
  };
}

describe('places of an earlier ranking', () => {
  it('are read from the sheet that was written for it', async () => {
    const document = documentWith(
      [
        paragraph('各单位完成率排名'),
        ranking('departments:completion', '县组', ['市教育局', '市民政局', '未报']),
        wordsTable(),
        ranking('units:改造', null, ['张店区', '淄川区']),
      ],
      { id: 'ranking' },
    );
    const plan = sheetPlanOf(worded(document), createFormatter('zh-CN'));
    const workbook = createWorkbook();
    await createFileHost(workbook, { fileName: null }).apply([plan]);
    const sheet = present(workbook.sheets.find(({ name }) => name === plan.name));
    expect(previousRanks(snapshotOf(sheet, workbook))).toEqual([
      { ranking: 'departments:completion', group: '县组', name: '市教育局', rank: 1 },
      { ranking: 'departments:completion', group: '县组', name: '市民政局', rank: 2 },
      { ranking: 'units:改造', group: null, name: '张店区', rank: 1 },
      { ranking: 'units:改造', group: null, name: '淄川区', rank: 2 },
    ]);
  });

  it('are none on any other sheet', () => {
    expect(previousRanks(sheetOf(''))).toEqual([]);
    expect(previousRanks(sheetOf('排名 | 单位\n1 | 市教育局'))).toEqual([]);
    expect(previousRanks(sheetOf('ranking:x\nranking:'))).toEqual([]);
  });
});
