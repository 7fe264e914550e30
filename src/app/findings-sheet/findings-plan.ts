import type { GeneratePlan, PlanBlock, SheetContent } from '../../core/model/sheet-plan';
import type { Formatter } from '../../i18n';
import type { SheetView } from '../engine/sheet-view';
import { say } from '../message';
import type { Settings } from '../settings/settings';
import { FINDING_COLUMNS } from './columns';
import { documentOf, tabName } from './document';
import { factsLine } from './facts';
import { listedFindings, type ListedFinding } from './listed';
import { FIRST_ROW, HEADER_ROW, lookOf } from './look';
import { findingRow, reasonOf } from './rows';

/** What the sheet of findings is to hold. */
export interface FindingsOptions {
  /** The department whose findings are listed, null for all. */
  readonly department: string | null;
  readonly settings: Settings;
  readonly format: Formatter;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * The findings of reviewed sheets as a sheet that is handed to departments: ready to print, each with a link to its
 * cell and room to say what was done. Ignored ones stand apart with their reasons, so that nobody wonders why they are
 * missing. Where nothing was found the sheet says so.
 */
export function findingsPlan(views: readonly SheetView[], options: FindingsOptions): GeneratePlan {
  const { department, settings, format } = options;
  const listed = listedFindings(views, department, settings);
  const open = listed.filter(({ ignored }) => ignored === null);
  const ignored = listed.filter((each) => each.ignored !== null);
  return {
    kind: 'generate',
    document: documentOf(department),
    name: tabName(department, format),
    content: contentOf(views, open, ignored, options),
    activate: true,
  };
}

function contentOf(
  views: readonly SheetView[],
  open: readonly ListedFinding[],
  ignored: readonly ListedFinding[],
  options: FindingsOptions,
): SheetContent {
  const { format } = options;
  const ignoredTitle = FIRST_ROW + Math.max(1, open.length) + 1;
  const blocks: readonly PlanBlock[] = [
    { at: { row: 0, column: 0 }, rows: headLines(views, open, options) },
    { at: { row: HEADER_ROW, column: 0 }, rows: [FINDING_COLUMNS.map(({ header }) => format(say(header, {})))] },
    ...findingsBlock(open, format),
    ...ignoredBlocks(ignored, ignoredTitle, format),
  ];
  const look = lookOf({ open: open.length, ignored: ignored.length, ignoredTitle }, format);
  return { blocks, ...look };
}

function headLines(
  views: readonly SheetView[],
  open: readonly ListedFinding[],
  { department, format, today }: FindingsOptions,
): readonly (readonly [string])[] {
  const title =
    department === null ? say('findings-sheet.title', {}) : say('findings-sheet.title-of-department', { department });
  return [[format(title)], [format(factsLine(views, open, today))], [format(say('findings-sheet.how-to', {}))]];
}

function findingsBlock(open: readonly ListedFinding[], format: Formatter): readonly PlanBlock[] {
  const at = { row: FIRST_ROW, column: 0 };
  if (open.length === 0) return [{ at, rows: [[format(say('findings-sheet.none', {}))]] }];
  return [{ at, rows: open.map((finding, index) => findingRow(index + 1, finding, '', format)) }];
}

function ignoredBlocks(ignored: readonly ListedFinding[], title: number, format: Formatter): readonly PlanBlock[] {
  if (ignored.length === 0) return [];
  const rows = ignored.map((finding, index) => findingRow(index + 1, finding, reasonOf(finding, format), format));
  return [
    { at: { row: title, column: 0 }, rows: [[format(say('findings-sheet.ignored', { count: ignored.length }))]] },
    { at: { row: title + 1, column: 0 }, rows },
  ];
}
