import type { OpenedWorkbook } from '../model/open/open';
import type { SheetModel, WorkbookModel } from '../model/workbook-model';

/** A tab of the workbook as it will be. */
export interface NewTab {
  /** Index of its tab in the file, null for a new sheet. */
  readonly old: number | null;
  /** null for tabs that are no worksheets: they are not in the model. */
  readonly sheet: SheetModel | null;
}

/**
 * The tabs in their new order. Tabs that are no worksheets stay behind the sheet that they stood behind, or behind the
 * next one before it that is still there.
 */
export function arrangeTabs({ opened, sheets }: OpenedWorkbook, { sheets: wanted }: WorkbookModel): readonly NewTab[] {
  const oldIndex = new Map<string, number>();
  for (const [index, { part }] of sheets) if (part !== null && !oldIndex.has(part)) oldIndex.set(part, index);
  const taken = new Set<number>();
  const tabs = wanted.map((sheet): NewTab => {
    const old = sheet.part === null ? undefined : oldIndex.get(sheet.part);
    if (old === undefined || taken.has(old)) return { old: null, sheet };
    taken.add(old);
    return { old, sheet };
  });
  let behind: number | null = null;
  for (const { index, isWorksheet } of opened.tabs) {
    if (isWorksheet) {
      if (taken.has(index)) behind = index;
      continue;
    }
    const after: number = behind === null ? -1 : tabs.findIndex(({ old }) => old === behind);
    tabs.splice(after + 1, 0, { old: index, sheet: null });
    behind = index;
  }
  return tabs;
}
