import { fileWidthOf } from '../../model/column-width';
import type { ColumnFormat, SheetModel } from '../../model/workbook-model';
import { parseElement } from '../../xml/document';
import { StartTag } from '../../xml/start-tag';
import { childFor, removeChild } from '../../xml/place';
import { WORKSHEET } from './sequence';
import type { SheetEdit } from './sheet-edit';

/** Columns with the same format. Numbers count from 1, as the file has them. */
interface ColumnRun {
  readonly first: number;
  readonly last: number;
  /** The `col` that says it, whatever its `min` and `max` are. */
  readonly col: string;
  /** Whether it stands in the file as it is. */
  readonly isOld: boolean;
}

const PLAIN: ColumnFormat = { width: null, hidden: false, style: null };

/** Writes the columns whose format differs, and leaves the others as they are said. */
export function patchColumns(edit: SheetEdit): void {
  const { before, after, root } = edit;
  const changed = changedColumns(edit);
  if (changed.length === 0) return;
  const cols = root.child('cols');
  let runs: ColumnRun[] = (cols?.childrenNamed('col') ?? []).map((col) => ({
    first: Number(col.get('min')),
    last: Number(col.get('max')),
    col: col.write(),
    isOld: true,
  }));
  for (const column of changed) {
    const number = column + 1;
    const old = runs.find(({ first, last }) => first <= number && number <= last);
    const tag = new StartTag(old?.col ?? `<${root.prefix}col min="${number}" max="${number}"/>`);
    formatColumn(tag, formatAt(before, column), formatAt(after, column), edit);
    runs = runs.filter((run) => run !== old);
    if (old && old.first < number) runs.push({ ...old, last: number - 1, isOld: false });
    if (old && old.last > number) runs.push({ ...old, first: number + 1, isOld: false });
    if (!saysNothing(tag)) runs.push({ first: number, last: number, col: tag.write(true), isOld: false });
  }
  if (runs.length === 0) {
    removeChild(root, 'cols');
    return;
  }
  const list = cols ?? childFor(root, 'cols', WORKSHEET);
  for (const col of list.childrenNamed('col')) list.remove(col);
  for (const { first, last, col } of joined(runs)) {
    const element = parseElement(col);
    element.set('min', first);
    element.set('max', last);
    list.insert(element, null);
  }
}

function changedColumns({ before, after, styleIn }: SheetEdit): number[] {
  const columns = new Set([...before.columns.keys(), ...after.columns.keys()]);
  return [...columns]
    .filter((column) => {
      const [was, is] = [formatAt(before, column), formatAt(after, column)];
      const style = is.style === null ? null : styleIn(is.style);
      return was.width !== is.width || was.hidden !== is.hidden || was.style !== style;
    })
    .sort((one, other) => one - other);
}

function formatAt({ columns }: SheetModel, column: number): ColumnFormat {
  return columns.get(column) ?? PLAIN;
}

function formatColumn(tag: StartTag, was: ColumnFormat, is: ColumnFormat, edit: SheetEdit): void {
  const { after, digit, styles, styleIn } = edit;
  const hasNoWidth = !(Number(tag.get('width') ?? NaN) > 0);
  // Excel hides a column that says no width (exceljs/exceljs #204), so each one says it.
  if (is.width === null) {
    if (was.width !== null || hasNoWidth) {
      tag.set('width', fileWidthOf(after.defaultColumnWidth, digit));
      for (const name of ['customWidth', 'bestFit']) tag.set(name, null);
    }
  } else if (is.width !== was.width || hasNoWidth) {
    tag.set('width', fileWidthOf(is.width, digit));
    tag.set('customWidth', 1);
  }
  if (is.hidden !== was.hidden || tag.get('hidden') === null) tag.set('hidden', is.hidden ? 1 : null);
  if (is.style === null) {
    tag.set('style', null);
    return;
  }
  const base = was.style === null ? 0 : Number(tag.get('style') ?? 0) || 0;
  tag.set('style', styles.formatFor(base, styleIn(is.style)));
}

/** Attributes that a column may have which is as one that is not mentioned. */
const SAYS_NOTHING = ['min', 'max', 'width', 'bestFit'];

/** Whether a column is as one that is not mentioned. */
function saysNothing(tag: StartTag): boolean {
  return tag.get('customWidth') === null && tag.names().every((name) => SAYS_NOTHING.includes(name));
}

function withoutBounds(col: string): string {
  const tag = new StartTag(col);
  tag.set('min', null);
  tag.set('max', null);
  return tag.write(true);
}

/** In order, and neighbours that say the same as one, where they were not apart in the file. */
function joined(runs: readonly ColumnRun[]): readonly ColumnRun[] {
  const result: ColumnRun[] = [];
  for (const run of [...runs].sort((one, other) => one.first - other.first)) {
    const last = result.at(-1);
    const isSame =
      last?.last === run.first - 1 && withoutBounds(last.col) === withoutBounds(run.col) && !(last.isOld && run.isOld);
    if (last && isSame) result.splice(-1, 1, { ...last, last: run.last, isOld: false });
    else result.push(run);
  }
  return result;
}
