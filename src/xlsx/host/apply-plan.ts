import type { ClearPlan, SheetPlan } from '../../core/model/sheet-plan';
import type { ApplyNote } from '../../host/host';
import type { WorkbookModel } from '../model/workbook-model';
import { requireSheet } from './access';
import { correctCells } from './correct';
import { generateSheet, removeDocuments } from './generate';
import { clearMarks, writeMarks } from './marks';

/** Carries out one plan. Where it throws, the workbook may be half changed: the caller puts it back. */
export function applyPlan(workbook: WorkbookModel, plan: SheetPlan): readonly ApplyNote[] {
  switch (plan.kind) {
    case 'mark': {
      const { sheet } = plan;
      return writeMarks(requireSheet(workbook, sheet), plan).map((code) => ({ sheet, code }));
    }
    case 'generate': {
      generateSheet(workbook, plan);
      return [];
    }
    case 'clear':
      return clear(workbook, plan);
    case 'correct': {
      correctCells(workbook, requireSheet(workbook, plan.sheet), plan);
      return [];
    }
  }
}

function clear(workbook: WorkbookModel, { marks, documents }: ClearPlan): readonly ApplyNote[] {
  const sheets = marks === 'all' ? workbook.sheets : marks.map((id) => requireSheet(workbook, id));
  const notes = sheets.flatMap((sheet) => clearMarks(sheet).map((code) => ({ sheet: sheet.id, code })));
  removeDocuments(workbook, documents);
  return notes;
}
