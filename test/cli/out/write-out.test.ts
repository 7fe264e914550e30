import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { run } from '../../../src/cli/run';
import { openFileHost, readWorkbook } from '../../../src/xlsx';
import { fullWorkbook } from '../../xlsx/save/support/full-workbook';
import { workbookBytes, world } from '../support';

const ROWS = [
  ['2021年重点任务台账'],
  ['序号', '工作任务', '目标值', '完成值', '责任单位', '完成时限'],
  ['1', '新建幼儿园', '12所', '12所', '=cmd|calc', '8月底前'],
  ['2', '新增学位', '6000个', '2600个', '市教育局', '12月底前'],
  ['3', '新建食堂', '120处', '105处', '市民政局', '12月底前'],
];

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-check-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function written(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

describe('the command with --out', () => {
  it('writes the workbook with marks and the documents that were named, and texts for Word', async () => {
    const original = workbookBytes(ROWS, '台账');
    const file = written('台账.xlsx', original);
    const out = join(folder, '新', '写出');
    const to = world();
    expect(await run([file, '--as-of', '2021-11-30', '--out', out, '--documents', '通报,滞后清单'], to)).toBe(0);
    expect(readdirSync(out).sort()).toEqual(['台账 通报 1130.docx', '台账.xlsx']);
    expect(Buffer.from(readFileSync(file)).equals(Buffer.from(original))).toBe(true);
    const { host } = openFileHost(readFileSync(join(out, '台账.xlsx')), { fileName: null });
    const sheets = await host.listSheets();
    expect(sheets.map(({ name, document }) => [name, document])).toEqual([
      ['台账', null],
      ['通报 1130', 'bulletin:2021-11-30'],
      ['滞后清单 1130', 'lagging:2021-11-30'],
    ]);
    const marks = await host.readMarks(sheets[0]?.id ?? '');
    expect(marks?.rows.map(([status]) => status)).toEqual(['核查进度', '已完成', '严重滞后', '滞后']);
    expect(Object.keys(unzipSync(readFileSync(join(out, '台账 通报 1130.docx'))))).toContain('word/document.xml');
    expect(to.stderr.text()).toContain(join(out, '台账.xlsx'));
    expect(to.stdout.text()).not.toContain('写出');
  });

  it('is checked as before once it was written: marks and documents are no part of a ledger', async () => {
    const file = written('台账.xlsx', workbookBytes(ROWS, '台账'));
    const out = join(folder, '写出');
    await run([file, '--as-of', '2021-11-30', '--out', out], world());
    const [before, after] = [readWorkbook(readFileSync(file)), readWorkbook(readFileSync(join(out, '台账.xlsx')))];
    expect(after.sheets.map(({ name, rowCount, columnCount }) => [name, rowCount, columnCount])).toEqual(
      before.sheets.map(({ name, rowCount, columnCount }) => [name, rowCount, columnCount]),
    );
    expect(after.generated).toEqual(['通报 1130', '汇总表 1130', '滞后清单 1130']);
  });

  it('says what of a signed workbook with macros is not in the one it writes', async () => {
    const file = written('签名.xlsm', fullWorkbook());
    const out = join(folder, '写出');
    const to = world();
    await run([file, '--as-of', '2021-11-30', '--out', out], to);
    expect(to.stderr.text()).toContain(`“${file}”：文件带有数字签名。`);
    expect(Object.keys(unzipSync(readFileSync(join(out, '签名.xlsm'))))).toContain('xl/vbaProject.bin');
  });

  it('writes words of cells as words, whatever they look like', async () => {
    const file = written('台账.xlsx', workbookBytes(ROWS, '台账'));
    const out = join(folder, '写出');
    await run([file, '--as-of', '2021-11-30', '--out', out, '--documents', 'summary'], world());
    const { host } = openFileHost(readFileSync(join(out, '台账.xlsx')), { fileName: null });
    const summary = host.workbook.sheets.at(-1);
    const cells = [...Array(60).keys()].flatMap((row) => summary?.contentAt(row, 0) ?? []);
    expect(cells.find(({ value }) => value === '=cmd|calc')).toMatchObject({ formula: null });
  });

  it('writes what changed since an earlier file too, under its name without folders', async () => {
    const rows = ROWS.map((row) => row.map((text) => (text === '2600个' ? '2900个' : text)));
    const before = written('上期.xlsx', workbookBytes(rows, '旧台账'));
    const file = written('台账.xlsx', workbookBytes(ROWS, '台账'));
    const out = join(folder, '写出');
    const to = world();
    const days = ['--as-of', '2021-11-30', '--before-as-of', '2021-10-31'];
    expect(await run([file, '--before', before, ...days, '--out', out, '--documents', '滞后清单'], to)).toBe(1);
    const { host } = openFileHost(readFileSync(join(out, '台账.xlsx')), { fileName: null });
    const sheets = await host.listSheets();
    expect(sheets.map(({ name, document }) => [name, document])).toEqual([
      ['台账', null],
      ['滞后清单 1130', 'lagging:2021-11-30'],
      ['与上期对比 1130', 'compare:2021-11-30'],
    ]);
    const texts: unknown[] = [];
    const sheet = host.workbook.sheets[2];
    sheet?.grid.forEachCell((row, column) => texts.push(sheet.contentAt(row, column)?.value));
    expect(texts).toContain('上期文件：上期.xlsx（截至2021年10月31日）');
    expect(texts).toContain('2900个');
    expect(texts).toContain('上期.xlsx 旧台账!D4');
    expect(texts.join('\n')).not.toContain(folder);
    expect(to.stderr.text()).toContain('与上期对比 1130');
  });

  it('never writes a file over itself', async () => {
    const bytes = workbookBytes(ROWS, '台账');
    const file = written('台账.xlsx', bytes);
    const to = world();
    expect(await run([file, '--out', folder], to)).toBe(2);
    expect(Buffer.from(readFileSync(file)).equals(Buffer.from(bytes))).toBe(true);
    expect(to.stderr.text()).toContain('台账.xlsx');
  });

  it('never writes a file over another one of the same name that it was given', async () => {
    const bytes = workbookBytes(ROWS, '台账');
    const mine = written('台账.xlsx', bytes);
    const elsewhere = join(folder, '另一处');
    mkdirSync(elsewhere);
    const other = join(elsewhere, '台账.xlsx');
    writeFileSync(other, bytes);
    const to = world();
    expect(await run([other, mine, '--out', folder], to)).toBe(2);
    expect(Buffer.from(readFileSync(mine)).equals(Buffer.from(bytes))).toBe(true);
    expect(to.stderr.text()).toContain('写出会覆盖原文件');
  });

  it('says what keeps it from writing, and still prints the check', async () => {
    const file = written('台账.xlsx', workbookBytes(ROWS, '台账'));
    const to = world();
    expect(await run([file, '--out', join(file, 'x'), '--format', 'json'], to)).toBe(2);
    expect(JSON.parse(to.stdout.text())).toMatchObject({ files: [{ error: null }] });
    expect(to.stderr.text()).toContain('ENOTDIR');
  });

  it('names the documents there are where one is none, before it reads anything', async () => {
    const to = world();
    expect(await run(['no-such.xlsx', '--out', folder, '--documents', '周报'], to)).toBe(2);
    expect(to.stderr.text()).toMatch(/周报.*简报、通报/);
    expect(to.stdout.text()).toBe('');
  });

  it('does the other files where one cannot be read, and writes what has no ledger without documents', async () => {
    const good = written('好.xlsx', workbookBytes(ROWS, '台账'));
    const notes = written('说明.xlsx', workbookBytes([['填表说明'], ['由各单位填报']], '说明'));
    const bad = written('坏.xlsx', workbookBytes(ROWS).slice(0, 200));
    const out = join(folder, '写出');
    expect(await run([bad, good, notes, '--as-of', '2021-11-30', '--out', out], world())).toBe(2);
    expect(existsSync(join(out, '坏.xlsx'))).toBe(false);
    expect(readWorkbook(readFileSync(join(out, '说明.xlsx'))).generated).toEqual([]);
    expect(readWorkbook(readFileSync(join(out, '好.xlsx'))).generated).toHaveLength(3);
  });
});
