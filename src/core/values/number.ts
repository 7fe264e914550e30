import { decimal, decimalsOf, HUNDRED, ONE, type Decimal } from '../model/decimal';
import { isDigitAt, isHanAt, isLatinAt, skipDigits, skipSpaces } from './chars';
import { readChineseInteger } from './chinese-number';
import { SCALE_WORDS as EN_SCALES } from './en/numerals';
import { unitWordAt } from './units';
import { WordTable } from './words';
import { DIGITS, HALF_WORDS, MORE_WORDS, NOT_TENTHS, PARTS_OF, SCALE_WORDS as ZH_SCALES } from './zh/numerals';

/** A figure in a text, before its unit. */
export interface NumberToken {
  readonly start: number;
  readonly end: number;
  readonly amount: Decimal;
  readonly scale: Decimal;
  readonly decimals: number;
  /** Whether 余 or 多 stands inside it: 7300余万. */
  readonly more: boolean;
  /** `percent`: the figure is a share by itself (百分之八十, 三分之一, 八成, 半数). */
  readonly unit: '%' | null;
  readonly form: 'arabic' | 'chinese' | 'fraction';
}

const scales = new WordTable<string>([...ZH_SCALES, ...EN_SCALES]);
const scaleValues = new Map<string, Decimal>([...ZH_SCALES, ...EN_SCALES].map(([, value]) => [value, decimal(value)]));
/** 16 digits before the point: more is an account, an identity card or a code, not a figure. */
const MAX_DIGITS = 16;

/** Reads the figure that starts at `index` of a prepared text, null where none starts there. */
export function readNumber(text: string, index: number): NumberToken | null {
  if (isDigitAt(text, index) || startsSigned(text, index)) return readArabic(text, index);
  if (text.charAt(index) === '.' && !isDigitAt(text, index - 1)) return readPointFirst(text, index);
  if (!isHanAt(text, index)) return null;
  return readShare(text, index) ?? readChinese(text, index);
}

function startsSigned(text: string, index: number): boolean {
  const sign = text.charAt(index);
  return (sign === '-' || sign === '+') && isDigitAt(text, index + 1);
}

function readArabic(text: string, index: number): NumberToken | null {
  const signed = !isDigitAt(text, index);
  const digitsAt = signed ? index + 1 : index;
  const plain = readDigits(text, digitsAt);
  if (!plain) return null;
  const amount = decimal((text.charAt(index) === '-' ? '-' : '') + plain.digits);
  const token = { start: index, amount, decimals: plain.decimals, unit: null, form: 'arabic' as const };
  const tenths = signed ? null : readTenths(text, plain.end);
  if (tenths !== null) return share(index, tenths, amount.times(10), 'arabic');
  return withScale(text, plain.end, token);
}

/** .5 is 0.5. */
function readPointFirst(text: string, index: number): NumberToken | null {
  const end = skipDigits(text, index + 1);
  const decimals = end - index - 1;
  if (decimals === 0 || decimals > MAX_DIGITS) return null;
  const amount = decimal(`0${text.slice(index, end)}`);
  return withScale(text, end, { start: index, amount, decimals, unit: null, form: 'arabic' });
}

/** Digits with thousands marks and decimals. */
function readDigits(text: string, index: number): { digits: string; decimals: number; end: number } | null {
  let end = skipDigits(text, index);
  let digits = text.slice(index, end);
  while (digits.length >= 1 && end - index >= 1 && isThousandsGroup(text, end, index)) {
    digits += text.slice(end + 1, end + 4);
    end += 4;
  }
  if (digits.length > MAX_DIGITS) return null;
  if (text.charAt(end) !== '.' || !isDigitAt(text, end + 1)) return { digits, decimals: 0, end };
  const last = skipDigits(text, end + 1);
  if (last - end > MAX_DIGITS || (text.charAt(last) === '.' && isDigitAt(text, last + 1))) return null;
  return { digits: digits + text.slice(end, last), decimals: last - end - 1, end: last };
}

/** Whether `,ddd` stands at `end` and continues the number that began at `start` with one to three digits. */
function isThousandsGroup(text: string, end: number, start: number): boolean {
  const comma = text.charAt(end);
  if (comma !== ',') return false;
  const first = skipDigits(text, start);
  if (first - start > 3) return false;
  return skipDigits(text, end + 1) === end + 4;
}

interface Plain {
  readonly start: number;
  readonly amount: Decimal;
  readonly decimals: number;
  readonly unit: null;
  readonly form: 'arabic' | 'chinese';
}

/** Adds 余, the scale and what follows it (3万4000, 25万6千) to a figure that ends before `index`. */
function withScale(text: string, index: number, plain: Plain): NumberToken {
  const before = readMore(text, index);
  const scaleAt = skipSpaces(text, before ?? index);
  const scale = unitWordAt(text, scaleAt) ? longerScale(text, scaleAt) : scales.at(text, scaleAt);
  if (!scale) return { ...plain, scale: ONE, more: before !== null, end: before ?? index };
  const value = scaleValues.get(scale.value) ?? ONE;
  const mixed = before === null ? readMixed(text, scale.end, plain.amount, value) : null;
  if (mixed) return { ...plain, ...mixed, more: false };
  const after = readMore(text, scale.end);
  return { ...plain, scale: value, more: before !== null || after !== null, end: after ?? scale.end };
}

