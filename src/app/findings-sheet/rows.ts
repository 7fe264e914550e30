import type { PlanValue } from '../../core/model/sheet-plan';
import type { Formatter, MessageId } from '../../i18n';
import { say } from '../message';
import { cellLink } from './cell-link';
import type { ListedFinding } from './listed';

/** Characters of a ledger's own text that a cell of the sheet repeats: it says which row is meant, not what is in it. */
const LONGEST = 80;

/** One finding as a row of the sheet; `handling` is what stands in the last column. */
export function findingRow(
  number: number,
  { sheet, finding }: ListedFinding,
  handling: string,
  format: Formatter,
): readonly PlanValue[] {
  const { cell, department, entry, header, rule, severity, message, expected, found } = finding;
  const title = `rules.${rule}.title`;
  return [
    number,
    sheet,
    cellLink(sheet, cell),
    excerpt(department ?? ''),
    excerpt(entry ?? header),
    format({ id: title, params: {} }),
    format({ id: `terms.severity.${severity}` satisfies MessageId, params: {} }),
    message,
    excerpt(expected ?? ''),
    excerpt(found ?? ''),
    handling,
  ];
}

/** Why a finding is left as it is, and since when. */
export function reasonOf({ ignored }: ListedFinding, format: Formatter): string {
  if (!ignored) return '';
  return format(say('findings-sheet.ignored-reason', { reason: ignored.reason, on: ignored.on }));
}

function excerpt(text: string): string {
  const characters = Array.from(text.replace(/\s+/g, ' ').trim());
  return characters.length <= LONGEST ? characters.join('') : `${characters.slice(0, LONGEST - 1).join('')}…`;
}
