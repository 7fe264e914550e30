import { parseRange, type CellRange } from '../../../core/model/address';
import { referencesIn } from '../../../core/model/formula-references';
import type { WorkbookModel } from '../../model/workbook-model';
import type { PackageDraft } from '../../opc/draft/package-draft';
import type { XmlElement } from '../../xml/element';
import type { ChangedInputs } from '../notes/changed-inputs';

/** Cells that a pivot table sums up. */
interface Source {
  readonly sheet: string;
  readonly range: CellRange;
}

/**
 * Has Excel refresh, when it opens the workbook, the pivot tables that sum up cells that were changed: what they show is
 * kept apart from those cells (ECMA-376 part 1, 18.10.1.67).
 *
 * @returns how many sources of pivot tables changed
 */
export function refreshPivots(
  draft: PackageDraft,
  workbookPart: string,
  workbook: WorkbookModel,
  inputs: ChangedInputs,
): number {
  if (inputs.isEmpty) return 0;
  let count = 0;
  for (const part of draft.relationships(workbookPart).partsOfType('pivotCacheDefinition')) {
    if (!draft.has(part)) continue;
    const document = draft.parse(part);
    const source = sourceOf(document.root, workbook);
    if (!source || !inputs.hasIn(source.sheet, source.range)) continue;
    count++;
    document.root.set('refreshOnLoad', 1);
    if (document.isChanged) draft.write(part, document.bytes());
  }
  return count;
}

/** Null for what is in no cells of this workbook: another file, a database, several ranges put together. */
function sourceOf(definition: XmlElement, workbook: WorkbookModel): Source | null {
  const source = definition.child('cacheSource')?.child('worksheetSource');
  if (!source || source.getPrefixed('id') !== null) return null;
  const range = parseRange(source.get('ref') ?? '');
  const sheet = source.get('sheet');
  if (range && sheet !== null) return { sheet, range };
  return named(source.get('name') ?? '', sheet, workbook);
}

/** A table or a defined name; one of a sheet hides the workbook's. */
function named(name: string, of: string | null, { sheets, names }: WorkbookModel): Source | null {
  const isIt = (each: { readonly name: string }): boolean => each.name.toLowerCase() === name.toLowerCase();
  for (const sheet of sheets) {
    const table = sheet.tables.find(isIt);
    if (table) return { sheet: sheet.name, range: table.range };
  }
  const own = sheets.find((sheet) => sheet.name === of)?.names ?? [];
  const formula = (own.find(isIt) ?? names.find(isIt))?.formula ?? '';
  const reference = referencesIn(formula)[0];
  return reference?.sheet === undefined || reference.sheet === null
    ? null
    : { sheet: reference.sheet, range: reference.range };
}
