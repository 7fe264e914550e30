import type { ColumnLayout } from '../../model/layout';

/** 其中:专业化物业服务, of which …: said by the sentence itself. */
const OF_WHICH = /^(?:其中|of which)\s*[:：、,，]?\s*/iu;
/** What a whole is counted as, behind what it counts: 住宅小区总数 counts 住宅小区. */
const COUNTED = /(?:总数量|总数|总量|总计|数量|合计数|数)$/u;
/** A heading that only says that the column adds up: its parent says what. */
const SUM = /^(?:合计|小计|总计|计|total|sum)$/iu;

/** What a column counts, without 其中 and without the unit that stands behind its figures anyway. */
export function labelOf(column: ColumnLayout): string {
  const texts = column.path.map((text) => withoutUnit(text, column.unit).replace(OF_WHICH, '').trim());
  const last = texts.at(-1) ?? column.header;
  return (SUM.test(last) ? texts.at(-2) : undefined) ?? last;
}

/** What a group of columns is about; null for a column that stands alone. */
export function groupLabelOf(column: ColumnLayout): string | null {
  const parent = column.path.at(-2);
  return parent === undefined ? null : withoutUnit(parent, column.unit);
}

/** What a whole counts, as a noun behind a figure: 住宅小区 of 住宅小区总数(个); null where the header names no count. */
export function countedNoun(column: ColumnLayout): string | null {
  const label = labelOf(column);
  const noun = label.replace(COUNTED, '');
  return noun === label || noun === '' ? null : noun;
}

function withoutUnit(text: string, unit: string | null): string {
  const inside = /[(（]\s*([^()（）]*?)\s*[)）]\s*$/u.exec(text);
  return inside && (unit === null || inside[1] === unit) ? text.slice(0, inside.index).trim() : text.trim();
}
