import type { FindingView, LedgerView, SheetView } from '../engine/sheet-view';
import { ignoredFinding } from '../settings/ignored';
import type { IgnoredFinding, Settings } from '../settings/settings';

/** A finding with the sheet it stands on, and why it is left as it is (null where it is not). */
export interface ListedFinding {
  readonly sheet: string;
  readonly finding: FindingView;
  readonly ignored: IgnoredFinding | null;
}

/** The findings of reviewed sheets in their order, of one department where it is named. */
export function listedFindings(
  views: readonly SheetView[],
  department: string | null,
  settings: Settings,
): readonly ListedFinding[] {
  return views.flatMap(({ name, ledgers }) =>
    ledgers.flatMap(({ findings }) =>
      findings
        .filter((finding) => department === null || finding.department === department)
        .map((finding) => ({ sheet: name, finding, ignored: ignoredFinding(settings, finding) })),
    ),
  );
}

/** The ledgers of reviewed sheets. */
export function ledgersOf(views: readonly SheetView[]): readonly LedgerView[] {
  return views.flatMap(({ ledgers }) => ledgers);
}
