import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathsFromCommonFolder } from '../../../src/cli/out/relative-paths';
import { run } from '../../../src/cli/run';
import { textAt } from '../../../src/core/model/cells';
import { openWorkbook, readWorkbook, snapshotOf } from '../../../src/xlsx';
import { workbookBytes, world } from '../support';

const HEADER = ['序号', '工作任务', '目标值', '完成值', '责任单位', '完成时限'];
const ROWS = [
  ['2021年重点任务台账'],
  HEADER,
  ['1', '新建幼儿园', '12所', '12所', '市教育局', '8月底前'],
  ['2', '新增学位', '6000个', '2600个', '市教育局', '12月底前'],
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
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  return path;
}

/** All texts of the list of files. */
function listOf(path: string): readonly string[] {
  const workbook = openWorkbook(readFileSync(path));
  const [first] = workbook.sheets;
  if (!first) return [];
  const sheet = snapshotOf(first, workbook);
  return Array.from({ length: sheet.rowCount }, (_row, row) =>
    Array.from({ length: sheet.columnCount }, (_column, column) => textAt(sheet, row, column)),
  ).flat();
}

describe('--summary', () => {
  it('sums all files up in one workbook, with a list that names those that cannot be read', async () => {
    const files = [
      written('教育/台账.xlsx', workbookBytes(ROWS, '台账')),
      written('民政/台账.xlsx', workbookBytes([...ROWS.slice(0, 2), ['1', '新建食堂', '120处', '105处', '市民政局', '12月底前']], '台账')), // prettier-ignore
      written('坏.xlsx', workbookBytes(ROWS).slice(0, 200)),
    ];
    const to = world();
    const path = join(folder, '写出', '汇总.xlsx');
    expect(await run([...files, '--as-of', '2021-11-30', '--summary', path, '--documents', '汇总表、简报'], to)).toBe(
      2,
    );
    expect(readWorkbook(readFileSync(path)).generated).toEqual(['文件清单', '汇总表 1130', '简报 1130']);
    const list = listOf(path);
    expect(list).toEqual(expect.arrayContaining(['教育/台账.xlsx', '民政/台账.xlsx', '坏.xlsx', '市民政局']));
    expect(list.some((text) => text.includes('已损坏'))).toBe(true);
    expect(readdirSync(dirname(path)).sort()).toEqual(['汇总 简报 1130.docx', '汇总.xlsx'].sort());
    expect(to.stderr.text()).toContain('文件清单、汇总表 1130、简报 1130');
  });

  it('is judged by a profile of its own as the check is', async () => {
    const file = written('台账.xlsx', workbookBytes(ROWS, '台账'));
    const profile = written('口径.json', Buffer.from('{"name":"本市口径","schedule":{"redLine":"60"}}'));
    const path = join(folder, '汇总.xlsx');
    expect(await run([file, '--as-of', '2021-11-30', '--profile', profile, '--summary', path], world())).toBe(0);
    expect(listOf(path).some((text) => text.includes('本市口径'))).toBe(true);
  });

  it('never takes the place of a file that it sums up, and says what else keeps it from being written', async () => {
    const bytes = workbookBytes(ROWS, '台账');
    const file = written('台账.xlsx', bytes);
    const onto = world();
    expect(await run([file, '--summary', file], onto)).toBe(2);
    expect(Buffer.from(readFileSync(file)).equals(Buffer.from(bytes))).toBe(true);
    expect(onto.stderr.text()).toContain('--summary');
    const nowhere = world();
    expect(await run([file, '--summary', join(file, 'x', '汇总.xlsx')], nowhere)).toBe(2);
    expect(nowhere.stderr.text()).toContain('ENOTDIR');
    expect(await run([file, '--summary', join(folder, '汇总.xls')], world())).toBe(2);
    expect(existsSync(join(folder, '汇总.xls'))).toBe(false);
  });
});

describe('paths in the list', () => {
  it('begin at the folder that all files share', () => {
    expect(pathsFromCommonFolder(['a/b/c.xlsx', 'a/d.xlsx', './a/b/e/f.xlsx'])).toEqual([
      'b/c.xlsx',
      'd.xlsx',
      'b/e/f.xlsx',
    ]);
    expect(pathsFromCommonFolder(['../x/台账.xlsx'])).toEqual(['台账.xlsx']);
    expect(pathsFromCommonFolder(['/a.xlsx', '/b/a.xlsx'])).toEqual(['a.xlsx', 'b/a.xlsx']);
  });
});
