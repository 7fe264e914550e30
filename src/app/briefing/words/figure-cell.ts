import type { Fact } from '../../../core/briefing/facts';
import type { Numerals, Writing } from '../../../core/briefing/numerals';
import { divide, plain, type Decimal } from '../../../core/model/decimal';
import type { WordedCell } from '../worded';

/** Excel keeps 15 digits of a number. */
const MOST_DIGITS = 15;

/**
 * A figure of a table whose unit the header names: as it is written, and as a number with the format that shows it so. A
 * figure of more digits than Excel keeps is text alone.
 */
export function figureCell(
  fact: Fact,
  writing: Writing | undefined,
  numerals: Numerals,
  grouped: boolean,
): Pick<WordedCell, 'text' | 'number'> {
  const text = numerals.bare(fact, writing);
  const digits = text.replaceAll(',', '');
  if (!/^-?\d+(?:\.\d+)?$/.test(digits) || digits.replace(/^-?0*\.?|\./g, '').length > MOST_DIGITS) {
    return { text, number: null };
  }
  const decimals = digits.split('.')[1]?.length ?? 0;
  return { text, number: { value: valueOf(fact), format: formatOf(decimals, grouped) } };
}

function valueOf({ value, unit }: Fact): number {
  const shown: Decimal = unit.kind === 'measure' ? divide(value, unit.scale) : value;
  return Number(Number(plain(shown)).toPrecision(MOST_DIGITS));
}

function formatOf(decimals: number, grouped: boolean): string {
  return (grouped ? '#,##0' : '0') + (decimals === 0 ? '' : `.${'0'.repeat(decimals)}`);
}
