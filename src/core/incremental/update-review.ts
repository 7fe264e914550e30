import { detectTables } from '../layout';
import type { Finding } from '../model/finding';
import type { TableLayout } from '../model/layout';
import type { Entry } from '../model/ledger';
import { adoptMerges } from '../model/merge-index';
import { sameData } from '../model/same-data';
import type { SheetSnapshot } from '../model/snapshot';
import { reparseLedger, type TouchedCells } from '../parse/reparse';
import { asOfFor, detectOptions, tableInStages, type ReviewOptions, type SheetState, type TableState } from '../review';
import { rules } from '../rules';
import { checkRule, newMemory } from '../rules/check';
import { rejudge } from '../schedule';
import { changedFields, isAffected, rolesIn, type EditEffect } from './affected-rules';
import type { CellChange } from './editable-snapshot';
import { ReadLog } from './read-log';
import { shareFindings } from './share-findings';
import { differInRowsOnly, shareLayout } from './share-layout';
import { touchedBy } from './touched';

/**
 * The review of a sheet after an edit: equal to a whole review of the edited sheet, and the same objects as before wherever
 * the edit changed nothing. What was kept row by row goes over to the new state, so the one before is to be given up.
 *
 * @param isLayoutSure whether the edit changed nothing that layout detection reads ({@link layoutReads}): then the layout
 *   is not detected again
 */
export function updateReview(
  before: SheetState,
  sheet: SheetSnapshot,
  changes: readonly CellChange[],
  isLayoutSure = false,
): SheetState {
  adoptMerges(sheet, before.sheet);
  const { options } = before;
  const touched = touchedBy(sheet, changes);
  if (isLayoutSure) {
    const tables = before.tables.map((table) => {
      const { layout } = table.parsed.ledger;
      return updateTable(table, sheet, layout, options, touched) ?? reviewTable(sheet, layout, options);
    });
    return { ...before, sheet, tables };
  }
  const { tables, skipped } = detectTables(sheet, detectOptions(sheet, options));
  const states = tables.map((table, index) => {
    const known = tables.length === before.tables.length ? before.tables[index] : undefined;
    if (!known) return reviewTable(sheet, table, options);
    const layout = shareLayout(known.parsed.ledger.layout, table);
    return updateTable(known, sheet, layout, options, touched) ?? reviewTable(sheet, layout, options);
  });
  return { sheet, options, skipped, tables: states };
}

/**
 * What layout detection reads of a reviewed sheet. It takes about three times as long as detection itself, so it is for
 * moments in which nobody waits.
 */
export function layoutReads({ sheet, options }: SheetState): ReadLog {
  return ReadLog.of(sheet, (watched) => detectTables(watched, detectOptions(sheet, options)));
}

function reviewTable(sheet: SheetSnapshot, layout: TableLayout, options: ReviewOptions): TableState {
  const stages = tableInStages(sheet, layout, options);
  let stage = stages.next();
  while (!stage.done) stage = stages.next();
  return stage.value;
}

/** null where so much changed that the table is to be reviewed anew. */
function updateTable(
  before: TableState,
  sheet: SheetSnapshot,
  layout: TableLayout,
  options: ReviewOptions,
  touched: TouchedCells,
): TableState | null {
  const { ledger: earlier } = before.parsed;
  const asOf = asOfFor(layout, options);
  if (!differInRowsOnly(earlier.layout, layout) || !sameData(asOf, before.asOf)) return null;
  const parsed = reparseLedger(before.parsed, sheet, layout, touched);
  if (!parsed) return null;
  const { ledger } = parsed;
  const replaced = replacedEntries(earlier.entries, ledger.entries);
  const rows = new Set([...touched.rows, ...replaced.map(([, { row }]) => row)]);
  const judgement = rejudge(before.judgement, earlier, ledger, rows, options.profile);
  const isSameFrame = layout === earlier.layout && ledger.kind === earlier.kind;
  if (isSameFrame) {
    before.memory.rows.forget(rows);
    before.memory.columns.forget(touched.columns);
  }
  const memory = isSameFrame ? before.memory : newMemory();
  const effect: EditEffect | null = isSameFrame
    ? { fields: changedFields(replaced), roles: rolesIn(layout, touched.columns) }
    : null;
  const findings = new Map<string, readonly Finding[]>();
  for (const rule of rules) {
    const known = before.findings.get(rule.id) ?? [];
    const stays = effect && !isAffected(rule, effect);
    const found = stays ? known : checkRule(rule, parsed, asOf.day, options.profile, memory);
    findings.set(rule.id, stays ? known : shareFindings(known, found));
  }
  return { parsed, asOf: before.asOf, findings, judgement, memory };
}

/** Entries that are other objects than those of their rows before; entries of rows that had none come with themselves. */
function replacedEntries(
  before: readonly Entry[],
  after: readonly Entry[],
): readonly (readonly [before: Entry, after: Entry])[] {
  if (before === after) return [];
  const pairs: (readonly [Entry, Entry])[] = [];
  let next = 0;
  for (const entry of after) {
    while ((before[next]?.row ?? entry.row) < entry.row) next++;
    const earlier = before[next]?.row === entry.row ? before[next] : undefined;
    if (earlier !== entry) pairs.push([earlier ?? entry, entry]);
  }
  return pairs;
}
