import { decimal, type Decimal } from '../../../model/decimal';
import { wordAt } from '../words/assessment';

/** One end of a band of scores. */
export interface Bound {
  readonly value: Decimal;
  readonly inclusive: boolean;
}

/** A condition on a score as a text has it, from `start` to `end`. */
export interface BoundSpan {
  readonly min: Bound | null;
  readonly max: Bound | null;
  readonly start: number;
  readonly end: number;
}

/** Whether a verdict begins at a place of the text. */
export type VerdictTest = (at: number) => boolean;

const NUMBER = /\d+(?:\.\d+)?/y;
const INTERVAL = /([[(])(\d+(?:\.\d+)?)[,、](\d+(?:\.\d+)?)([\])])/y;
/** The name of a score between two bounds: 80≤得分<90. */
const LEADING =
  /(\d+(?:\.\d+)?)分?\s*(>=|=>|<=|=<|[≥≧⩾≤≦⩽<>])\s*(?:(?:综合|评估|考核|最终)?(?:得分|总分|总得分|分数|分值|评分|成绩)|(?:total )?score|[a-z](?![a-z]))\s*/y;
const SYMBOLS: readonly (readonly [symbol: string, side: 'min' | 'max', inclusive: boolean])[] = [
  ['>=', 'min', true],
  ['=>', 'min', true],
  ['≥', 'min', true],
  ['≧', 'min', true],
  ['⩾', 'min', true],
  ['<=', 'max', true],
  ['=<', 'max', true],
  ['≤', 'max', true],
  ['≦', 'max', true],
  ['⩽', 'max', true],
  ['>', 'min', false],
  ['<', 'max', false],
];
const INCLUDED = /\s*\(含(?:本数|\d+分?)?\)|\s*含(?=以上|以下)|\s*\(inclusive\)/y;
const EXCLUDED = /\s*\(不含(?:本数|\d+分?)?\)|\s*\(exclusive\)/y;
const DASH = /\s*(?:-|—+|–|~|～|至|到|\bto\b)\s*/y;

/**
 * The condition on a score that starts at a place of a normalised lower-case text: ≥90, 90分(含)以上, 不满850分, 80—89,
 * [80,90). 以上, 以下 and 以内 include the number, 不满, 超过 and 以外 do not (民法典 art. 1259). null for anything else: a
 * bare number, a number of something else than points (500人以上, 90%以上).
 * @param isVerdict whether a verdict begins at a place: it may follow a score at once (90-100优秀)
 */
