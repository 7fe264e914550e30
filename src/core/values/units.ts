import { decimal, ONE, type Decimal } from '../model/decimal';
import type { Dimension } from '../model/quantity';
import { isDigitAt, isHanAt, skipSpaces } from './chars';
import * as en from './en/units';
import { SCALE_WORDS as EN_SCALES } from './en/numerals';
import { normalizeText, prepare } from './text';
import type { UnitEntry } from './unit-entry';
import { WordTable, type WordMatch } from './words';
import * as zh from './zh/units';
import { SCALE_WORDS as ZH_SCALES } from './zh/numerals';

/** What a unit word measures. */
export interface UnitInfo {
  /** The unit as quantities carry it: lower case, and `%`, `‰` or `pp` for shares and their differences. */
  readonly unit: string;
  readonly dimension: Dimension;
  /** Units convert within a group; null where nothing converts into the unit. */
  readonly group: string | null;
  readonly above: Decimal;
  readonly below: Decimal;
}

/** A unit text: 万平方米 is 平方米 with scale 10000. */
export interface UnitReading {
  /** null for a scale alone: 万. */
  readonly unit: string | null;
  readonly scale: Decimal;
  readonly dimension: Dimension;
}

function measured(word: string, entry: UnitEntry): UnitInfo {
  const [above, below] = typeof entry.per === 'string' ? [entry.per, '1'] : entry.per;
  return {
    unit: entry.as ?? word,
    dimension: entry.dimension,
    group: entry.group,
    above: decimal(above),
    below: decimal(below),
  };
}

function counted(word: string): UnitInfo {
  return { unit: word, dimension: 'count', group: null, above: ONE, below: ONE };
}

const PERCENT: Readonly<Record<'%' | '‰' | 'pp', UnitInfo>> = {
  '%': { unit: '%', dimension: 'percent', group: 'percent', above: ONE, below: ONE },
  '‰': { unit: '‰', dimension: 'percent', group: 'percent', above: ONE, below: decimal(10) },
  pp: { unit: 'pp', dimension: 'points', group: 'points', above: ONE, below: ONE },
};

const ENTRIES = [...zh.MEASURED_UNITS, ...en.MEASURED_UNITS];
const inText = new WordTable<UnitInfo>([
  ...ENTRIES.filter((entry) => !entry.alone).flatMap((entry) =>
    entry.words.map((word) => [word, measured(word, entry)] as const),
  ),
  ...[...zh.PERCENT_UNITS, ...en.PERCENT_UNITS].map(([word, unit]) => [word, PERCENT[unit]] as const),
  ...[...zh.MEASURE_WORDS, ...en.COUNT_WORDS].map((word) => [word, counted(word)] as const),
]);
const wholeOnly = new Map<string, UnitInfo>([
  ...ENTRIES.filter((entry) => entry.alone).flatMap((entry) =>
    entry.words.map((word) => [word, measured(word, entry)] as const),
  ),
  ...zh.NOUN_UNITS.map((word) => [word, counted(word)] as const),
]);
const scales = new WordTable<Decimal>(
  [...ZH_SCALES, ...EN_SCALES].map(([word, value]) => [word, decimal(value)] as const),
);

/** The unit word that starts at `index` of a prepared text; 微克/立方米 is one. */
export function unitWordAt(text: string, index: number): WordMatch<UnitInfo> | null {
  const unit = inText.at(text, index);
  if (!unit || text.charAt(unit.end) !== '/') return unit;
  const below = inText.at(text, unit.end + 1);
  if (!below) return unit;
  const word = text.slice(index, below.end);
  return {
    word,
    value: { ...unit.value, unit: `${unit.value.unit}/${below.word}`, dimension: 'unknown', group: null },
    start: index,
    end: below.end,
  };
}

/** What a unit word measures, by the unit that a quantity carries; null for an unknown one. */
export function unitInfo(unit: string): UnitInfo | null {
  return inText.get(unit) ?? wholeOnly.get(unit) ?? null;
}

/**
 * Reads a unit text alone: 万元, 亿元, 万平方米, %, 个百分点, 处, days, "10,000 yuan", "RMB million", 元/平方米.
 * A single unknown Han character is taken for a measure word. Null for what is no unit.
 */
export function unitOf(text: string): UnitReading | null {
  const unit = stripBrackets(prepare(normalizeText(text)).text);
  if (unit === '') return null;
  return simpleUnit(unit) ?? currencyFirst(unit) ?? compoundUnit(unit);
}

function stripBrackets(text: string): string {
  const open = text.charAt(0);
  const close = text.charAt(text.length - 1);
  return (open === '(' && close === ')') || (open === '[' && close === ']') ? text.slice(1, -1) : text;
}

function simpleUnit(text: string): UnitReading | null {
  const known = unitInfo(text);
  if (known) return { unit: known.unit, scale: ONE, dimension: known.dimension };
  const scale = scaleAt(text);
  if (!scale) return isMeasureWord(text) ? { unit: text, scale: ONE, dimension: 'count' } : null;
  const rest = text.slice(skipSpaces(text, scale.end));
  if (rest === '') return { unit: null, scale: scale.value, dimension: 'unknown' };
  const unit = unitInfo(rest) ?? (isMeasureWord(rest) ? counted(rest) : null);
  return unit && { unit: unit.unit, scale: scale.value, dimension: unit.dimension };
}

/** A scale at the text's start: a word (万) or round digits (10,000). */
function scaleAt(text: string): { value: Decimal; end: number } | null {
  if (!isDigitAt(text, 0)) {
    const word = scales.at(text, 0);
    return word && { value: word.value, end: word.end };
  }
  const digits = /^10{0,2}(?:,000)+|^10{1,9}/.exec(text)?.[0];
  return digits === undefined ? null : { value: decimal(digits.split(',').join('')), end: digits.length };
}

/** RMB million, RMB 10,000, 人民币万元. */
function currencyFirst(text: string): UnitReading | null {
  const currency = /^(?:rmb|cny|usd|us\$|\$|¥|eur|€|人民币) ?/.exec(text)?.[0];
  if (currency === undefined || currency.length === text.length) return null;
  const rest = text.slice(currency.length);
  const scale = scaleAt(rest);
  if (scale && scale.end === rest.length) {
    const unit = currency.trim() === '人民币' ? '元' : currency.trim();
    return { unit, scale: scale.value, dimension: 'money' };
  }
  return simpleUnit(rest);
}

/** 元/平方米, 立方米/日, 吨/年: a unit of its own, comparable only with itself. */
function compoundUnit(text: string): UnitReading | null {
  const parts = text.split('/');
  const [above, below] = parts;
  if (parts.length !== 2 || above === undefined || below === undefined) return null;
  const first = simpleUnit(above);
  const second = simpleUnit(below);
  if (first?.unit == null || !second) return null;
  return { unit: `${first.unit}/${below}`, scale: first.scale, dimension: 'unknown' };
}

/** Characters that stand alone in cells and count nothing. */
const NO_MEASURE =
  '的了是否无有未已否好优良中差高低大小上下前后左右男女东西南北甲乙丙丁戊己庚辛壬癸一二三四五六七八九十百千万亿零两半多余约近和与或及其在为至到从每各全总共注备同另略号第';

function isMeasureWord(text: string): boolean {
  return text.length === 1 && isHanAt(text, 0) && !NO_MEASURE.includes(text);
}
