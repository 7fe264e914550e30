import { decimal, type Decimal } from '../../../model/decimal';
import { compactText, normalizeText, unitOf } from '../../../values';

/** A text that is nothing but a figure, or a figure with its unit. */
export type NumberText =
  | { readonly kind: 'bare' | 'percent'; readonly value: Decimal }
  | { readonly kind: 'with-unit'; readonly value: Decimal; readonly unit: string };

/** Most digits that a spreadsheet keeps of a number; what has more is a code, and would be damaged. */
const MOST_DIGITS = 15;
/** Whole numbers without a thousands mark from this many digits on are telephone numbers and codes. */
const CODE_DIGITS = 11;

const FIGURE = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(.*)$/;

/**
 * Reads a text that is one figure: 16, 1,234.5, full-width digits, inner spaces, 87.68%, 9800套. Null for anything else,
 * for codes (001, 13812345678) and for figures with words around them.
 */
export function readNumberText(text: string): NumberText | null {
  const compact = compactText(normalizeText(text))
    .replace(/^['‘’]/, '')
    .replace('−', '-');
  if (compact.length === 0 || compact.length > 24) return null;
  const match = FIGURE.exec(compact);
  if (!match) return null;
  const [, sign = '', whole = '', fraction = '', rest = ''] = match;
  if (isCode(whole, fraction)) return null;
  const value = decimal(`${sign === '-' ? '-' : ''}${whole.replaceAll(',', '')}${fraction}`);
  if (rest === '') return /\d\s+\d/.test(text.trim()) && !hasThousandsSpaces(text) ? null : { kind: 'bare', value };
  if (rest === '%' || rest === '﹪') return { kind: 'percent', value };
  const unit = unitOf(rest);
  return unit === null || unit.dimension === 'unknown' ? null : { kind: 'with-unit', value, unit: rest };
}

function isCode(whole: string, fraction: string): boolean {
  const digits = whole.replaceAll(',', '');
  if (digits.length > 1 && digits.startsWith('0')) return true;
  if (digits.length + Math.max(0, fraction.length - 1) > MOST_DIGITS) return true;
  return fraction === '' && !whole.includes(',') && digits.length >= CODE_DIGITS;
}

/** 1 234 567: spaces part the thousands; 12 34 is two figures. */
function hasThousandsSpaces(text: string): boolean {
  return /^[^\d]*\d{1,3}(?:\s\d{3})+(?:\.\d+)?\s*$/.test(normalizeText(text));
}
