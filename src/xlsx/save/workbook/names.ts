import { FILTER_RANGE, PRINT_TITLES, isNamed, namesOfFields, titleRowsOf } from '../../model/built-in-names';
import type { DefinedName, SheetModel } from '../../model/workbook-model';
import { bytesOf } from '../../xml/bytes';
import { parseElement } from '../../xml/document';
import type { XmlElement } from '../../xml/element';
import { escapeAttribute, escapeText } from '../../xml/escape';
import { childFor, removeChild } from '../../xml/place';
import type { NewTab } from '../tabs';
import { WORKBOOK } from './sequence';

/** The names of one scope before and now. */
interface Scope {
  /** Index of the tab in the file, null for the workbook's own names and for new sheets. */
  readonly old: number | null;
  /** Index of the tab as it will be, null for the workbook's. */
  readonly tab: number | null;
  readonly was: readonly DefinedName[];
  readonly is: readonly DefinedName[];
}

/** What {@link patchNames} compares. */
export interface NameWork {
  readonly tabs: readonly NewTab[];
  /** How many tabs the file has. */
  readonly oldCount: number;
  /** The sheet of a tab as it was opened. */
  readonly before: (tab: number) => SheetModel | undefined;
  readonly workbookNames: { readonly was: readonly DefinedName[]; readonly is: readonly DefinedName[] };
}

/**
 * Writes the names of the workbook and of its sheets, as far as they differ. Names belong to sheets by the index of
 * their tab, so all of them follow when tabs move, and go with their sheet.
 */
export function patchNames(root: XmlElement, work: NameWork): void {
  const scopes = scopesOf(work);
  const list = childFor(root, 'definedNames', WORKBOOK);
  moveNames(list, work);
  for (const scope of scopes) {
    const [was, is] = [byName(scope.was), byName(scope.is)];
    for (const [key, name] of is) {
      const old = was.get(key);
      const isSame = old?.formula === name.formula && old.hidden === name.hidden && old.name === name.name;
      if (!isSame) setName(list, scope.tab, name);
    }
    for (const [key, { name }] of was) if (!is.has(key)) removeName(list, scope.tab, name);
  }
  if (list.childrenNamed('definedName').length === 0) removeChild(root, 'definedNames');
}

/** Whether there is anything to write. */
export function hasNewNames(work: NameWork): boolean {
  const isMoved = work.tabs.length !== work.oldCount || work.tabs.some(({ old }, index) => old !== index);
  return isMoved || scopesOf(work).some(({ was, is }) => JSON.stringify(was) !== JSON.stringify(is));
}

function scopesOf({ tabs, before, workbookNames }: NameWork): readonly Scope[] {
  const sheets = tabs.flatMap(({ old, sheet }, tab): Scope[] => {
    if (!sheet) return [];
    const was = old === null ? undefined : before(old);
    return [{ old, tab, was: was ? namesOf(was) : [], is: namesOf(sheet) }];
  });
  return [{ old: null, tab: null, ...workbookNames }, ...sheets];
}

/** All names of a sheet, those included that its fields stand for. */
function namesOf(sheet: SheetModel): readonly DefinedName[] {
  const names = sheet.names.map(({ name, formula, hidden }) => ({ name, formula, hidden }));
  for (const [name, formula] of namesOfFields(sheet)) {
    const known = names.find((each) => isNamed(each.name, name));
    // Columns that are repeated on every page are in the model only as the name's formula.
    if (known && isNamed(name, PRINT_TITLES)) known.formula = withRows(known.formula, formula);
    else if (!known) names.push({ name, formula, hidden: isNamed(name, FILTER_RANGE) });
  }
  return names;
}

/** A formula of columns and rows with the rows of another one. */
function withRows(formula: string, rows: string): string {
  if (JSON.stringify(titleRowsOf(formula)) === JSON.stringify(titleRowsOf(rows))) return formula;
  const columns = /^(?:'(?:[^']|'')*'|[^'!,]+)!\$[A-Z]+:\$[A-Z]+/i.exec(formula)?.[0];
  return columns === undefined ? rows : `${columns},${rows}`;
}

/** Gives the names of sheets the new index of their tab; those of sheets that are gone go. */
function moveNames(list: XmlElement, { tabs, oldCount }: NameWork): void {
  const newIndex = new Map(tabs.map(({ old }, index) => [old, index]));
  for (const element of list.childrenNamed('definedName')) {
    const tab = element.get('localSheetId');
    if (tab === null) continue;
    const moved = newIndex.get(Number(tab));
    if (moved !== undefined) element.set('localSheetId', moved);
    // Names of tabs that never were are left alone, as long as they do not come to belong to one.
    else if (Number(tab) < Math.max(oldCount, tabs.length)) list.remove(element);
  }
}

function setName(list: XmlElement, tab: number | null, { name, formula, hidden }: DefinedName): void {
  const p = list.prefix;
  const known = find(list, tab, name);
  const element = known ?? parseElement(`<${p}definedName name="${escapeAttribute(name)}"/>`);
  element.set('name', name);
  element.set('localSheetId', tab);
  element.set('hidden', hidden ? 1 : null);
  element.setContent([bytesOf(escapeText(formula))]);
  if (!known) list.insert(element, null);
}

function removeName(list: XmlElement, tab: number | null, name: string): void {
  const known = find(list, tab, name);
  if (known) list.remove(known);
}

function find(list: XmlElement, tab: number | null, name: string): XmlElement | undefined {
  return list
    .childrenNamed('definedName')
    .find((each) => isNamed(each.get('name') ?? '', name) && each.get('localSheetId') === (tab?.toString() ?? null));
}

function byName(names: readonly DefinedName[]): ReadonlyMap<string, DefinedName> {
  return new Map(names.map((name) => [name.name.toLowerCase(), name]));
}
