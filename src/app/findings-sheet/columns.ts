import type { MessageId } from '../../i18n';

/** A column of the sheet of findings. */
export interface FindingColumn {
  readonly header: Extract<MessageId, `findings-sheet.${string}`>;
  /** Characters. */
  readonly width: number;
  readonly centered?: true;
}

/**
 * The columns from left to right: together as wide as A4 landscape takes at a readable size. What is wrong gets the most
 * room; the last one is for the department to fill in.
 */
export const FINDING_COLUMNS = [
  { header: 'findings-sheet.number', width: 5, centered: true },
  { header: 'findings-sheet.sheet', width: 13 },
  { header: 'findings-sheet.cell', width: 8, centered: true },
  { header: 'findings-sheet.department', width: 14 },
  { header: 'findings-sheet.entry', width: 22 },
  { header: 'findings-sheet.rule', width: 16 },
  { header: 'findings-sheet.severity', width: 9, centered: true },
  { header: 'findings-sheet.problem', width: 46 },
  { header: 'findings-sheet.expected', width: 13 },
  { header: 'findings-sheet.found', width: 13 },
  { header: 'findings-sheet.handling', width: 18 },
] as const satisfies readonly FindingColumn[];

/** Where a column stands. */
export function columnOf(header: (typeof FINDING_COLUMNS)[number]['header']): number {
  return FINDING_COLUMNS.findIndex((column) => column.header === header);
}
