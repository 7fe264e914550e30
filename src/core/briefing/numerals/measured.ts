import { decimal, decimalsOf, divide, ONE, plain, roundHalfUp, type Decimal } from '../../model/decimal';
import type { FactUnit } from '../facts';
import { fixed, grouped } from './digits';
import type { NumeralStyle } from './types';

type MeasureUnit = Extract<FactUnit, { kind: 'measure' }>;

/** Decimals of figures in 万 and 亿, and of what a division leaves, unless the ledger itself writes more (domain.md 3.2). */
const MOST_DECIMALS = 2;
/** From here on a whole number may be written in 万: four digits never are. */
const LARGE = decimal(10_000);

/**
 * An amount with its unit. It is written in the scale that its ledger uses (3350.88万元), and a large round one in 万 or 亿
 * (28000户 is 2.8万户; GB/T 15835: 尾数零多的可改写), in either case only where that shows every digit; else all digits are
 * written out. Only what a division left is rounded, and then said to be 约. What is still needed each month is rounded up,
 * for less would not do.
 */
export function measuredText(style: NumeralStyle, value: Decimal, unit: MeasureUnit): string {
  const [word, scale] = scaleFor(style, value, unit);
  const amount = divide(value, scale);
  const { digits, exact } = unit.perMonth
    ? { digits: plain(amount.round(pieces(scale, unit), UP)), exact: true }
    : amountDigits(amount, unit);
  const figure = style.withUnit(grouped(digits, style.group), word, unit.word ?? '');
  const said = exact ? figure : `${style.about}${figure}`;
  return unit.perMonth ? style.perMonth(said) : said;
}

/** big.js: away from zero. */
const UP = 3;

/** Decimals of what is needed each month: what is counted in whole pieces is needed in whole pieces. */
function pieces(scale: Decimal, unit: MeasureUnit): number {
  if (scale.gt(ONE)) return Math.max(unit.decimals, MOST_DECIMALS);
  return unit.scale.eq(ONE) ? unit.decimals : 0;
}

/** The digits of an amount and whether they are all of it; `decimals` fixes how many there are, for columns of a table. */
export function amountDigits(
  amount: Decimal,
  unit: MeasureUnit,
  decimals?: number,
): { readonly digits: string; readonly exact: boolean } {
  if (decimals !== undefined) return { digits: fixed(amount, decimals), exact: decimalsOf(amount) <= decimals };
  const most = Math.max(unit.decimals, MOST_DECIMALS);
  const exact = decimalsOf(amount) <= most;
  return { digits: plain(exact ? amount : roundHalfUp(amount, most)), exact };
}

type Scale = readonly [word: string, value: Decimal];

const DIGITS: Scale = ['', ONE];

/** The scale that an amount is written in: the ledger's, 万 or 亿 where these show every digit, else none. */
function scaleFor(style: NumeralStyle, value: Decimal, unit: MeasureUnit): Scale {
  const own = style.scales.find(([, scale]) => scale.eq(unit.scale));
  if (own && (unit.perMonth ? value.gte(own[1]) : showsAll(value, own[1], unit.decimals))) return own;
  if (unit.perMonth || value.abs().lt(LARGE)) return DIGITS;
  return style.scales.find(([, scale]) => showsAll(value, scale, 0)) ?? (own && decimalsOf(value) > 0 ? own : DIGITS);
}

/** Whether an amount of at least one such unit shows all its digits in it. */
function showsAll(value: Decimal, scale: Decimal, decimals: number): boolean {
  const amount = divide(value, scale);
  return amount.abs().gte(ONE) && decimalsOf(amount) <= Math.max(decimals, MOST_DECIMALS);
}
