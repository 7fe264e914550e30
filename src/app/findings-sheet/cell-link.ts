import { quotedSheetName } from '../../core/model/sheet-name';
import type { PlanValue } from '../../core/model/sheet-plan';

/** Excel takes no longer text within a formula. */
const LONGEST_TEXT = 255;

/**
 * A text, a cell's address unless given, that leads to the cell on a click. A formula, not a hyperlink: thousands of them are written as values in
 * one go, where hyperlinks are one call each, and a sheet holds no more than 65,530 of them.
 */
export function cellLink(sheet: string, address: string, shown: string = address): PlanValue {
  const target = `#${quotedSheetName(sheet)}!${address}`;
  if (target.length > LONGEST_TEXT || shown.length > LONGEST_TEXT) return shown;
  return { formula: `HYPERLINK(${literal(target)},${literal(shown)})`, result: shown };
}

function literal(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
