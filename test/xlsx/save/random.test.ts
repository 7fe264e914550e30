import * as fc from 'fast-check';
import { openWorkbook, saveWorkbook, type WorkbookModel } from '../../../src/xlsx';
import { describeWorkbook } from '../../support/describe-workbook';
import { randomContents } from '../../support/random-workbook';
import { NAMESPACE, workbookParts, zip } from '../support/package';

const RUNS = 30;

const STYLES =
  '<fonts><font><sz val="11"/><name val="Calibri"/></font></fonts><fills><fill/><fill/></fills><borders><border/></borders>' +
  '<cellXfs><xf/><xf numFmtId="9" applyAlignment="1"><alignment textRotation="90" wrapText="1"/></xf></cellXfs><dxfs><dxf><font><b/></font></dxf></dxfs>';

/** A file as Excel might have written it, with sheets that random contents may meet. */
function original(prefix = ''): Uint8Array {
  const sheet =
    '<dimension ref="A1:D9"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>' +
    '<cols><col min="2" max="5" width="12.7109375" customWidth="1"/><col min="7" max="30" width="9.140625" style="1"/></cols>' +
    '<sheetData><row r="1" spans="1:4"><c r="A1" t="s"><v>0</v></c><c r="C1" s="1"><v>0.5</v></c></row>' +
    '<row r="3" spans="1:4" ht="30" customHeight="1"><c r="B3"><f t="shared" ref="B3:B6" si="0">A3*2</f><v>4</v></c></row>' +
    '<row r="5" hidden="1"><c r="B5"><f t="shared" si="0"/><v>0</v></c></row><row><c s="1"/><c><f t="shared" si="0"/><v>1</v></c></row>' +
    '<row r="9"/></sheetData><autoFilter ref="A1:D9"/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>' +
    '<conditionalFormatting sqref="A1:A9"><cfRule type="expression" dxfId="0" priority="1"><formula>A1&gt;1</formula></cfRule>' +
    '<cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/></dataBar></cfRule></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="list" sqref="D2"><formula1>"甲,乙"</formula1></dataValidation></dataValidations>';
  const parts = workbookParts({
    sheets: [sheet, '<sheetData/>'],
    sharedStrings: '<si><t>市教育局</t></si><si><r><t>53</t></r></si>',
    styles: STYLES,
    after:
      '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">台账!$A$1:$D$9</definedName></definedNames>',
  });
  parts['xl/workbook.xml'] = String(parts['xl/workbook.xml']).replace('Sheet1', '台账').replace('Sheet2', 'Sheet 1');
  if (prefix === '') return zip(parts);
  const prefixed = Object.entries(parts).map(([name, xml]): [string, string] => {
    if (!name.startsWith('xl/') || name.endsWith('.rels')) return [name, String(xml)];
    const named = String(xml).replace(/<(\/?)/g, `<$1${prefix}:`);
    return [name, named.replace(`xmlns="${NAMESPACE}"`, `xmlns:${prefix}="${NAMESPACE}"`)];
  });
  return zip(Object.fromEntries(prefixed));
}

/** What no file can hold: kinds of conditional formats that are only known by what a file said, and infinite numbers. */
function writable(workbook: WorkbookModel): void {
  for (const sheet of workbook.sheets) {
    const kept = sheet.conditionalFormats.filter(
      ({ formula, other }) => formula !== null || other?.startsWith('cfRule'),
    );
    sheet.conditionalFormats.splice(0, Infinity, ...kept);
    sheet.grid.forEachCell((row, column) => {
      const content = sheet.contentAt(row, column);
      if (typeof content?.value !== 'number' || Number.isFinite(content.value)) return;
      sheet.setContent(row, column, { ...content, value: 1 });
    });
  }
}

describe('a workbook with contents at random', () => {
  it.each(['', 'x'])('reads the same once it was saved, again and again (prefix %j)', (prefix) => {
    fc.assert(
      fc.property(fc.array(randomContents, { minLength: 1, maxLength: 3 }), (steps) => {
        let bytes = original(prefix);
        for (const fill of steps) {
          const workbook = openWorkbook(bytes);
          fill(workbook);
          writable(workbook);
          bytes = saveWorkbook(bytes, workbook);
          expect(describeWorkbook(openWorkbook(bytes))).toEqual(describeWorkbook(workbook));
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('is what it was once everything was taken back', () => {
    fc.assert(
      fc.property(randomContents, (fill) => {
        const bytes = original();
        const workbook = openWorkbook(bytes);
        const checkpoint = workbook.checkpoint();
        fill(workbook);
        checkpoint.restore();
        expect(Buffer.compare(saveWorkbook(bytes, workbook), bytes)).toBe(0);
      }),
      { numRuns: RUNS },
    );
  });
});
