import type { LiveCount } from '../../../core/briefing/documents';
import type { StatusRows } from './status-rows';

/** COUNTIFS takes no longer text as a condition. */
const LONGEST_CONDITION = 255;

/**
 * Whether COUNTIFS takes a text as nothing but that text: no wildcard, no operator in front, nothing that it would read
 * as a number, a day, a truth value or an error, and not too long.
 */
export function isPlainCondition(text: string): boolean {
  if (text === '' || text.length > LONGEST_CONDITION) return false;
  if (/[*?~]/.test(text) || /^[=<>]/.test(text) || /^\s|\s$/.test(text)) return false;
  if (/^[\s\d.,:/%()+\-¥$€£年月日时分秒e]+$/i.test(text.normalize('NFKC'))) return false;
  return !/^(?:true|false|#.*)$/i.test(text);
}

/**
 * How many rows COUNTIFS counts, and how many it might if texts that differ only in width, white space or form were the
 * same to it, about which programs disagree: a formula is written only where both are one number.
 */
export class RowCounts {
  private readonly strict = new Map<string, number>();
  private readonly loose = new Map<string, number>();

  constructor(rows: StatusRows) {
    rows.statuses.forEach((status, index) => {
      const department = rows.departments[index] ?? '';
      const category = rows.categories[index] ?? '';
      for (const texts of [
        [status, null, null],
        [status, department, null],
        [status, null, category],
        [status, department, category],
      ] as const) {
        add(this.strict, keyOf(texts, sameCase));
        add(this.loose, keyOf(texts, sameForm));
      }
    });
  }

  /** Rows with one status; null where programs may count differently. */
  count(status: string, { department, category }: Pick<LiveCount, 'department' | 'category'>): number | null {
    const texts = [status, department, category] as const;
    const strict = this.strict.get(keyOf(texts, sameCase)) ?? 0;
    return strict === (this.loose.get(keyOf(texts, sameForm)) ?? 0) ? strict : null;
  }
}

type Texts = readonly [status: string, department: string | null, category: string | null];

function keyOf(texts: Texts, fold: (text: string) => string): string {
  return texts.map((text) => (text === null ? '' : `=${fold(text)}`)).join('\n');
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function sameCase(text: string): string {
  return text.toLowerCase();
}

function sameForm(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}
