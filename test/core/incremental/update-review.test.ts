import fc from 'fast-check';
import { EditableSnapshot } from '../../../src/core/incremental/editable-snapshot';
import { updateReview } from '../../../src/core/incremental/update-review';
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
import { LEDGERS } from './support/ledgers';

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
      { numRuns: 40 },
    );
  });
});
