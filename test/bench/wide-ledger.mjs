import { writeFileSync } from 'node:fs';
import { zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const JANUARY_2021 = 44197;
const DATE_STYLE = 1;
const RATE_STYLE = 2;

/** Twenty columns: eight texts of few to many distinct values, four dates, eight numbers with and without decimals. */
const COLUMNS = [
  (row) => number(row + 1),
  (row, text) => text(`张店区第${row % 40}街道办事处`),
  (row, text) => text(`第${row % 9973}小区楼道堆放杂物占用消防通道`),
  (row) => number(JANUARY_2021 + (row % 360), DATE_STYLE),
  (row) => number(JANUARY_2021 + ((row * 7) % 360), DATE_STYLE),
  (row) => number(JANUARY_2021 + ((row * 11) % 360), DATE_STYLE),
  (row) => (row % 5 === 0 ? '' : number(JANUARY_2021 + ((row * 13) % 360), DATE_STYLE)),
  (row, text) => text(row % 5 === 0 ? '正在整改' : '已整改到位'),
  (row, text) => text(`第${row}条:已现场核查,责任人已签收整改通知书`),
  (_row, text) => text('是'),
  (row) => number((row * 7919) % 100_003),
  (row) => number(((row * 104_729) % 10_007) / 100),
  (row) => number(((row * 104_729) % 10_007) / 10_007, RATE_STYLE),
  (row) => number(row % 100),
  (row) => number((row % 997) / 7),
  (row) => number(row % 2),
  (row, text) => text(`${row % 5000}户`),
  (row) => number((row % 31) * 1.05),
  (row, text) => text(`负责人${row % 300}`),
  (row, text) => text(row % 50 === 0 ? '延期' : '无'),
];

function number(value, style = 0) {
  return style === 0 ? `><v>${value}</v></c>` : ` s="${style}"><v>${value}</v></c>`;
}

function columnName(index) {
  return String.fromCharCode(65 + index);
}

/** Writes a ledger of so many rows and twenty columns as Excel writes it, with shared strings; the same every time. */
export function writeWideLedger(path, rows) {
  const strings = new Map();
  const text = (value) => {
    let index = strings.get(value);
    if (index === undefined) strings.set(value, (index = strings.size));
    return ` t="s"><v>${index}</v></c>`;
  };
  const pieces = [Buffer.from(`${HEAD}<worksheet xmlns="${MAIN}"><dimension ref="A1:T${rows + 1}"/><sheetData>`)];
  const row = (number, cells) => {
    const written = cells.map((cell, column) => (cell === '' ? '' : `<c r="${columnName(column)}${number}"${cell}`));
    return `<row r="${number}" spans="1:20">${written.join('')}</row>`;
  };
  pieces.push(
    Buffer.from(
      row(
        1,
        COLUMNS.map((_, index) => text(`栏目${index + 1}`)),
      ),
    ),
  );
  for (let index = 0; index < rows; index++) {
    pieces.push(
      Buffer.from(
        row(
          index + 2,
          COLUMNS.map((column) => column(index, text)),
        ),
      ),
    );
  }
  pieces.push(Buffer.from('</sheetData></worksheet>'));
  writeFileSync(path, zipSync(parts(Buffer.concat(pieces), [...strings.keys()]), { level: 6 }));
}

function parts(sheet, strings) {
  const encode = (xml) => Buffer.from(HEAD + xml);
  const relationship = (id, type, target) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const override = (part, type) => `<Override PartName="/xl/${part}" ContentType="${TYPE}.${type}+xml"/>`;
  const formats = `<xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/>`;
  return {
    '[Content_Types].xml': encode(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        override('workbook.xml', 'sheet.main') +
        override('worksheets/sheet1.xml', 'worksheet') +
        override('sharedStrings.xml', 'sharedStrings') +
        override('styles.xml', 'styles') +
        '</Types>',
    ),
    '_rels/.rels': encode(
      `<Relationships xmlns="${PACKAGE}/relationships">${relationship('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ),
    'xl/_rels/workbook.xml.rels': encode(
      `<Relationships xmlns="${PACKAGE}/relationships">` +
        relationship('r1', 'worksheet', 'worksheets/sheet1.xml') +
        relationship('r2', 'sharedStrings', 'sharedStrings.xml') +
        relationship('r3', 'styles', 'styles.xml') +
        '</Relationships>',
    ),
    'xl/workbook.xml': encode(
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="台账" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/styles.xml': encode(
      `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>` +
        `<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3">${formats}</cellXfs></styleSheet>`,
    ),
    'xl/sharedStrings.xml': encode(
      `<sst xmlns="${MAIN}">${strings.map((value) => `<si><t>${value}</t></si>`).join('')}</sst>`,
    ),
    'xl/worksheets/sheet1.xml': sheet,
  };
}
