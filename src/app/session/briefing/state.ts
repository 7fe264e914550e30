import type { SheetId } from '../../../core/model/sheet-plan';
import type { BriefingChoice } from '../../briefing/request';
import type { WordedDocument } from '../../briefing/worded';
import type { BriefingOverview, FileSheet } from '../../engine/briefing';

/** What a pane shows of briefings. */
export interface BriefingState {
  /** Files that were picked beside the workbook, in the order of picking. */
  readonly files: readonly BriefingFile[];
  /** The latest preview; null before the first one, and where none could be made. */
  readonly preview: BriefingPreview | null;
}

/** A picked file: its sheets, or why it cannot be used. */
export interface BriefingFile {
  readonly id: string;
  readonly name: string;
  readonly sheets: readonly FileSheet[];
  /** null where it was read. */
  readonly failure: FileFailure | null;
}

/** Why a file cannot be used, in words; details for developers where it is the program's mistake. */
export interface FileFailure {
  readonly text: string;
  readonly diagnostic: string | null;
}

/**
 * What a person wants: sheets of the workbook (picked files always take part), documents, and how to sum up. A notice
 * without a department stands for one notice to each department with late items.
 */
export interface BriefingSelection extends Omit<BriefingChoice, 'previous' | 'precision'> {
  readonly sheets: readonly SheetId[];
  readonly precision: Precision;
}

/** Decimals of shares and rates that can be chosen. */
export type Precision = 0 | 1 | 2;

/** Documents as they would be written now. */
export interface BriefingPreview {
  readonly selection: BriefingSelection;
  readonly documents: readonly WordedDocument[];
  readonly overview: BriefingOverview;
  /** Chosen sources that take no part, with the reason. */
  readonly failed: readonly FailedSource[];
}

/** A source that takes no part, and why, in words. */
export interface FailedSource {
  readonly name: string;
  readonly reason: string;
}

/** Nothing picked, nothing shown. */
export const NO_BRIEFING: BriefingState = { files: [], preview: null };
