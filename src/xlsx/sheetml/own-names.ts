import type { CellRange } from '../../core/model/address';
import { DOCUMENT_NAME, MARKS_NAME, decodeDocument, rangeOfName, textOfName } from '../../core/model/marks';
import type { NameEntry } from './defined-names';

/** What the add-in wrote into a workbook, by the index of the tab. */
export interface OwnNames {
  /** Where its marks stand. */
  readonly marks: ReadonlyMap<number, CellRange>;
  /** Tabs that are sheets of its own. */
  readonly generated: ReadonlySet<number>;
}

/** Whether a name is one of the add-in's that a reader needs. Excel compares names without case. */
export function isOwnName(name: string): boolean {
  return isNamed(name, MARKS_NAME) || isNamed(name, DOCUMENT_NAME);
}

/**
 * What the names of a workbook say. A name of the whole workbook, or one that leads nowhere, says nothing.
 * @param tabs names of the tabs in their order
 */
export function ownNamesOf(names: readonly NameEntry[], tabs: readonly string[]): OwnNames {
  const marks = new Map<number, CellRange>();
  const generated = new Set<number>();
  for (const { name, tab, formula } of names) {
    if (tab === null) continue;
    const range = isNamed(name, MARKS_NAME) ? rangeOfName(formula) : null;
    if (range) marks.set(tab, range);
    if (isNamed(name, DOCUMENT_NAME) && decodeDocument(textOfName(formula) ?? '', tabs[tab] ?? '') !== null) {
      generated.add(tab);
    }
  }
  return { marks, generated };
}

function isNamed(name: string, own: string): boolean {
  return name.length === own.length && name.toLowerCase() === own.toLowerCase();
}
