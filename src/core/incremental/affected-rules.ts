import type { ColumnRole, TableLayout } from '../model/layout';
import type { Entry } from '../model/ledger';
import { sameData } from '../model/same-data';
import type { Rule } from '../rules/rule';

/** What an edit changed of a ledger, in the terms in which rules say what they read. */
export interface EditEffect {
  readonly fields: ReadonlySet<keyof Entry>;
  readonly roles: ReadonlySet<ColumnRole>;
}

/** Whether a rule may find something else after an edit. */
export function isAffected({ reads }: Rule, { fields, roles }: EditEffect): boolean {
  if (!reads) return true;
  return (
    (reads.entries ?? []).some((field) => fields.has(field)) || (reads.cells ?? []).some((role) => roles.has(role))
  );
}

/** The roles of the columns in which cells were edited. */
export function rolesIn(layout: TableLayout, columns: ReadonlySet<number>): ReadonlySet<ColumnRole> {
  return new Set(layout.columns.filter(({ index }) => columns.has(index)).map(({ role }) => role));
}

/** The fields in which entries differ from those that they replace. */
export function changedFields(pairs: readonly (readonly [before: Entry, after: Entry])[]): ReadonlySet<keyof Entry> {
  const fields = new Set<keyof Entry>();
  for (const [before, after] of pairs) {
    for (const field of Object.keys(after) as (keyof Entry)[]) {
      if (!fields.has(field) && !sameData(before[field], after[field])) fields.add(field);
    }
  }
  return fields;
}
