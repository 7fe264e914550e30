import { decimal, ONE, type Decimal } from '../model/decimal';
import { BIG, DIGITS, SMALL, TENS } from './zh/numerals';

/** A Chinese numeral: 一百六十八万 has amount 168 and scale 10000; 三万一千 amount 31000 and scale 1. */
export interface ChineseNumber {
  readonly amount: Decimal;
  readonly scale: Decimal;
  readonly decimals: number;
  readonly end: number;
}

/** What has been read of a numeral: groups closed by 万 or 亿, the open group, and the digit not yet multiplied. */
interface State {
  total: number;
  group: number;
  digit: number | null;
  /** The last multiplier, for the spoken 三万五 (35000) and 一百二 (120). */
  last: number;
  zero: boolean;
  big: number;
}

const MAX_LENGTH = 24;

/**
 * Reads the numeral that starts at `index`. Null for one without a leading digit (百家, 万户), for digits in a row
 * (三五天 is an approximation, 二〇二一 a year), and where no numeral starts.
 */
export function readChineseInteger(text: string, index: number): ChineseNumber | null {
  const state: State = { total: 0, group: 0, digit: null, last: 0, zero: false, big: 0 };
  let at = index;
  while (at - index < MAX_LENGTH) {
    const step = advance(state, text.charAt(at));
    if (step === 'end') break;
    if (step === 'bad') return null;
    at++;
  }
  if (at === index) return null;
  return finish(state, text, at);
}

function advance(state: State, char: string): 'ok' | 'end' | 'bad' {
  const digit = DIGITS[char];
  if (digit !== undefined) return takeDigit(state, digit);
  const tens = TENS[char];
  if (tens !== undefined) return takeTens(state, tens);
  const small = SMALL[char];
  if (small !== undefined) return takeSmall(state, small);
  const big = BIG[char];
  if (big !== undefined) return takeBig(state, big);
  return 'end';
}

function takeDigit(state: State, digit: number): 'ok' | 'bad' {
  if (state.digit !== null && state.digit !== 0) return 'bad';
  if (digit === 0) state.zero = true;
  state.digit = digit;
  return 'ok';
}

function takeTens(state: State, tens: number): 'ok' | 'bad' {
  if (state.digit !== null && state.digit !== 0) return 'bad';
  state.group += tens;
  state.digit = null;
  state.last = 10;
  return 'ok';
}

function takeSmall(state: State, small: number): 'ok' | 'bad' {
  if (state.digit === null || state.digit === 0) {
    const bareTen = small === 10 && state.group === 0;
    if (!bareTen) return 'bad';
    state.digit = 1;
  }
  state.group += state.digit * small;
  state.digit = null;
  state.zero = false;
  state.last = small;
  return 'ok';
}

function takeBig(state: State, big: number): 'ok' | 'bad' {
  const group = state.group + (state.digit ?? 0);
  if (group === 0) {
    // 万亿 after a closed group: 一万亿.
    if (state.total === 0 || state.last < 1e4 || big < 1e8) return 'bad';
    state.total *= big;
  } else if (big > state.big && state.total > 0) {
    state.total = (state.total + group) * big;
  } else {
    state.total += group * big;
  }
  state.big = big;
  state.group = 0;
  state.digit = null;
  state.zero = false;
  state.last = big;
  return 'ok';
}

function finish(state: State, text: string, end: number): ChineseNumber | null {
  const spoken = state.digit !== null && state.digit > 0 && !state.zero && state.last > 10;
  const rest = state.digit === null ? 0 : spoken ? state.digit * (state.last / 10) : state.digit;
  const value = state.total + state.group + rest;
  if (!Number.isSafeInteger(value)) return null;
  const scale = state.group + rest === 0 && state.total > 0 ? state.last : 1;
  const fraction = scale === 1 && state.last <= 10 ? readFractionDigits(text, end) : null;
  if (fraction) return scaledFraction(text, value, fraction);
  return { amount: decimal(value).div(scale), scale: decimal(scale), decimals: 0, end };
}

/** 点五 after an integer. */
function readFractionDigits(text: string, index: number): { digits: string; end: number } | null {
  if (text.charAt(index) !== '点') return null;
  let digits = '';
  let at = index + 1;
  for (let digit = DIGITS[text.charAt(at)]; digit !== undefined && digits.length < 8; digit = DIGITS[text.charAt(at)]) {
    digits += String(digit);
    at++;
  }
  return digits === '' ? null : { digits, end: at };
}

function scaledFraction(text: string, whole: number, fraction: { digits: string; end: number }): ChineseNumber {
  const big = BIG[text.charAt(fraction.end)];
  return {
    amount: decimal(`${whole}.${fraction.digits}`),
    scale: big === undefined ? ONE : decimal(big),
    decimals: fraction.digits.length,
    end: big === undefined ? fraction.end : fraction.end + 1,
  };
}
