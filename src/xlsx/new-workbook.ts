import { deflateSync } from 'fflate';
import { openWorkbook } from './model/open/open';
import { nameDocument } from './model/own-names';
import { saveWorkbook } from './save/save';
import { bytesOf } from './xml/bytes';
import { XML_DECLARATION } from './xml/document';
import { escapeAttribute } from './xml/escape';
import { packedEntry, writeArchive } from './zip/write-archive';

/** The one sheet of a new workbook. */
export interface FirstSheet {
  readonly name: string;
  /** The document that will be written there (`GeneratePlan.document`): the sheet is empty and waits for it. */
  readonly document: string;
}

/**
 * A workbook that was never saved, as the bytes of an .xlsx file: the parts that every reader asks for (ECMA-376 part 1,
 * 12.2) and one empty sheet. What is to stand in it is written through a host like into any other workbook.
 */
export function newWorkbook({ name, document }: FirstSheet): Uint8Array {
  const bytes = emptyPackage(name);
  const workbook = openWorkbook(bytes);
  for (const sheet of workbook.sheets) nameDocument(sheet, document);
  return saveWorkbook(bytes, workbook);
}

function emptyPackage(sheet: string): Uint8Array {
  const entries = [...partsOf(sheet)].map(([name, xml]) =>
    packedEntry(name, bytesOf(XML_DECLARATION + xml), { deflate: (bytes) => deflateSync(bytes) }),
  );
  return writeArchive(entries);
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function partsOf(sheet: string): ReadonlyMap<string, string> {
  return new Map([
    ['[Content_Types].xml', CONTENT_TYPES],
    ['_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews>` +
        `<sheets><sheet name="${escapeAttribute(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['styles', 'styles.xml'],
      ]),
    ],
    ['xl/worksheets/sheet1.xml', `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`],
    ['xl/styles.xml', STYLES],
  ]);
}

const CONTENT_TYPES =
  `<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`;

/** Excel repairs a file that lacks one of these: two fills, the first style of cells and its name (18.8). */
const STYLES =
  `<styleSheet xmlns="${MAIN}">` +
  '<fonts count="1"><font><sz val="11"/><name val="宋体"/><charset val="134"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}
