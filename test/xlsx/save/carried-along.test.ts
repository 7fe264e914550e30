import { strFromU8, unzipSync } from 'fflate';
import type { CellRef } from '../../../src/core/model/address';
import {
  openFileHost,
  openWorkbook,
  packFile,
  readFile,
  unpackFile,
  type CellValue,
  type OpenedFile,
} from '../../../src/xlsx';
import { briefingPlan } from './support/briefing-plan';
import { fullParts, fullWorkbook } from './support/full-workbook';

function open(changes: Record<string, string> = {}): OpenedFile {
  return openFileHost(fullWorkbook(changes), { fileName: '台账.xlsm' });
}

function cell(address: string): CellRef {
  return { row: Number(address.slice(1)) - 1, column: address.charCodeAt(0) - 65 };
}

function edit({ host }: OpenedFile, address: string, value: CellValue, sheet = 0): Promise<void> {
  return host.edit(host.workbook.sheets[sheet]!.id, cell(address), value);
}

function parts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

/** What is known of a part whose name is written out in the workbook with everything. */
function full(name: string): string {
  return String(fullParts()[name]);
}

function part(file: OpenedFile, name: string): string {
  return parts(file.save())[name] ?? '';
}

const TABLE = 'xl/tables/table1.xml';

describe('an Excel table', () => {
  it('calls a column what its header says, as Excel writes it', async () => {
    const file = open();
    await edit(file, 'B1', '牵头\n单位 "甲" & 乙');
    expect(part(file, TABLE)).toBe(
      full(TABLE).replace('name="责任单位"', 'name="牵头_x000a_单位 &quot;甲&quot; &amp; 乙"'),
    );
  });

  it('has headers that are texts, each of them once', async () => {
    const file = open();
    await edit(file, 'B1', 2024);
    await edit(file, 'A1', '目标值');
    const [sheet] = file.host.workbook.sheets;
    expect([0, 1].map((column) => sheet!.contentAt(0, column)?.value)).toEqual(['目标值2', '2024']);
    expect([...part(file, TABLE).matchAll(/<tableColumn id="\d" name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      '目标值2',
      '2024',
      '目标值',
      '完成值',
      '完成_x000a_情况',
    ]);
  });

  it('has headers that differ where several are pasted, and minds no old one that goes', async () => {
    const file = open();
    const { host } = file;
    const [sheet] = host.workbook.sheets;
    const paste = (...values: readonly string[]) =>
      host.editMany(
        sheet!.id,
        values.map((value, index) => ({ cell: { row: 0, column: index }, value })),
      );
    await paste('责任单位', '序号');
    expect([0, 1].map((column) => sheet!.contentAt(0, column)?.value)).toEqual(['责任单位', '序号']);
    await paste('同名', '同名');
    expect([0, 1].map((column) => sheet!.contentAt(0, column)?.value)).toEqual(['同名', '同名2']);
    expect(part(file, TABLE)).toContain('<tableColumn id="2" name="同名2"/>');
    await expect(paste('甲', '')).rejects.toMatchObject({ code: 'table-header-empty' });
    expect(sheet!.contentAt(0, 0)?.value).toBe('同名');
  });

  it.each([
    ['B1', null, { code: 'table-header-empty', params: { cell: 'B1' } }],
    ['B1', '  ', { code: 'table-header-empty', params: { cell: 'B1' } }],
    ['D1', '完成数', { code: 'table-header-used', params: { name: '完成值', formula: 'E2' } }],
  ])('keeps its header %s from becoming %j', async (address, value, refusal) => {
    const file = open();
    await expect(edit(file, address, value)).rejects.toMatchObject(refusal);
    expect(file.host.revision()).toMatchObject({ cells: 0, canUndo: false });
    expect(Buffer.compare(file.save(), fullWorkbook())).toBe(0);
  });

  it('takes a header again that it has, whatever refers to it', async () => {
    const file = open();
    await edit(file, 'D1', '完成值');
    expect(part(file, TABLE)).toBe(full(TABLE));
  });

  it('says a total that was typed as a label', async () => {
    const file = open();
    await edit(file, 'D6', '见附表');
    expect(part(file, TABLE)).toBe(
      full(TABLE).replace('name="完成值" totalsRowFunction="sum"', 'name="完成值" totalsRowLabel="见附表"'),
    );
  });

  it('stays as it is where it has no header of its own', async () => {
    const without = full(TABLE).replace('ref="A1:E6"', 'ref="A1:E6" headerRowCount="0"');
    const file = open({ [TABLE]: without });
    await edit(file, 'B1', 7);
    expect(file.host.workbook.sheets[0]!.contentAt(0, 1)?.value).toBe(7);
    expect(part(file, TABLE)).toBe(without);
  });

  it('keeps its header when a finding is corrected into it', async () => {
    const file = open();
    const { id } = file.host.workbook.sheets[0]!;
    await file.host.apply([{ kind: 'correct', sheet: id, cells: [{ cell: cell('B1'), value: 12 }] }]);
    expect(file.host.workbook.sheets[0]!.contentAt(0, 1)?.value).toBe('12');
  });
});

describe('an array formula', () => {
  it.each(['A2', 'A3', 'A4'])('is not changed in part, by %s', async (address) => {
    const file = open();
    const refusal = { code: 'part-of-array', params: { cells: 'A2:A4' }, aftermath: 'unchanged' };
    await expect(edit(file, address, 1, 1)).rejects.toMatchObject(refusal);
    expect(Buffer.compare(file.save(), fullWorkbook())).toBe(0);
  });

  it('of one cell is replaced like any other', async () => {
    const sheet = 'xl/worksheets/sheet2.xml';
    const file = open({ [sheet]: full(sheet).replace('ref="A2:A4"', 'ref="A2"') });
    await edit(file, 'A2', 1, 1);
    expect(part(file, sheet)).toContain('<c r="A2"><v>1</v></c>');
  });
});

describe('a pivot table', () => {
  const CACHE = 'xl/pivotCache/pivotCacheDefinition1.xml';
  const refreshed = (source: string): string => full(CACHE).replace('<worksheetSource name="表1"/>', source);

  it.each([
    ['a table', '<worksheetSource name="表1"/>'],
    ['a range', '<worksheetSource ref="A1:E6" sheet="台账"/>'],
    ['a name', '<worksheetSource name="名单"/>'],
  ])('of %s is refreshed by Excel where its cells changed', async (_what, source) => {
    const file = open({ [CACHE]: refreshed(source) });
    await edit(file, 'B3', '市民政局');
    const { bytes, notes } = file.saved();
    expect(parts(bytes)[CACHE]).toContain('refreshOnLoad="1"');
    expect(notes).toContainEqual({ kind: 'pivots', count: 1 });
  });

  it.each([
    ['another sheet', '<worksheetSource ref="A1:E6" sheet="公式"/>'],
    ['other cells', '<worksheetSource ref="C1:E6" sheet="台账"/>'],
    ['another file', '<worksheetSource ref="A1:E6" sheet="台账" r:id="rId2"/>'],
    ['a name that is not there', '<worksheetSource name="没有"/>'],
  ])('of %s stays as it is', async (_what, source) => {
    const file = open({ [CACHE]: refreshed(source) });
    await edit(file, 'B3', '市民政局');
    const { bytes, notes } = file.saved();
    expect(parts(bytes)[CACHE]).toBe(refreshed(source));
    expect(notes.map(({ kind }) => kind)).not.toContain('pivots');
  });
});

describe('the list of parts that file managers show', () => {
  const titles = (file: OpenedFile): readonly string[] =>
    [...part(file, 'docProps/app.xml').matchAll(/<vt:(?:lpstr|i4)>([^<]*)</g)].map(([, title]) => title ?? '');

  it('follows sheets that come and go', async () => {
    const file = open();
    await file.host.apply([briefingPlan('台账')]);
    expect(titles(file)).toEqual(
      ['工作表', '4', '图表', '1', '命名范围', '3', '台账', '公式', '透视', '通报 &lt;1&gt;', '图表页'].concat([
        '名单',
        '台账!Print_Area',
        '台账!Print_Titles',
      ]),
    );
    expect(part(file, 'docProps/app.xml')).toContain('<vt:vector size="8" baseType="lpstr">');
    await file.host.undo();
    expect(part(file, 'docProps/app.xml')).toBe(full('docProps/app.xml'));
  });

  it('follows names and removals, print areas with them', () => {
    const file = open();
    const [ledger, formulas] = file.host.workbook.sheets;
    ledger!.name = '台账 & 表';
    file.host.workbook.removeSheet(formulas!);
    expect(titles(file)).toEqual(
      ['工作表', '2', '图表', '1', '命名范围', '3', '台账 &amp; 表', '透视', '图表页', '名单'].concat([
        "'台账 &amp; 表'!Print_Area",
        "'台账 &amp; 表'!Print_Titles",
      ]),
    );
  });

  it('is left alone where it was not true before', async () => {
    const untrue = full('docProps/app.xml').replace('<vt:lpstr>公式</vt:lpstr>', '<vt:lpstr>别的</vt:lpstr>');
    const file = open({ 'docProps/app.xml': untrue });
    await file.host.apply([briefingPlan('台账')]);
    expect(part(file, 'docProps/app.xml')).toBe(untrue);
  });
});

describe('what is known of a saved file', () => {
  it('is nothing where it is the file that was opened', async () => {
    const file = open();
    await edit(file, 'B3', '市民政局');
    await file.host.undo();
    await file.host.select(file.host.workbook.sheets[1]!.id, cell('C3'));
    expect(file.saved().notes).toEqual([]);
    expect(Object.keys(parts(file.saved().bytes))).toContain('_xmlsignatures/sig1.xml');
  });

  it('is that it is not signed any more, and the signatures are gone', async () => {
    const file = open();
    await edit(file, 'G9', 1);
    const { bytes, notes } = file.saved();
    expect(notes).toEqual([{ kind: 'signatures' }]);
    expect(Object.keys(parts(bytes)).filter((name) => name.startsWith('_xmlsignatures'))).toEqual([]);
    expect(parts(bytes)['_rels/.rels']).not.toContain('digital-signature');
    expect(Object.keys(parts(bytes))).toContain('xl/vbaProject.bin');
  });

  it('are the formulas that refer to changed cells', async () => {
    const file = open();
    await edit(file, 'D3', 11);
    expect(file.saved().notes).toContainEqual({ kind: 'results', count: 2, user: "'公式'!A1" });
  });

  it('are formulas and names that refer to sheets which are gone', () => {
    const file = open();
    file.host.workbook.removeSheet(file.host.workbook.sheets[0]!);
    expect(file.saved().notes).toContainEqual({ kind: 'lost-sheets', sheets: ['台账'], user: "'公式'!A1" });
  });

  it('is that a shared workbook’s list of changes and a data model do not follow', async () => {
    const rels = 'xl/_rels/workbook.xml.rels';
    const more = (type: string): string => `<Relationship Id="x${type}" Type="x/${type}" Target="x/${type}.xml"/>`;
    const file = open({
      [rels]: full(rels).replace('</Rel', `${more('revisionHeaders')}${more('powerPivotData')}</Rel`),
    });
    const { id } = file.host.workbook.sheets[2]!;
    await file.host.apply([
      { kind: 'mark', sheet: id, column: 5, widths: [9, 9], tables: [{ top: 2, rows: [['a', 'b']], conditions: [] }] },
    ]);
    expect(file.saved().notes.map(({ kind }) => kind)).toEqual(['signatures', 'histories']);
    await edit(file, 'G9', 1);
    expect(file.saved().notes.map(({ kind }) => kind)).toEqual(['signatures', 'histories', 'data-models']);
  });
});

describe('what a workbook has beyond the model', () => {
  it('is counted when it is opened', () => {
    const { carried, sheets } = openWorkbook(fullWorkbook());
    expect(carried).toEqual([
      { kind: 'macros', count: 1 },
      { kind: 'tabs', count: 1 },
      { kind: 'signatures', count: 1 },
    ]);
    expect(sheets.map((sheet) => Object.fromEntries(sheet.carried.map(({ kind, count }) => [kind, count])))).toEqual([
      { pictures: 1, shapes: 1, charts: 1, sparklines: 2, formats: 1 },
      {},
      { pivots: 1 },
    ]);
  });

  it('is known in the thread that a file was not read in', () => {
    const read = readFile(fullWorkbook());
    const { workbook } = unpackFile(structuredClone(packFile(read).packed));
    expect(workbook.carried).toEqual(read.workbook.carried);
    for (const key of ['carried', 'arrays', 'tables'] as const) {
      expect(workbook.sheets.map((sheet) => sheet[key])).toEqual(read.workbook.sheets.map((sheet) => sheet[key]));
    }
  });

  it('may be damaged without keeping the workbook closed', () => {
    const { sheets } = openWorkbook(fullWorkbook({ 'xl/comments1.xml': '<comments' }));
    expect(sheets[0]!.carried).toContainEqual({ kind: 'comments', count: 1 });
  });
});
