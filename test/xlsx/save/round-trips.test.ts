import { strFromU8, unzipSync } from 'fflate';
import type { CellRef } from '../../../src/core/model/address';
import type { SheetPlan } from '../../../src/core/model/sheet-plan';
import { openFileHost, openWorkbook, saveWorkbook, type OpenedFile, type SheetModel } from '../../../src/xlsx';
import { describeWorkbook } from '../../support/describe-workbook';
import { briefingPlan } from './support/briefing-plan';
import { published, samples, type Foreign } from './support/workbooks';
import { xmlChanges } from './support/xml-changes';

/** What a change may do to a package: names of parts with what may differ inside, as paths of `xmlChanges`. */
type Allowed = readonly (readonly [part: RegExp, changes: RegExp])[];

/** Bytes of a part whose elements are compared; of longer ones only whether they may differ at all. */
const LONGEST = 1 << 20;

/** How two packages differ beyond what is allowed: nothing, where saving kept what nobody touched. */
function surprises(one: Uint8Array, other: Uint8Array, allowed: Allowed): readonly string[] {
  const [before, after] = [unzipSync(one), unzipSync(other)];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) => {
    const [was, is] = [before[name], after[name]];
    if (was && is && Buffer.compare(was, is) === 0) return [];
    if (!was || !is) return rest(allowed, name, [is ? '+' : '-']);
    if (is.length > LONGEST) return allowed.some(([part]) => part.test(name)) ? [] : [name];
    return rest(allowed, name, xmlChanges(strFromU8(was), strFromU8(is)));
  });
}

function rest(allowed: Allowed, name: string, changes: readonly string[]): readonly string[] {
  const may = allowed.filter(([part]) => part.test(name)).map(([, change]) => change);
  return changes.filter((change) => !may.some((each) => each.test(change))).map((change) => `${name}: ${change}`);
}

