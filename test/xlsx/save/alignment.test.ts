import { DEFAULT_STYLE, openWorkbook, saveWorkbook } from '../../../src/xlsx';
import { workbook as file } from '../support/package';

it('turned and shrunken text is saved, and straight text again', () => {
  let bytes = file({ sheets: ['<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'] });
  for (const look of [
    { rotation: 90, shrink: true },
    { rotation: 0, shrink: false },
  ]) {
    const workbook = openWorkbook(bytes);
    const style = workbook.styles.styles[workbook.sheets[0]?.styleAt(0, 0) ?? 0] ?? DEFAULT_STYLE;
    workbook.sheets[0]?.setStyle(0, 0, workbook.styles.intern({ ...style, ...look }));
    bytes = saveWorkbook(bytes, workbook);
    const again = openWorkbook(bytes);
    expect(again.styles.styles[again.sheets[0]?.styleAt(0, 0) ?? -1]).toMatchObject(look);
  }
});
