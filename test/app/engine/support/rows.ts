import type { SheetSnapshot } from '../../../../src/core/model/snapshot';
import { sheetOf } from '../../../support/sheet';

/** The lines of a drawn sheet in another order, or with others among them. */
export function redrawn(drawing: string, change: (lines: string[]) => readonly string[]): SheetSnapshot {
  return sheetOf(change(linesOf(drawing)).join('\n'));
}

/** The lines of a drawn sheet. */
export function linesOf(drawing: string): string[] {
  return drawing
    .trim()
    .split('\n')
    .map((line) => line.trim());
}
