import { rangeAddress } from '../../../core/model/address';
import type { FilterColumn, SheetModel } from '../../model/workbook-model';
import { parseElement } from '../../xml/document';
import type { XmlElement } from '../../xml/element';
import { escapeAttribute } from '../../xml/escape';
import { childFor, removeChild } from '../../xml/place';
import { WORKSHEET } from './sequence';
import type { SheetEdit } from './sheet-edit';

/** Elements of a filter's column that are criteria. */
const CRITERIA = ['filters', 'top10', 'customFilters', 'dynamicFilter', 'colorFilter', 'iconFilter'];
const AUTO_FILTER = ['filterColumn', 'sortState', 'extLst'];
const FILTER_COLUMN = [...CRITERIA, 'extLst'];

/** Writes range and criteria of a sheet's filter. */
export function patchFilter({ before, after, root }: SheetEdit): void {
  if (keyOf(before) === keyOf(after)) return;
  const { autoFilter } = after;
  if (!autoFilter) removeChild(root, 'autoFilter');
  else {
    const filter = childFor(root, 'autoFilter', WORKSHEET);
    // Columns count from the first one, so they mean others where that is another one.
    if (before.autoFilter && before.autoFilter.left !== autoFilter.left) {
      for (const column of filter.childrenNamed('filterColumn')) filter.remove(column);
      removeChild(filter, 'sortState');
      for (const column of after.filterColumns) setCriteria(filter, column);
    } else patchCriteria(filter, before, after);
    filter.set('ref', rangeAddress(autoFilter));
  }
  const isFiltered = after.filterColumns.length > 0;
  if (isFiltered) childFor(root, 'sheetPr', WORKSHEET).set('filterMode', 1);
  else root.child('sheetPr')?.set('filterMode', null);
}

function patchCriteria(filter: XmlElement, before: SheetModel, after: SheetModel): void {
  for (const { offset } of before.filterColumns) {
    if (!after.filterColumns.some((column) => column.offset === offset)) setCriteria(filter, { offset, values: [] });
  }
  const was = new Map(before.filterColumns.map((column) => [column.offset, JSON.stringify(column.values)]));
  for (const column of after.filterColumns) {
    if (was.get(column.offset) !== JSON.stringify(column.values)) setCriteria(filter, column);
  }
}

/** Criteria of another kind than texts stay as they are; a list without texts takes them away. */
function setCriteria(filter: XmlElement, { offset, values }: FilterColumn): void {
  if (values === null) return;
  const columns = filter.childrenNamed('filterColumn');
  const known = columns.find((each) => Number(each.get('colId')) === offset);
  for (const name of CRITERIA) if (known) removeChild(known, name);
  if (values.length === 0) {
    // Without a hidden button or anything else to say, it need not stand there.
    if (known?.children.length === 0 && known.get('hiddenButton') === null && known.get('showButton') === null) {
      filter.remove(known);
    }
    return;
  }
  const p = filter.prefix;
  const texts = values.filter((value) => value !== '').map((value) => `<${p}filter val="${escapeAttribute(value)}"/>`);
  const blank = values.includes('') ? ' blank="1"' : '';
  const criteria = parseElement(`<${p}filters${blank}>${texts.join('')}</${p}filters>`);
  if (known) {
    known.insert(criteria, known.children.find(({ name }) => FILTER_COLUMN.indexOf(name) > 0) ?? null);
    return;
  }
  const column = parseElement(`<${p}filterColumn colId="${offset}"/>`);
  column.insert(criteria, null);
  const next = filter.children.find((each) => AUTO_FILTER.indexOf(each.name) > 0 || Number(each.get('colId')) > offset);
  filter.insert(column, next ?? null);
}

function keyOf({ autoFilter, filterColumns }: SheetModel): string {
  const columns = [...filterColumns].sort((one, other) => one.offset - other.offset);
  return JSON.stringify([
    autoFilter && rangeAddress(autoFilter),
    columns.map(({ offset, values }) => [offset, values]),
  ]);
}
