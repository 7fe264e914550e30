import type { BriefingDocument } from '../../../core/briefing/documents';
import { calendarOf, isoOf, type Day } from '../../../core/model/day';
import type { Formatter } from '../../../i18n';
import { say } from '../../message';
import { cutToUnits, departmentKey, LONGEST_TAB, tabText, withoutTabMarks } from '../../sheet-names';

/** Stands in keys for the day of a document that draws on nothing. */
const UNDATED = 'undated';

/** What a document is called where people choose one: 简报. */
export function documentName({ id }: Pick<BriefingDocument, 'id'>, format: Formatter): string {
  return format(say(`briefing.document.${id}`, {}));
}

/** What a document is in the workbook: the same is replaced by the same (`bulletin:2021-11-30`). */
export function documentKey({ id, department }: BriefingDocument, asOf: Day | null): string {
  const key = `${id}:${asOf === null ? UNDATED : isoOf(asOf)}`;
  return department === null ? key : `${key}:${departmentKey(department)}`;
}

/** Name of a document's sheet: 简报 1130. A department's name is cut where all of it does not fit, never the day. */
export function documentTab(document: BriefingDocument, asOf: Day | null, format: Formatter): string {
  const name = documentName(document, format);
  const day = asOf === null ? '' : monthAndDay(asOf);
  if (document.department === null) return tabText(format(say('briefing.tab', { name, day })));
  const whole = withoutTabMarks(document.department);
  const around = format(say('briefing.tab-of-department', { name, department: '', day })).length;
  const department = cutToUnits(whole, LONGEST_TAB - around).trim();
  return tabText(format(say('briefing.tab-of-department', { name, department, day })));
}

function monthAndDay(asOf: Day): string {
  const { month, day } = calendarOf(asOf);
  return [month, day].map((part) => String(part).padStart(2, '0')).join('');
}
