import type { Exactness, Quantity, QuantitySpan } from '../model/quantity';
import { isBoundaryAt, isDigitAt, isHanAt, isLatinAt, skipSpaces, skipSpacesBack } from './chars';
import { readDate } from './dates/scan';
import { AFTER as EN_AFTER, BEFORE as EN_BEFORE } from './en/modifiers';
import { withoutListNumber } from './list-number';
import { nameEnd } from './names';
import { readNumber, type NumberToken } from './number';
import { quantityOf, type UnitHint } from './make-quantity';
import { prepare, rawSlice, rawSpan, type Source } from './text';
import { unitWordAt, type UnitInfo } from './units';
import { WordTable, wordSet, type WordMatch } from './words';
import { AFTER as ZH_AFTER, BEFORE as ZH_BEFORE, LEADING_WORDS, LEADS_FIGURE } from './zh/modifiers';
import { AFTER_DURATION, DURATION_UNITS, NAME_AFTER, RANK_UNITS } from './zh/names';
import { DIGITS } from './zh/numerals';

const before = new WordTable<Exactness>([...ZH_BEFORE, ...EN_BEFORE]);
const after = new WordTable<Exactness>([...ZH_AFTER, ...EN_AFTER]);
const leads = wordSet(...LEADING_WORDS);
const NUMERAL_STARTS = new Set([...Object.keys(DIGITS), '十', '廿', '卅', '百', '千', '万', '半', '-', '+']);

/** Most texts of a ledger hold no numeral at all. */
const HAS_NUMERAL = new RegExp(`[0-9${[...NUMERAL_STARTS].filter((char) => !'+-'.includes(char)).join('')}]`);

/** A figure of a longer text, with its place in the prepared text. */
export interface Figure {
  readonly quantity: Quantity;
  /** From its modifier (约, 近) to the end of the unit and what modifies it (左右, 以上). */
  readonly start: number;
  readonly end: number;
  /** Where the digits start. */
  readonly numberStart: number;
  /** Whether it stands in brackets. */
  readonly bracketed: boolean;
  /** Whether the text joins it to the figure before as a range: 3—5家. */
  readonly rangeEnd: boolean;
}

/**
 * All figures of a longer text in their order, without numbers that are names, dates, times, ordinals, ranks,
 * document numbers, list numbers or telephone numbers (domain.md 4.3). A range (3—5家) gives two.
 */
export function findQuantities(text: string): readonly QuantitySpan[] {
  const source = prepare(text);
  return figuresIn(source).map((figure) => ({
    quantity: figure.quantity,
    ...rawSpan(source, figure.start, figure.end),
  }));
}

/** The figures of a prepared text; the hint gives its unit to bare ones. */
export function figuresIn(source: Source, hint?: UnitHint): Figure[] {
  const { text } = source;
  const found: Figure[] = [];
  if (!HAS_NUMERAL.test(text)) return found;
  let depth = 0;
  const start = withoutListNumber(text);
  for (let i = start; i < text.length;) {
    const char = text.charAt(i);
    if (char === '(') depth++;
    else if (char === ')') depth = Math.max(0, depth - 1);
    const joined = joinedFigure(source, found[found.length - 1], i, hint, depth > 0);
    if (joined) {
      found.push(joined);
      i = joined.end;
      continue;
    }
    const date = mayBeDate(text, i) ? readDate(text, i, start) : null;
    const skipped = date && !isDuration(text, i, date.end) ? date.end : startsNumber(text, i) ? nameEnd(text, i) : null;
    if (skipped !== null && skipped > i) {
      i = skipped;
      continue;
    }
    const figure = startsNumber(text, i) ? readFigure(source, i, hint, depth > 0) : null;
    if (figure) found.push(...(Array.isArray(figure) ? figure : [figure]));
    const last = Array.isArray(figure) ? figure[figure.length - 1] : figure;
    i = last ? last.end : Math.max(i + 1, startsNumber(text, i) ? numberEnd(text, i) : i + 1);
  }
  return found;
}

function mayBeDate(text: string, index: number): boolean {
  return isDigitAt(text, index) || isHanAt(text, index) || isLatinAt(text, index) || '“"'.includes(text.charAt(index));
}

/** 2年内 and 5日内 are read as dates elsewhere, here they are figures. */
function isDuration(text: string, start: number, end: number): boolean {
  return text.slice(start, end).endsWith('年内') && isDigitAt(text, start) && !isDigitAt(text, start + 2);
}

