import { openWorkbook } from '../../../../src/xlsx';
import { rels, workbook as file } from '../../support/package';

const COMMENTS =
  '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>张三</author></authors>' +
  '<commentList><comment ref="B2" authorId="0"><text><r><rPr><b/></rPr><t>张三:</t></r>' +
  '<r><t xml:space="preserve">\n口径变了</t></r></text></comment>' +
  '<comment ref="C3" authorId="0"><text><t> </t></text></comment></commentList></comments>';

it('reads the notes of cells, and leaves out empty ones', () => {
  const workbook = openWorkbook(
    file({
      sheets: [
        '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews><sheetData/>',
        '<sheetData/>',
      ],
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': rels({
          n: ['comments', '../comments1.xml'],
          gone: ['comments', '../no.xml'],
        }),
        'xl/comments1.xml': COMMENTS,
      },
    }),
  );
  const [first, second] = workbook.sheets;
  expect(first?.notes).toEqual([{ cell: { row: 1, column: 1 }, text: '张三:\n口径变了' }]);
  expect(second?.notes).toEqual([]);
  expect([first?.gridLines, second?.gridLines]).toEqual([false, true]);
});
