import fc from 'fast-check';
import { EditableSnapshot } from '../../../src/core/incremental/editable-snapshot';
import { layoutReads, updateReview } from '../../../src/core/incremental/update-review';
import { dayFromIso } from '../../../src/core/model/day';
import type { SheetSnapshot } from '../../../src/core/model/snapshot';
import { defaultProfile } from '../../../src/core/profile';
import {
  reviewInStages,
  reviewOf,
  reviewSheet,
  type ReviewOptions,
  type SheetReview,
  type SheetState,
} from '../../../src/core/review';
import { editedAfresh, editsOf, patchesOf } from './support/edits';
import { sheetOf } from '../../support/sheet';
import { LEDGERS } from './support/ledgers';

// Many reviews, on machines that run other tests at the same time.
jest.setTimeout(120_000);

const today = dayFromIso('2021-12-01') ?? 0;
const options: ReviewOptions = { asOf: null, today, profile: defaultProfile, fileName: null };

function stateOf(sheet: SheetSnapshot): SheetState {
  const stages = reviewInStages(sheet, options);
  for (;;) {
    const stage = stages.next();
    if (stage.done) return stage.value;
  }
}

/** A review without the sheet that it was made of. */
function comparable({ sheet, skipped, ledgers }: SheetReview): object {
  return {
    sheet,
    skipped,
    ledgers: ledgers.map(({ ledger, ...rest }) => ({ ...rest, ledger: { ...ledger, sheet: null } })),
  };
}

/** A ledger of which detection looks at samples only, with a total where one is asked for. */
function longLedger(rows: number, total: boolean): SheetSnapshot {
  const bureaus = ['市教育局', '市民政局', '市水利局', '市文旅局'];
  const lines = Array.from({ length: rows }, (_, index) => {
    const target = 40 + ((index * 7919) % 200);
    const done = (index * 31) % target;
    const words = index % 3 === 0 ? `已完成${done}个` : '正在推进';
    return `${index + 1}|任务${index}|${bureaus[index % 4] ?? ''}|${target}|${done}|${((done / target) * 100).toFixed(2)}%|12月底前|${words}`;
  });
  const last = total ? ['合计|||1|1|||'] : [];
  return sheetOf(
    ['2021年重点任务台账', '序号|任务|责任单位|目标|完成情况|完成率|完成时限|进展', ...lines, ...last].join('\n'),
  );
}

describe('what layout detection reads', () => {
  it.each([
    ['without totals', 420, false],
    ['with a total', 340, true],
  ] as const)('tells surely which edits leave the layout as it is, in a long ledger %s', (_name, rows, total) => {
    const sheet = longLedger(rows, total);
    fc.assert(
      fc.property(fc.array(editsOf(sheet), { minLength: 2, maxLength: 2 }), (rounds) => {
        const editable = new EditableSnapshot(sheet);
        let state = stateOf(sheet);
        let reads = layoutReads(state);
        let afresh = sheet;
        for (const edits of rounds) {
          const changes = editable.apply(patchesOf(edits));
          const isSure = !reads.isTouchedBy(editable.snapshot, changes);
          state = updateReview(state, editable.snapshot, changes, isSure);
          if (!isSure) reads = layoutReads(state);
          afresh = editedAfresh(afresh, edits);
          expect(comparable(reviewOf(state))).toEqual(comparable(reviewSheet(afresh, options)));
        }
      }),
      { numRuns: 5 },
    );
  });

  it('is little of a long ledger, and all of a short one', () => {
    const surenessOf = (sheet: SheetSnapshot): ((row: number, column: number) => boolean) => {
      const reads = layoutReads(stateOf(sheet));
      return (row, column) => {
        const editable = new EditableSnapshot(sheet);
        const changes = editable.apply(patchesOf([{ row, column, value: 777, formula: null, format: 'General' }]));
        return !reads.isTouchedBy(editable.snapshot, changes);
      };
    };
    const isSure = surenessOf(longLedger(420, false));
    const rows = Array.from({ length: 420 }, (_, index) => index + 2);
    const sureRows = rows.filter((row) => isSure(row, 4));
    expect(sureRows.length).toBeGreaterThan(200);
    expect(sureRows.length).toBeLessThan(420);
    // The name of a row may make it a total, its title the year of all.
    expect(isSure(sureRows[0] ?? 0, 1)).toBe(false);
    expect(isSure(0, 0)).toBe(false);
    // Beyond the last row and column a ledger goes on.
    expect(isSure(423, 4)).toBe(false);
    expect(isSure(sureRows[0] ?? 0, 9)).toBe(false);
    // What a total adds up is looked at cell by cell.
    const isSureWithTotal = surenessOf(longLedger(420, true));
    expect(rows.some((row) => isSureWithTotal(row, 4))).toBe(false);
  });
});

describe('a review brought up to date', () => {
  it.each(Object.entries(LEDGERS))('equals a whole review after random edits: %s', (_name, make) => {
    const sheet = make();
    fc.assert(
      fc.property(fc.array(editsOf(sheet), { minLength: 1, maxLength: 5 }), (rounds) => {
        const editable = new EditableSnapshot(sheet);
        let state = stateOf(sheet);
        let afresh = sheet;
        for (const edits of rounds) {
          const changes = editable.apply(patchesOf(edits));
          state = updateReview(state, editable.snapshot, changes);
          afresh = editedAfresh(afresh, edits);
          expect(comparable(reviewOf(state))).toEqual(comparable(reviewSheet(afresh, options)));
        }
      }),
      { numRuns: 20 },
    );
  });
});
