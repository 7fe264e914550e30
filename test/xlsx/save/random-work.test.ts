import * as fc from 'fast-check';
import { HostError } from '../../../src/core/model/host-error';
import type { SheetPlan } from '../../../src/core/model/sheet-plan';
import { openFileHost, openWorkbook, type CellValue, type FileHost, type OpenedFile } from '../../../src/xlsx';
import { describeWorkbook } from '../../support/describe-workbook';
import { briefingPlan } from './support/briefing-plan';
import { fullWorkbook } from './support/full-workbook';

const RUNS = 20;

/** Something that a person does in the workbench. */
type Deed = (host: FileHost) => Promise<unknown>;

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom('市教育局', '=1+1', ' 前后有空 ', '两\n行', '<&>"', '_x000a_', '', null),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
);

const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .record({ sheet: fc.nat(3), row: fc.nat(8), column: fc.nat(7), value })
      .map(({ sheet, row, column, value: typed }): Deed => {
        return (host) => host.edit(sheetOf(host, sheet), { row, column }, typed);
      }),
  },
  fc
    .record({ sheet: fc.nat(3), column: fc.integer({ min: 5, max: 9 }), rows: fc.integer({ min: 1, max: 7 }) })
    .map(({ sheet, column, rows }): Deed => (host) => {
      const marks: SheetPlan = {
        kind: 'mark',
        sheet: sheetOf(host, sheet),
        column,
        widths: [10, 30],
        tables: [{ top: 0, rows: Array.from({ length: rows }, () => ['滞后', '差 2 所'] as const), conditions: [] }],
      };
      return host.apply([marks]);
    }),
  fc.constant<Deed>((host) => host.apply([{ kind: 'clear', marks: 'all', documents: 'all' }])),
  fc.constant<Deed>((host) => host.apply([briefingPlan('台账')])),
  fc.constant<Deed>((host) => host.undo()),
  fc.constant<Deed>((host) => host.redo()),
);

function sheetOf({ workbook }: FileHost, index: number): string {
  return workbook.sheets[index % workbook.sheets.length]!.id;
}

/** Does it; what the host refuses has to leave the workbook as it was. */
async function attempt({ host }: OpenedFile, work: Deed): Promise<void> {
  const before = JSON.stringify(describeWorkbook(host.workbook));
  await work(host).catch((error: unknown) => {
    if (!(error instanceof HostError) || error.code === 'failed') throw error;
    expect(JSON.stringify(describeWorkbook(host.workbook))).toBe(before);
  });
}

it('whatever is done to a workbook with everything, it reads again as what was saved', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(deed, { maxLength: 8 }), { minLength: 1, maxLength: 3 }), async (sessions) => {
      let bytes = fullWorkbook();
      for (const deeds of sessions) {
        const file = openFileHost(bytes, { fileName: '台账.xlsm' });
        for (const work of deeds) await attempt(file, work);
        bytes = file.save();
        expect(describeWorkbook(openWorkbook(bytes))).toEqual(describeWorkbook(file.host.workbook));
      }
    }),
    { numRuns: RUNS },
  );
});
