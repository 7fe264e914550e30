import fc from 'fast-check';
import { createLocalEngine } from '../../../src/app/engine/local-engine';
import type { FindingView } from '../../../src/app/engine/sheet-view';
import type { SheetSnapshot } from '../../../src/core/model/snapshot';
import { createFormatter, type Locale } from '../../../src/i18n';
import { LEDGERS } from '../../core/incremental/support/ledgers';
import { sheetOf } from '../../support/sheet';
import { configOf } from './support/config';
import { linesOf, redrawn } from './support/rows';

// Many reviews, on machines that run other tests at the same time.
jest.setTimeout(120_000);

const HEAD = ['2021年重点任务台账', '序号|任务|责任单位|责任人|目标|完成情况|完成率|完成时限'];
const ROWS = [
  '1|修路|交通局|甲|10|5|60%|12月底前',
  '2|架桥|交通局|甲|20|8|90%|12月底前',
  "3|植树|林业局|乙|'30|9|30%|10月底前",
  '4|植树|林业局|乙|40|8|20%|10月底前',
  '5|植树|林业局|乙|40|9|22.5%|',
  '6|植树|林业局|乙|40|10|25%|',
  '7|清淤|水利局||15|3|20%|9月底前',
  '8|护林|林业局|丁|12|3|25%|9月底前',
];

async function findingsOf(sheet: SheetSnapshot, locale: Locale = 'zh-CN'): Promise<readonly FindingView[]> {
  const view = await createLocalEngine({ formatterFor: createFormatter }).review('a', sheet, configOf({ locale }));
  return view.ledgers.flatMap(({ findings }) => findings);
}

/** Keys with what tells a finding from all others of these rows, whatever their order. */
function keysOf(findings: readonly FindingView[], lines: readonly string[]): readonly string[] {
  const rowOf = (cell: string): string => lines[Number(cell.replace(/\D+/, '')) - 1]?.replace(/^\d+\|/, '') ?? '';
  return findings.map(({ key, rule, cell, header }) => `${rule} ${header} ${rowOf(cell)}: ${key}`).sort();
}

describe('keys of findings', () => {
  it('are the same in another order of the rows', async () => {
    const lines = [...HEAD, ...ROWS];
    const before = await findingsOf(sheetOf(lines.join('\n')));
    expect(before.length).toBeGreaterThan(4);
    const expected = keysOf(before, lines);
    // The running numbers are put right again, as whoever sorts a ledger does.
    const numbered = (rows: readonly string[]): string[] => rows.map((row, at) => row.replace(/^\d+/, String(at + 1)));
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(ROWS, { minLength: ROWS.length }), async (rows) => {
        const sorted = [...HEAD, ...numbered(rows)];
        expect(keysOf(await findingsOf(sheetOf(sorted.join('\n'))), sorted)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('are the same below an inserted row', async () => {
    const drawing = [...HEAD, ...ROWS].join('\n');
    const before = keysOf(await findingsOf(sheetOf(drawing)), linesOf(drawing));
    const insert = (lines: string[]): string[] => lines.toSpliced(4, 0, '|防火|应急局|戊|10|5|50%|12月底前');
    const after = keysOf(await findingsOf(redrawn(drawing, insert)), insert(linesOf(drawing)));
    expect(after.filter((key) => !key.includes('防火'))).toEqual(before);
  });

  it('are the same in every language', async () => {
    const drawing = [...HEAD, ...ROWS].join('\n');
    const [chinese, english] = await Promise.all([findingsOf(sheetOf(drawing)), findingsOf(sheetOf(drawing), 'en')]);
    expect(english.map(({ key }) => key)).toEqual(chinese.map(({ key }) => key));
  });

  it('are others once the figures in question are others', async () => {
    const drawing = [...HEAD, ...ROWS].join('\n');
    const rate = (findings: readonly FindingView[]): string | undefined =>
      findings.find(({ cell, rule }) => cell === 'G3' && rule === 'rate-mismatch')?.key;
    const before = rate(await findingsOf(sheetOf(drawing)));
    const after = rate(await findingsOf(sheetOf(drawing.replace('|60%|', '|70%|'))));
    expect(before).toBeDefined();
    expect(after).toBeDefined();
    expect(after).not.toBe(before);
  });

  it('are others on another sheet', async () => {
    const drawing = [...HEAD, ...ROWS].join('\n');
    const [first] = await findingsOf(sheetOf(drawing, { name: '一月' }));
    const [second] = await findingsOf(sheetOf(drawing, { name: '二月' }));
    expect(first?.cell).toBe(second?.cell);
    expect(first?.key).not.toBe(second?.key);
  });

  it('do not move with the first of many cells that a habit is told at', async () => {
    const rows = Array.from({ length: 30 }, (_, index) => `${index + 1}|任务${index}|交通局|'${10 + index}`);
    const head = ['2021年重点任务台账', '序号|任务|责任单位|年度目标'];
    const told = async (lines: readonly string[]): Promise<readonly FindingView[]> =>
      (await findingsOf(sheetOf([...head, ...lines].join('\n')))).filter(({ rule }) => rule === 'number-as-text');
    const [before, ...others] = await told(rows);
    const [after] = await told(
      [...rows.slice(7), ...rows.slice(0, 7)].map((row, at) => row.replace(/^\d+/, String(at + 1))),
    );
    expect(others).toEqual([]);
    expect(before?.found).not.toBe(after?.found);
    expect(after?.key).toBe(before?.key);
  });

  it.each(Object.entries(LEDGERS))('are unique on the sheet: %s', async (_name, make) => {
    const keys = (await findingsOf(make())).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are unique where rows say the same', async () => {
    const row = (index: number): string =>
      `${index + 1}|植树|林业局|乙|40|${index % 3 === 0 ? "'10" : 10}|25%|12月底前`;
    const rows = Array.from({ length: 24 }, (_, index) => row(index));
    const keys = (await findingsOf(sheetOf([...HEAD, ...rows].join('\n')))).map(({ key }) => key);
    expect(keys).toHaveLength(8);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
