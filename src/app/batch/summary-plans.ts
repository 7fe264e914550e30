import type { GeneratePlan } from '../../core/model/sheet-plan';
import type { Formatter } from '../../i18n';
import { sheetPlanOf } from '../briefing/sheet/sheet-plan';
import type { Briefing } from '../engine/briefing';
import { say } from '../message';
import { listDocument } from './list-document';
import type { BatchState } from './state';

/**
 * The sheets of a summary for a new workbook: the list of files, which is shown first, then the documents. Figures of
 * texts name file, sheet and cell beside the printed part.
 */
export function summaryPlans(
  state: BatchState,
  { documents }: Pick<Briefing, 'documents'>,
  format: Formatter,
): readonly GeneratePlan[] {
  return [
    sheetPlanOf(listDocument(state, format), format, true),
    ...documents.map((document) => sheetPlanOf(document, format)),
  ];
}

/** Under which name a summary is saved: 汇总-2021-09-30.xlsx. */
export function summaryName({ overview: { asOf } }: Pick<Briefing, 'overview'>, format: Formatter): string {
  return format(asOf === null ? say('batch.name-undated', {}) : say('batch.name', { asOf }));
}