/** Texts come to the shared strings and go from them; where a workbook has none, the part is made. */
const STRINGS: Allowed = [
  [/sharedStrings\.xml$/, /^[+-](?:$|[^/]*sst\/[^/]*si(?:\(\d+\))?$)|sst@(?:count|uniqueCount)$/],
  [/^\[Content_Types\]\.xml$/, /^\+Types\/Override\[\/xl\/sharedStrings\.xml\]$/],
  [/workbook\.xml\.rels$/, /^\+Relationships\/Relationship\[rId\d+\]$/],
];
const CALCULATION: Allowed = [[/workbook\.xml$/, /workbook\/[^/]*calcPr(?:@(?:fullCalcOnLoad|calcCompleted))?$/]];
/** What was signed is signed no more. */
const SIGNATURE: Allowed = [
  [/^_xmlsignatures\//, /^-$/],
  [/^_rels\/\.rels$/, /^-Relationships\/Relationship\[\w+\]$/],
  [/^\[Content_Types\]\.xml$/, /^-Types\/Override\[\/_xmlsignatures\//],
];
const PIVOTS: Allowed = [[/pivotCacheDefinition\d+\.xml$/, /^pivotCacheDefinition@refreshOnLoad$/]];
const STYLES: Allowed = [[/styles\.xml$/, /^[+-](?:$|.*)|styleSheet\/.*@count$/]];

const CELL = /worksheet\/[^/]*sheetData\/[^/]*row\[\d+\](?:@spans|\/[^/]*c\[[A-Z]+\d+\])?/;
const MARKS: Allowed = [
  ...STRINGS,
  ...SIGNATURE,
  ...STYLES,
  [/worksheets\/[^/]*\.xml$/, new RegExp(`^[+-]?${CELL.source}`)],
  [/worksheets\/[^/]*\.xml$/, /^[+-]?worksheet\/[^/]*(?:dimension|cols|conditionalFormatting|autoFilter)\b/],
  [/workbook\.xml$/, /workbook\/[^/]*definedNames(?:\/|$)/],
];

/** A cell of a sheet that anybody may change: no formula, no header of a table. */
function plainCell(sheet: SheetModel): CellRef | null {
  let found: CellRef | null = null;
  sheet.grid.forEachCell((row, column) => {
    const content = sheet.contentAt(row, column);
    const isHeader = sheet.tables.some(({ range }) => range.top === row);
    if (!found && content?.formula === null && typeof content.value !== 'object' && !isHeader) found = { row, column };
  });
  return found;
}

function marksFor(sheet: SheetModel): SheetPlan {
  const used = sheet.usedRange()!;
  const column = used.right + 1;
  const rows = Array.from({ length: used.bottom - used.top + 1 }, (_row, index): readonly [string, string] =>
    index === 0 ? ['进度', '原因'] : [index % 2 === 0 ? '滞后' : '', index % 2 === 0 ? `差 ${index}%` : ''],
  );
  const range = { ...used, right: column + 1 };
  const conditions = [{ range, formula: `$A4="滞后"`, fill: '#FFC7CE', font: { color: '#9C0006', bold: true } }];
  return { kind: 'mark', sheet: sheet.id, column, widths: [10, 40], tables: [{ top: used.top, rows, conditions }] };
}

/** A workbook with the first of its sheets that can be changed; null where there is none. */
function opened({ bytes, name }: Foreign): { readonly file: OpenedFile; readonly sheet: SheetModel | null } {
  const file = openFileHost(bytes(), { fileName: name });
  const sheets = file.host.workbook.sheets.filter((each) => !each.protected && each.usedRange() !== null);
  return { file, sheet: sheets.find((each) => plainCell(each) !== null) ?? null };
}

function expectModel({ host }: OpenedFile, bytes: Uint8Array): void {
  expect(describeWorkbook(openWorkbook(bytes))).toEqual(describeWorkbook(host.workbook));
}

/** Templates of charts are sheets without anything to change. */
const WITHOUT_CELLS = /xlsx-chart/;

/** A ledger of ten thousand rows takes its seconds: it is changed once only. */
const isLong = (workbook: Foreign): boolean => workbook.bytes().length > 500_000;

describe.each([...samples, ...published])('$name', (workbook) => {
  const brief = isLong(workbook) ? it.skip : it;

  it('is the same bytes where nothing changed', () => {
    const bytes = workbook.bytes();
    expect(Buffer.compare(saveWorkbook(bytes, openWorkbook(bytes)), bytes)).toBe(0);
  });

  brief('has one changed cell where one was changed', async () => {
    const { file, sheet } = opened(workbook);
    const cell = sheet && plainCell(sheet);
    if (!sheet || !cell) {
      expect(workbook.name).toMatch(WITHOUT_CELLS);
      return;
    }
    await file.host.edit(sheet.id, cell, '改过 <&>');
    const bytes = file.save();
    expectModel(file, bytes);
    const part = new RegExp(`${sheet.part!.replaceAll('.', '\\.')}$`);
    const place = new RegExp(`^[+-]?${CELL.source}`);
    const changes: Allowed = [[part, place], ...STRINGS, ...CALCULATION, ...SIGNATURE, ...PIVOTS];
    expect(surprises(workbook.bytes(), bytes, changes)).toEqual([]);
  });

  it('takes marks, and has no trace of them once they are cleared', async () => {
    const { file, sheet } = opened(workbook);
    if (!sheet) {
      expect(workbook.name).toMatch(WITHOUT_CELLS);
      return;
    }
    const original = describeWorkbook(file.host.workbook);
    const refusal = await file.host.apply([marksFor(sheet)]).then(
      () => null,
      (error: unknown) => error,
    );
    // Joined cells reach beyond the last one that holds anything.
    if (refusal) {
      expect(refusal).toMatchObject({ code: 'no-room' });
      return;
    }
    const marked = file.save();
    expect(surprises(workbook.bytes(), marked, MARKS)).toEqual([]);

    const again = openFileHost(marked, { fileName: workbook.name });
    expect(describeWorkbook(again.host.workbook)).toEqual(describeWorkbook(file.host.workbook));
    await again.host.apply([{ kind: 'clear', marks: 'all', documents: 'all' }]);
    const cleared = again.save();
    expect(describeWorkbook(openWorkbook(cleared))).toEqual(original);
    // Blank cells beside the ledger that only said again what their column says are gone, and a list of names without
    // any; appended styles stay, and a part for texts where there was none.
    const left: Allowed = [
      ...STRINGS.slice(1),
      ...STYLES,
      ...SIGNATURE,
      [/worksheets\/[^/]*\.xml$/, new RegExp(`^(?:-${CELL.source}|${CELL.source}@t$)`)],
      [/worksheets\/[^/]*\.xml$/, /^[+-]?worksheet\/[^/]*(?:dimension@ref|cols\/.*)$/],
      [/sharedStrings\.xml$/, /^\+$|sst@(?:count|uniqueCount)$/],
      [/workbook\.xml$/, /^-workbook\/definedNames$/],
    ];
    expect(surprises(workbook.bytes(), cleared, left)).toEqual([]);
  });

  brief('takes a sheet beside its own', async () => {
    const { file } = opened(workbook);
    await file.host.apply([briefingPlan(file.host.workbook.sheets[0]!.name)]);
    const bytes = file.save();
    expectModel(file, bytes);
    const changes: Allowed = [
      ...STRINGS,
      ...SIGNATURE,
      ...STYLES,
      ...CALCULATION,
      [/(?:worksheets|drawings|charts)\/(?:_rels\/)?[^/]*$/, /^\+$/],
      [
        /^\[Content_Types\]\.xml$/,
        /^\+Types\/(?:Override\[\/xl\/(?:worksheets|drawings|charts|styles)|Default\[rels\])/,
      ],
      [/workbook\.xml$/, /^\+[^/]*workbook\/[^/]*(?:sheets\/.*|definedNames.*|bookViews)$/],
      [/workbook\.xml$/, /workbook\/[^/]*bookViews\/.*@(?:activeTab|firstSheet)$/],
      [/workbook\.xml\.rels$/, /^[+-]Relationships\/Relationship\[\w+\]$/],
      [/sheets\/[^/]*\.xml$/, /sheetViews\/.*@tabSelected$/],
      [/calcChain\.xml$/, /^-$/],
      [/^\[Content_Types\]\.xml$/, /^-Types\/Override\[\/xl\/calcChain\.xml\]$/],
      [/app\.xml$/, /HeadingPairs\/.*i4#$|TitlesOfParts\/.*(?:@size|lpstr.*)$/],
    ];
    expect(surprises(workbook.bytes(), bytes, changes)).toEqual([]);
  });
});