/** A scale at `index` that is longer than the unit there: 千万 against 千, but not 千 in 千米. */
function longerScale(text: string, index: number): ReturnType<typeof scales.at> {
  const unit = unitWordAt(text, index);
  const scale = scales.at(text, index);
  return scale && unit && scale.end >= unit.end ? scale : null;
}

/** The index after 余 or 多, null where none stands at `index`. 余 must be followed by a scale, a unit or nothing. */
function readMore(text: string, index: number): number | null {
  for (const word of MORE_WORDS) {
    if (!text.startsWith(word, index)) continue;
    const end = index + word.length;
    if (end === text.length || scales.at(text, end) || unitWordAt(text, end) || !isHanAt(text, end)) return end;
  }
  if (text.charAt(index) === '+' && !isDigitAt(text, index + 1) && !isLatinAt(text, index + 1)) return index + 1;
  return null;
}

/**
 * What follows a scale directly: 3万4000 (34000), 25万6千 (256000), 1亿2000万, and the spoken 25万6 (256000).
 */
function readMixed(
  text: string,
  index: number,
  amount: Decimal,
  scale: Decimal,
): { amount: Decimal; scale: Decimal; decimals: number; end: number } | null {
  if (!isDigitAt(text, index) || scale.lt(1000)) return null;
  const end = skipDigits(text, index);
  if (end - index > 8 || text.charAt(end) === '.' || text.charAt(end) === ',') return null;
  const rest = decimal(text.slice(index, end));
  const next = unitWordAt(text, end) ? null : scales.at(text, end);
  const nextScale = next ? (scaleValues.get(next.value) ?? ONE) : ONE;
  const spoken = !next && end - index === 1;
  const added = spoken ? rest.times(scale).div(10) : rest.times(nextScale);
  if (added.gte(scale)) return null;
  const unitScale = spoken ? scale.div(10) : nextScale;
  const total = amount.times(scale).plus(added).div(unitScale);
  return { amount: total, scale: unitScale, decimals: decimalsOf(total), end: next ? next.end : end };
}

/** 百分之八十, 三分之一, 八成, 半数: shares, in percent. */
function readShare(text: string, index: number): NumberToken | null {
  for (const word of HALF_WORDS) {
    if (text.startsWith(word, index)) return share(index, index + word.length, decimal(50), 'fraction');
  }
  for (const [word, percent] of PARTS_OF) {
    if (!text.startsWith(word, index)) continue;
    const part = readPart(text, index + word.length);
    if (part) return share(index, part.end, part.value.times(percent), 'chinese');
  }
  return readFraction(text, index);
}

function readPart(text: string, index: number): { value: Decimal; end: number } | null {
  if (isDigitAt(text, index)) {
    const plain = readDigits(text, index);
    return plain && { value: decimal(plain.digits), end: plain.end };
  }
  if (text.startsWith('百', index)) return { value: HUNDRED, end: index + 1 };
  const chinese = readChineseInteger(text, index);
  return chinese && { value: chinese.amount.times(chinese.scale), end: chinese.end };
}

function readFraction(text: string, index: number): NumberToken | null {
  const below = readChineseInteger(text, index);
  if (!below) return null;
  const tenths = readTenths(text, below.end);
  if (tenths !== null && below.amount.lte(10)) return share(index, tenths, below.amount.times(10), 'chinese');
  if (!text.startsWith('分之', below.end) || below.amount.eq(0)) return null;
  const above = readChineseInteger(text, below.end + 2);
  return above && share(index, above.end, above.amount.times(100).div(below.amount), 'fraction');
}

/** The index after 成 where it means tenths, else null. */
function readTenths(text: string, index: number): number | null {
  if (text.charAt(index) !== '成') return null;
  const next = text.charAt(index + 1);
  return next !== '' && (NOT_TENTHS.includes(next) || next in DIGITS) ? null : index + 1;
}

function share(start: number, end: number, amount: Decimal, form: NumberToken['form']): NumberToken {
  return { start, end, amount, scale: ONE, decimals: decimalsOf(amount), more: false, unit: '%', form };
}

function readChinese(text: string, index: number): NumberToken | null {
  const number = readChineseInteger(text, index);
  if (!number) return null;
  const plain: Plain = {
    start: index,
    amount: number.amount,
    decimals: number.decimals,
    unit: null,
    form: 'chinese',
  };
  if (!number.scale.eq(1)) {
    const after = readMore(text, number.end);
    return { ...plain, scale: number.scale, more: after !== null, end: after ?? number.end };
  }
  return withScale(text, number.end, plain);
}
