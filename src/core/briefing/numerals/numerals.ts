import { calendarOf, type Day } from '../../model/day';
import { divide, HUNDRED, plain, roundHalfUp, ZERO, type Decimal } from '../../model/decimal';
import type { Fact } from '../facts';
import { fixed, grouped, trimmed } from './digits';
import { en } from './en';
import { amountDigits, measuredText } from './measured';
import type { NumeralStyle } from './types';
import { zh } from './zh';

/** How far the decimals of a rate may grow for it not to pass for 0 or 100. */
const FINEST_RATE = 4;

/** How a fact is written. */
export interface Writing {
  /** Decimals of percentages and points; the document's precision unless given. */
  readonly decimals?: number;
  /** Whether zeros at the end are kept, as columns of a table do; prose leaves them out. */
  readonly keepZeros?: boolean;
}

/** Writes facts as the text of a document shows them. */
export interface Numerals {
  /** A fact with its unit, where the unit is no matter of the sentence: 87.68%, 2.99个百分点, 9800套, 26 (entries). */
  readonly fact: (fact: Fact, writing?: Writing) => string;
  /** A fact without its unit, as a column of a table shows it whose header names the unit. */
  readonly bare: (fact: Fact, writing?: Writing) => string;
  /** A calendar day. */
  readonly date: (day: Day) => string;
  /** Two facts of one unit as a range, both with it (4%—6%). */
  readonly range: (from: Fact, to: Fact, writing?: Writing) => string;
}

const STYLES = { 'zh-CN': zh, en } as const;

/** The numerals of a language, at a precision for percentages and points. */
export function numeralsFor(locale: keyof typeof STYLES, precision: number): Numerals {
  const style = STYLES[locale];
  const fact = (one: Fact, writing: Writing = {}): string => withUnit(style, one, precision, writing);
  return {
    fact,
    bare: (one, writing = {}) => digitsOf(style, one, precision, writing),
    date: (day) => style.date(calendarOf(day)),
    range: (from, to, writing) => style.range(fact(from, writing), fact(to, writing)),
  };
}

function withUnit(style: NumeralStyle, fact: Fact, precision: number, writing: Writing): string {
  const { unit } = fact;
  if (unit.kind === 'measure') return measuredText(style, fact.value, unit);
  const digits = digitsOf(style, fact, precision, writing);
  switch (unit.kind) {
    case 'percent':
      return `${digits}${style.percent}`;
    case 'points':
      return style.points(digits);
    case 'days':
      return style.days(digits);
    case 'months':
      return style.months(digits);
    case 'items':
    case 'places':
      return digits;
  }
}

function digitsOf(style: NumeralStyle, { value, unit }: Fact, precision: number, writing: Writing): string {
  if (unit.kind === 'measure')
    return grouped(amountDigits(divide(value, unit.scale), unit, writing.decimals).digits, style.group);
  if (unit.kind !== 'percent' && unit.kind !== 'points') return grouped(plain(value), style.group);
  const places = writing.decimals ?? precision;
  const digits = unit.kind === 'percent' ? percentDigits(value, places) : fixed(value, places);
  return grouped(writing.keepZeros === true ? digits : trimmed(digits), style.group);
}

/** A rate that is not 0 or 100 is never written as one: 13912 of 13913 is 99.99 %, not 100.0 %. */
function percentDigits(value: Decimal, places: number): string {
  const isWhole = value.eq(HUNDRED) || value.eq(ZERO);
  for (let finer = places; !isWhole && finer <= Math.max(places, FINEST_RATE); finer++) {
    const rounded = roundHalfUp(value, finer);
    if (!rounded.eq(HUNDRED) && !rounded.eq(ZERO)) return fixed(value, finer);
  }
  return fixed(value, places);
}