function startsNumber(text: string, index: number): boolean {
  if (isDigitAt(text, index)) return true;
  // Behind a digit, a dash joins and does not negate.
  return NUMERAL_STARTS.has(text.charAt(index)) && !('+-'.includes(text.charAt(index)) && isDigitAt(text, index - 1));
}

/** Where the digits that are no figure end, so that no part of them is read as one. */
function numberEnd(text: string, index: number): number {
  const number = readNumber(text, index);
  if (number) return number.end;
  let end = index;
  while (
    isDigitAt(text, end) ||
    (end > index && (text.charAt(end) === '.' || text.charAt(end) === ',') && isDigitAt(text, end + 1))
  )
    end++;
  return Math.max(end, index + 1);
}

function readFigure(
  source: Source,
  index: number,
  hint: UnitHint | undefined,
  bracketed: boolean,
): Figure | Figure[] | null {
  const { text } = source;
  const number = readNumber(text, index);
  if (!number) return null;
  const unit = unitBehind(text, number);
  const range = unit ? null : readRange(source, number, hint, bracketed);
  if (range) return range;
  if (!isFigure(text, number, unit)) return null;
  return makeFigure(source, number, unit, hint, bracketed, false);
}

/** 3—5家: the first figure takes the unit of the second. */
function readRange(
  source: Source,
  first: NumberToken,
  hint: UnitHint | undefined,
  bracketed: boolean,
): Figure[] | null {
  const { text } = source;
  const mark = rangeMark(text, first.end);
  if (mark === null || first.form !== 'arabic') return null;
  const last = isDigitAt(text, mark) ? readNumber(text, mark) : null;
  const unit = last && unitBehind(text, last);
  if (!last || !unit || !isFigure(text, last, unit, true) || isDigitAt(text, first.start - 1)) return null;
  const scaled = first.scale.eq(1) ? { ...first, scale: last.scale } : first;
  const one = makeFigure(source, scaled, null, { unit: unit.value.unit }, bracketed, false);
  const low = {
    ...one,
    quantity: {
      ...one.quantity,
      dimension: unit.value.dimension,
      scale: scaled.scale,
      value: scaled.amount.times(scaled.scale),
    },
  };
  return [low, makeFigure(source, last, unit, hint, bracketed, true)];
}

/** The unit word behind a number; a share (半数, 八成) has its own. */
function unitBehind(text: string, number: NumberToken): WordMatch<UnitInfo> | null {
  return number.unit === null ? unitWordAt(text, skipSpaces(text, number.end)) : null;
}

function rangeMark(text: string, index: number): number | null {
  let at = index;
  while ('-—–~至到'.includes(text.charAt(at) || '?')) at++;
  return at > index && at - index <= 2 ? at : null;
}

/** 3%-5%, 2家—3家: the dash behind a figure joins the next one to it, and is no minus. */
function joinedFigure(
  source: Source,
  previous: Figure | undefined,
  index: number,
  hint: UnitHint | undefined,
  bracketed: boolean,
): Figure | null {
  const { text } = source;
  const mark = previous?.end === index ? rangeMark(text, index) : null;
  if (mark === null || !isDigitAt(text, mark)) return null;
  const number = readNumber(text, mark);
  const unit = number && unitBehind(text, number);
  if (!number || !(unit ?? number.unit)) return null;
  return isFigure(text, number, unit, true) ? makeFigure(source, number, unit, hint, bracketed, true) : null;
}

function makeFigure(
  source: Source,
  number: NumberToken,
  unit: WordMatch<UnitInfo> | null,
  hint: UnitHint | undefined,
  bracketed: boolean,
  rangeEnd: boolean,
): Figure {
  const { text } = source;
  const end = unit ? unit.end : number.end;
  const lead = before.endingAt(text, skipSpacesBack(text, number.start));
  const tail = after.at(text, skipSpaces(text, end));
  const from = lead ? lead.start : number.start;
  const to = tail ? tail.end : end;
  const exactness = lead?.value ?? tail?.value ?? 'exact';
  const quantity = quantityOf(rawSlice(source, from, to), number, unit ? unit.value : null, exactness, hint);
  return { quantity, start: from, end: to, numberStart: number.start, bracketed, rangeEnd };
}

