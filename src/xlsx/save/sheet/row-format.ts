import type { RowFormat, SheetModel } from '../../model/workbook-model';
import type { StartTag } from '../../xml/start-tag';

/** A row that nobody formatted. */
const PLAIN: RowFormat = { height: null, hidden: false, style: null };

/** The format of a row. */
export function rowFormat({ rows }: SheetModel, row: number): RowFormat {
  return rows.get(row) ?? PLAIN;
}

/**
 * Rows whose format differs between two sheets.
 *
 * @param styleIn gives the index among the styles of `before` that a style of `after` equals
 */
export function changedRows(
  before: SheetModel,
  after: SheetModel,
  styleIn: (style: number) => number,
): ReadonlySet<number> {
  const changed = new Set<number>();
  for (const row of new Set([...before.rows.keys(), ...after.rows.keys()])) {
    const [was, is] = [rowFormat(before, row), rowFormat(after, row)];
    const style = is.style === null ? null : styleIn(is.style);
    if (was.height !== is.height || was.hidden !== is.hidden || was.style !== style) changed.add(row);
  }
  return changed;
}

/** Writes what differs of a row's format into its tag. @param formatFor gives the cell format for a style */
export function formatRow(
  tag: StartTag,
  was: RowFormat,
  is: RowFormat,
  formatFor: (base: number, style: number) => number,
): void {
  if (is.height !== was.height) {
    tag.set('ht', is.height);
    tag.set('customHeight', is.height === null ? null : 1);
  }
  if (is.hidden !== was.hidden) {
    tag.set('hidden', is.hidden ? 1 : null);
    if (!is.hidden && Number(tag.get('ht') ?? NaN) === 0) {
      tag.set('ht', null);
      tag.set('customHeight', null);
    }
  }
  if (is.style === null) {
    if (was.style !== null) for (const name of ['s', 'customFormat']) tag.set(name, null);
    return;
  }
  const base = Number(tag.get('s') ?? 0) || 0;
  tag.set('s', formatFor(was.style === null ? 0 : base, is.style));
  tag.set('customFormat', 1);
}
