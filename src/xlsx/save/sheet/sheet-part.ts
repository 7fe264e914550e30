import type { CellStyle, SheetModel } from '../../model/workbook-model';
import type { PackageDraft } from '../../opc/draft/package-draft';
import { patchCharts } from '../charts/patch-charts';
import type { SharedStringsDraft } from '../shared-strings';
import type { StylesDraft } from '../styles/styles-draft';
import type { Vocabulary } from '../vocabulary';
import { cellKey } from '../../../core/model/snapshot';
import { compareCells, type CellChanges } from './cell-changes';
import { CellExtent } from './cell-extent';
import { CellWriter } from './cell-writer';
import { patchDimension, patchRows } from './cells';
import { patchColumns } from './columns';
import { patchConditionalFormats } from './conditional-formats';
import { patchFilter } from './filter';
import { patchLinks } from './links';
import { patchMerges } from './merges';
import { patchPrint } from './print';
import { patchProtection } from './protection';
import { changedRows } from './row-format';
import { saysTheSame } from './same-sheet';
import type { SheetEdit } from './sheet-edit';
import { patchTables } from './tables';
import { patchViews, selectTab } from './views';

/** What sheets of a workbook have in common. */
export interface SheetContext {
  readonly draft: PackageDraft;
  readonly vocabulary: Vocabulary;
  readonly strings: SharedStringsDraft;
  readonly styles: StylesDraft;
  readonly styleIn: (style: number) => number;
  readonly digit: number;
  readonly allStyles: readonly CellStyle[];
}

/** A sheet to be written. */
export interface SheetWork {
  readonly before: SheetModel;
  readonly after: SheetModel;
  /** Name of its part, which is there. */
  readonly part: string;
  /** Whether its tab becomes selected, or stops being so; null where that stays. */
  readonly selected: boolean | null;
}

/** What a sheet's changes mean for the workbook. */
export interface SheetOutcome {
  readonly formulas: 'same' | 'fewer' | 'new';
  /** The cells that differ. */
  readonly rows: CellChanges['rows'];
}

/**
 * Writes what differs of a sheet into its part.
 *
 * @throws FileError `damaged`
 */
export function patchSheet(work: SheetWork, context: SheetContext): SheetOutcome {
  const { before, after, part, selected } = work;
  const { draft, styleIn } = context;
  const changes = compareCells(before.grid, after.grid, styleIn);
  const formats = changedRows(before, after, styleIn);
  const outcome: SheetOutcome = changes;
  const isSame = changes.rows.size === 0 && formats.size === 0 && saysTheSame(before, after, styleIn);
  if (isSame && selected === null) return outcome;
  draft.read(part, (source) => {
    const writer = (prefix: string): CellWriter =>
      new CellWriter(after, prefix, context.strings, context.styles, styleIn);
    const extents = {
      before: new CellExtent(before.grid),
      after: new CellExtent(after.grid, droppedCells(changes.rows, writer(''))),
    };
    const document = patchRows(source, before, { changes, formats, extents, writer });
    const edit: SheetEdit = { ...context, before, after, part, root: document.root };
    if (changes.rows.size > 0) patchDimension(edit.root, extents.before, extents.after);
    patchRest(edit);
    if (selected !== null) selectTab(edit.root, selected);
    if (document.isChanged) draft.write(part, document.bytes());
  });
  return outcome;
}

function patchRest(edit: SheetEdit): void {
  patchViews(edit);
  patchColumns(edit);
  patchProtection(edit);
  patchFilter(edit);
  patchMerges(edit);
  patchConditionalFormats(edit);
  patchLinks(edit);
  patchPrint(edit);
  patchCharts(edit);
  patchTables(edit);
}

/** Cells that are not written although their style is known: they look as they would without it. */
function droppedCells(rows: CellChanges['rows'], writer: CellWriter): ReadonlySet<number> {
  const dropped = new Set<number>();
  for (const [row, changes] of rows) {
    for (const { column } of changes) if (writer.isEmpty(row, column)) dropped.add(cellKey(row, column));
  }
  return dropped;
}