/** Whether a number with the unit behind it counts something. */
function isFigure(text: string, number: NumberToken, unit: WordMatch<UnitInfo> | null, inRange = false): boolean {
  if (!inRange && isNamedBefore(text, number.start)) return false;
  if (number.unit === '%') return true;
  if (!unit) return isBareFigure(text, number);
  if (isRank(text, number.start, unit.word) || isCode(text, unit)) return false;
  if (isLongerName(text, number, unit)) return false;
  if (unit.value.dimension === 'time' && isNamedDuration(text, unit)) return false;
  return number.form !== 'chinese' || isChineseFigure(text, number, unit);
}

/** Letters, 第, + and quotes directly before a number make it a name: G20, 第3, 2+4, "1856"工程. */
function isNamedBefore(text: string, start: number): boolean {
  const char = text.charAt(start - 1);
  return (
    char === '.' ||
    char === '第' ||
    char === '#' ||
    char === '〔' ||
    (isLatinAt(text, start - 1) && !isUnitLetters(text, start))
  );
}

function isUnitLetters(text: string, end: number): boolean {
  let start = end;
  while (isLatinAt(text, start - 1)) start--;
  return ['rmb', 'cny', 'usd', 'about', 'over', 'nearly'].includes(text.slice(start, end));
}

/** 5G基站: a single letter right before Han characters is no gram. */
function isCode(text: string, unit: WordMatch<UnitInfo>): boolean {
  return unit.word.length === 1 && isLatinAt(text, unit.start) && isHanAt(text, unit.end);
}

function isRank(text: string, start: number, unit: string): boolean {
  return text.charAt(start - 1) === '前' && RANK_UNITS.includes(unit);
}

/** 3个 in 3个百分点 is left to the unit table; here 2星级 and 8号楼, where a longer name begins with the unit. */
function isLongerName(text: string, number: NumberToken, unit: WordMatch<UnitInfo>): boolean {
  return NAME_AFTER.some(
    (name) => name.length > unit.word.length && name.startsWith(unit.word) && text.startsWith(name, number.end),
  );
}

function isNamedDuration(text: string, unit: WordMatch<UnitInfo>): boolean {
  if (!DURATION_UNITS.includes(unit.word) || isBoundaryAt(text, unit.end)) return false;
  return isHanAt(text, unit.end) && !AFTER_DURATION.some((word) => text.startsWith(word, unit.end));
}

/** 47/53: both are figures; #DIV/0! and 12345/12319 are none. */
function isSlashed(text: string, number: NumberToken): boolean {
  return text.charAt(number.start - 1) === '/' || text.charAt(number.end) === '/';
}

/** A number without unit is a figure only where nothing makes it a name. */
function isBareFigure(text: string, number: NumberToken): boolean {
  if (number.form !== 'arabic') return number.form === 'fraction';
  const end = skipSpaces(text, number.end);
  if (isLatinAt(text, number.end) || '+:〕'.includes(text.charAt(number.end) || '?')) return false;
  if (isSlashed(text, number)) return isDigitAt(text, number.start - 2) || isDigitAt(text, number.end + 1);
  if (isHanAt(text, end) && !after.at(text, end)) return false;
  if (number.amount.gte(1900) && number.amount.lt(2200) && number.decimals === 0 && number.scale.eq(1)) return false;
  if (!isHanAt(text, number.start - 1) || LEADS_FIGURE.includes(text.charAt(number.start - 1))) return true;
  return leads.endingAt(text, number.start) !== null;
}

/** 几十家, 数十家, 上千户: no figure. */
const VAGUE = '几数好上';

/**
 * Chinese numerals are in too many words: one counts only with a scale (三万一千亩), from ten on (十五处), or before
 * a unit that ends its phrase (白酒八家).
 */
function isChineseFigure(text: string, number: NumberToken, unit: WordMatch<UnitInfo>): boolean {
  const { amount, scale, start } = number;
  if (VAGUE.includes(text.charAt(start - 1) || '?')) return false;
  if (DIGITS[text.charAt(start - 1)] !== undefined || text.charAt(start - 1) === '十') return false;
  if (scale.gt(1) || amount.gte(10)) return true;
  if (unit.value.dimension !== 'count' && unit.value.dimension !== 'money') return isBoundaryAt(text, unit.end);
  const closed = isBoundaryAt(text, unit.end) || after.at(text, unit.end) !== null;
  return closed && (!amount.eq(1) || '成建设办开立'.includes(text.charAt(start - 1) || '?'));
}
