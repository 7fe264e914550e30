import type { ComparisonView } from '../../engine/comparison';
import type { SheetView } from '../../engine/sheet-view';
import type { FileFailure } from '../briefing/state';
import type { SessionState } from '../session';

/** The workbook against an earlier file. */
export interface ComparisonState {
  /** Name of the earlier file. */
  readonly file: string;
  /** The day that a person says the earlier file is as of, `YYYY-MM-DD`; null where its own is used. */
  readonly givenDay: string | null;
  /** null where the two cannot be compared. */
  readonly view: ComparisonView | null;
  /** Why they cannot be compared; null where they can. */
  readonly failure: FileFailure | null;
  /** Sheets of the workbook that could not be read, with the reason, and take no part. */
  readonly unread: readonly { readonly name: string; readonly reason: string }[];
  /** What it was made of, to know when it no longer holds. */
  readonly of: ComparedState;
}

/** What of the state a comparison hangs on. */
export interface ComparedState {
  readonly views: readonly SheetView[];
  /** Sheets that could have been compared, in their order. */
  readonly sheets: readonly string[];
  readonly profile: unknown;
}

/** What a comparison made now would be made of. */
export function comparedState({ sheets, results, settings }: SessionState): ComparedState {
  const own = sheets.filter(({ document }) => document === null);
  return {
    views: own.flatMap(({ id }) => results.get(id)?.view ?? []),
    sheets: own.map(({ id }) => id),
    profile: settings.profile ?? null,
  };
}

/** Whether the workbook, or by what it is judged, has changed since it was compared. */
export function isComparisonOld(state: SessionState): boolean {
  const { comparison, results } = state;
  if (!comparison) return false;
  const now = comparedState(state);
  const { of } = comparison;
  return (
    now.profile !== of.profile ||
    !areSame(now.views, of.views) ||
    !areSame(now.sheets, of.sheets) ||
    now.sheets.some((sheet) => results.get(sheet)?.freshness === 'stale')
  );
}

function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}