export function boundAt(text: string, at: number, isVerdict: VerdictTest): BoundSpan | null {
  return (
    intervalAt(text, at) ?? prefixedAt(text, at, isVerdict) ?? leadingAt(text, at) ?? suffixedAt(text, at, isVerdict)
  );
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** 80≤得分, 90>x: the score is named behind the bound. */
function leadingAt(text: string, at: number): BoundSpan | null {
  if (/[\d.]/.test(text[at - 1] ?? '')) return null;
  const found = match(LEADING, text, at);
  const symbol = found && SYMBOLS.find(([word]) => word === found[2]);
  if (!found || !symbol) return null;
  const [, side, inclusive] = symbol;
  const bound = { value: decimal(found[1] ?? ''), inclusive };
  const span = { start: at, end: at + found[0].length };
  return side === 'min' ? { min: null, max: bound, ...span } : { min: bound, max: null, ...span };
}

/** [80,90): brackets include, parentheses exclude. */
function intervalAt(text: string, at: number): BoundSpan | null {
  const found = match(INTERVAL, text, at);
  if (!found) return null;
  const [whole, open, low = '', high = '', close] = found;
  if (open === '(' && close === ')') return null;
  return {
    min: { value: decimal(low), inclusive: open === '[' },
    max: { value: decimal(high), inclusive: close === ']' },
    start: at,
    end: at + whole.length,
  };
}

function prefixedAt(text: string, at: number, isVerdict: VerdictTest): BoundSpan | null {
  const prefix = prefixAt(text, at);
  if (!prefix) return null;
  const score = scoreAt(text, skipSpace(text, prefix.end), isVerdict);
  if (!score) return null;
  const bound = { value: score.value, inclusive: prefix.inclusive };
  return {
    min: prefix.side === 'min' ? bound : null,
    max: prefix.side === 'max' ? bound : null,
    start: at,
    end: skipMark(text, score.end),
  };
}

function prefixAt(
  text: string,
  at: number,
): { readonly side: 'min' | 'max'; readonly inclusive: boolean; readonly end: number } | null {
  const symbol = SYMBOLS.find(([word]) => text.startsWith(word, at));
  if (symbol) return { side: symbol[1], inclusive: symbol[2], end: at + symbol[0].length };
  for (const [kind, side, inclusive] of [
    ['atMost', 'max', true],
    ['atLeast', 'min', true],
    ['lessThan', 'max', false],
    ['moreThan', 'min', false],
  ] as const) {
    const word = wordAt(kind, text, at);
    if (word !== null) return { side, inclusive, end: at + word.length };
  }
  return null;
}

/** 90分以上, 90分(含)以上, 80—89分, 95 and above. */
function suffixedAt(text: string, at: number, isVerdict: VerdictTest): BoundSpan | null {
  if (/[\d.]/.test(text[at - 1] ?? '')) return null;
  const first = scoreAt(text, at, isVerdict);
  if (!first) return null;
  const firstMark = markAt(text, first.end);
  const dash = match(DASH, text, firstMark.end);
  const second = dash ? scoreAt(text, firstMark.end + dash[0].length, isVerdict) : null;
  if (dash && second) {
    const secondMark = markAt(text, second.end);
    if (second.value.lt(first.value)) return null;
    return {
      min: { value: first.value, inclusive: firstMark.inclusive ?? true },
      max: { value: second.value, inclusive: secondMark.inclusive ?? true },
      start: at,
      end: secondMark.end,
    };
  }
  return sideAt(text, at, first.value, firstMark);
}

function sideAt(
  text: string,
  start: number,
  value: Decimal,
  mark: { readonly inclusive: boolean | null; readonly end: number },
): BoundSpan | null {
  const at = skipSpace(text, mark.end);
  for (const [kind, side, inclusive] of [
    ['orMore', 'min', true],
    ['orLess', 'max', true],
    ['beyond', 'min', false],
  ] as const) {
    const word = wordAt(kind, text, at);
    if (word === null) continue;
    const after = markAt(text, at + word.length);
    const bound = { value, inclusive: after.inclusive ?? mark.inclusive ?? inclusive };
    return { min: side === 'min' ? bound : null, max: side === 'max' ? bound : null, start, end: after.end };
  }
  return null;
}

/** A number of points: with 分 or points behind it, or with nothing that could be another unit. */
function scoreAt(
  text: string,
  at: number,
  isVerdict: VerdictTest,
): { readonly value: Decimal; readonly end: number } | null {
  const number = match(NUMBER, text, at)?.[0];
  if (number === undefined) return null;
  const end = at + number.length;
  const next = skipSpace(text, end);
  const points = wordAt('points', text, next);
  if (points !== null) return { value: decimal(number), end: next + points.length };
  const rest = text.slice(next, next + 12);
  const bare =
    rest === '' ||
    /^[-—–~～至到,;:()[\]、。"“”=<>≥≤/|+]/.test(rest) ||
    /^(?:及|或|以|含|为|的|to\b|and\b|or\b|is\b|are\b|[a-z]\b)/.test(rest) ||
    text[end] === ' ' ||
    isVerdict(next);
  return bare && !/^[%﹪‰]/.test(rest) ? { value: decimal(number), end } : null;
}

/** (含) and (不含) behind a score or a bound. */
function markAt(text: string, at: number): { readonly inclusive: boolean | null; readonly end: number } {
  const excluded = match(EXCLUDED, text, at);
  if (excluded) return { inclusive: false, end: at + excluded[0].length };
  const included = match(INCLUDED, text, at);
  return included ? { inclusive: true, end: at + included[0].length } : { inclusive: null, end: at };
}

function skipMark(text: string, at: number): number {
  return markAt(text, at).end;
}

function skipSpace(text: string, at: number): number {
  return text[at] === ' ' ? at + 1 : at;
}
