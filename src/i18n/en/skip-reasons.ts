import type { SkipReasonId } from '../ids';

/** Why a sheet was left out. */
export const skipReasons = {
  'skip-reasons.no-ledger': 'no ledger was found on it',
  'skip-reasons.empty': 'it is empty',
  'skip-reasons.form': 'it is a form, not a ledger of rows',
  'skip-reasons.notes': 'it holds notes',
  'skip-reasons.lookup': 'it is a lookup table',
  'skip-reasons.cover': 'it is a cover or a table of contents',
  'skip-reasons.chart': 'it is a chart or macro sheet without cells',
  'skip-reasons.generated': 'it was written by Ledger Check itself',
} as const satisfies Readonly<Record<SkipReasonId, string>>;
