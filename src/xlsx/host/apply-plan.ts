import type { ClearPlan, SheetPlan } from '../../core/model/sheet-plan';
import type { WorkbookModel } from '../model/workbook-model';
import { requireSheet } from './access';
import { correctCells } from './correct';
import { generateSheet, removeDocuments } from './generate';
import { clearMarks, writeMarks } from './marks';

/** Carries out one plan. Where it throws, the workbook may be half changed: the caller puts it back. */
export function applyPlan(workbook: WorkbookModel, plan: SheetPlan): void {
  switch (plan.kind) {
    case 'mark': {
      writeMarks(requireSheet(workbook, plan.sheet), plan);
      return;
    }
    case 'generate': {
      generateSheet(workbook, plan);
      return;
    }
    case 'clear': {
      clear(workbook, plan);
      return;
    }
    case 'correct': {
      correctCells(workbook, requireSheet(workbook, plan.sheet), plan);
      return;
    }
  }
}

function clear(workbook: WorkbookModel, { marks, documents }: ClearPlan): void {
  const sheets = marks === 'all' ? workbook.sheets : marks.map((id) => requireSheet(workbook, id));
  for (const sheet of sheets) clearMarks(sheet);
  removeDocuments(workbook, documents);
}
