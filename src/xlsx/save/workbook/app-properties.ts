import type { WorkbookPackage } from '../../workbook-package';
import type { PackageDraft } from '../../opc/draft/package-draft';
import { quotedSheetName } from '../../../core/model/sheet-name';
import { bytesOf } from '../../xml/bytes';
import { parseElement } from '../../xml/document';
import type { XmlElement } from '../../xml/element';
import { escapeText } from '../../xml/escape';
import { replaceReferences } from '../../xml/references';
import type { NewTab } from '../tabs';

/** Titles of one kind: worksheets, charts, named ranges. */
interface Section {
  /** How many there are. */
  readonly count: XmlElement;
  readonly titles: readonly XmlElement[];
}

/**
 * Keeps the list of sheets true that file managers show of a workbook (`TitlesOfParts`, ECMA-376 part 1, 22.2.2.30).
 * A list that was not true before is left as it is.
 */
export function patchAppProperties(draft: PackageDraft, opened: WorkbookPackage, tabs: readonly NewTab[]): void {
  const sheets = opened.tabs.filter(({ isWorksheet }) => isWorksheet);
  const now = tabs.flatMap(({ old, sheet }) => (sheet ? [{ old, name: sheet.name }] : []));
  const isSame = now.length === sheets.length && sheets.every(({ entry }, index) => entry.name === now[index]?.name);
  const [part] = draft.relationships('').partsOfType('extended-properties');
  if (isSame || sheets.length === 0 || part === undefined || !draft.has(part)) return;
  const document = draft.parse(part);
  const list = document.root.child('TitlesOfParts')?.child('vector');
  const sections = sectionsOf(document.root.child('HeadingPairs')?.child('vector'), list);
  const own = sections.find(
    ({ titles }) =>
      titles.length === sheets.length && sheets.every(({ entry }, index) => entry.name === textOf(titles[index])),
  );
  if (!list || !own) return;
  const names = new Map(sheets.map(({ index, entry }) => [index, entry.name]));
  const newNames = new Map(now.flatMap(({ old, name }) => (old === null ? [] : [[names.get(old) ?? '', name]])));
  writeSheets(
    list,
    own,
    sheets.map(({ index }) => index),
    now,
  );
  for (const section of sections) if (section !== own) renameIn(list, section, [...names.values()], newNames);
  list.set('size', list.children.length);
  draft.write(part, document.bytes());
}

function sectionsOf(pairs: XmlElement | null | undefined, list: XmlElement | null | undefined): readonly Section[] {
  const counts = (pairs?.children ?? []).flatMap((variant) => variant.child('i4') ?? []);
  const titles = list?.children ?? [];
  let at = 0;
  const sections = counts.map((count): Section => {
    const own = titles.slice(at, at + Number(textOf(count)));
    at += own.length;
    return { count, titles: own };
  });
  return at === titles.length ? sections : [];
}

function writeSheets(
  list: XmlElement,
  { count, titles }: Section,
  tabs: readonly number[],
  now: readonly { readonly old: number | null; readonly name: string }[],
): void {
  const next = list.children[list.children.indexOf(titles.at(-1) ?? list) + 1] ?? null;
  for (const title of titles) list.remove(title);
  for (const { old, name } of now) {
    const known = old === null ? undefined : titles[tabs.indexOf(old)];
    const title = known ?? parseElement(`<${titles[0]?.prefix ?? ''}lpstr/>`);
    if (textOf(title) !== name) write(title, name);
    list.insert(title, next);
  }
  write(count, String(now.length));
}

/** Titles of named ranges begin with their sheet's: `台账!Print_Area`. */
function renameIn(
  list: XmlElement,
  { count, titles }: Section,
  before: readonly string[],
  newNames: ReadonlyMap<string, string>,
): void {
  let left = titles.length;
  for (const title of titles) {
    const [, sheet, name] = /^(.*)!([^!]*)$/s.exec(textOf(title)) ?? [];
    const was = before.find((each) => each === sheet || quotedSheetName(each) === sheet);
    if (was === undefined) continue;
    const is = newNames.get(was);
    if (is === undefined) {
      list.remove(title);
      left--;
    } else if (is !== was) write(title, `${titleOf(is)}!${name}`);
  }
  if (left < titles.length) write(count, String(left));
}

/** A sheet's name in front of a name's, in quotes where Excel puts them. */
function titleOf(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : quotedSheetName(name);
}

function textOf(element: XmlElement | undefined): string {
  return element ? replaceReferences(element.rawText()) : '';
}

function write(element: XmlElement, text: string): void {
  element.setContent([bytesOf(escapeText(text))]);
}
