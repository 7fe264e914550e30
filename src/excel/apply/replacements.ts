import { freeSheetName } from '../../core/model/sheet-name';
import type { GeneratePlan, SheetId } from '../../core/model/sheet-plan';
import type { SheetState, WorkbookState } from './workbook-state';

/** Names of sheets while they are made and replaced; people do not see them. */
const MAKING = '_LedgerCheck';

/** A sheet to be generated: under which names, and in whose place. */
export interface Replacement {
  readonly plan: GeneratePlan;
  /** The name of its tab until it is whole. */
  readonly making: string;
  readonly final: string;
  readonly isShown: boolean;
  /** Null where the document has no sheet yet: the new one stays at the end. */
  readonly old: ReplacedSheet | null;
}

export interface ReplacedSheet {
  readonly sheet: SheetState;
  /** The name of its tab until it is deleted. */
  readonly leaving: string;
  /** Where it stands when its turn comes: earlier ones are still there, beside what replaces them. */
  readonly position: number;
}

/**
 * Names and places of sheets that are generated one after the other in a workbook that was looked at before.
 * @param gone sheets that earlier plans replaced: they are there until all is done
 */
export function replacementsOf(
  plans: readonly GeneratePlan[],
  workbook: WorkbookState,
  gone: readonly SheetId[],
): readonly Replacement[] {
  const replacements: Replacement[] = [];
  let taken = workbook.sheets.map(({ name }) => name);
  let shown = workbook.active;
  for (const plan of plans) {
    const sheet = workbook.sheets.find(({ id, names }) => names.document === plan.document && !gone.includes(id));
    const making = freeSheetName(MAKING, taken);
    const others = taken.filter((name) => name !== sheet?.name);
    const final = freeSheetName(plan.name, others);
    const old = sheet
      ? { sheet, leaving: freeSheetName(MAKING, [...taken, making]), position: positionOf(sheet, replacements) }
      : null;
    const isShown = plan.activate || (sheet !== undefined && sheet.id === shown);
    replacements.push({ plan, making, final, isShown, old });
    taken = [...others, final, ...(old ? [old.leaving] : [])];
    if (isShown) shown = null;
  }
  return replacements;
}

function positionOf({ position }: SheetState, earlier: readonly Replacement[]): number {
  return position + earlier.filter(({ old }) => old !== null && old.sheet.position < position).length;
}
