import type { BatchState } from '../../app/batch/state';
import type { Briefing } from '../../app/engine/briefing';
import type { GeneratePlan } from '../../core/model/sheet-plan';
import type { Formatter } from '../../i18n';

/** A workbook that is to be made: its name, and what is written into it. */
export interface SummaryBook {
  readonly name: string;
  readonly plans: readonly GeneratePlan[];
}

/** The workbook of a summary. What lays sheets out is loaded when it is first needed. */
export async function summaryBook(state: BatchState, summary: Briefing, format: Formatter): Promise<SummaryBook> {
  const { summaryName, summaryPlans } = await import('../../app/batch/summary-plans');
  return { name: summaryName(summary, format), plans: summaryPlans(state, summary, format) };
}
