import { decimalsOf, ONE } from '../model/decimal';
import type { Exactness, Quantity } from '../model/quantity';
import type { Reading, UnreadReason } from '../model/reading';
import { skipSpaces } from './chars';
import { isPlanned } from './clauses';
import { readDate } from './dates/scan';
import { AFTER as EN_AFTER, BEFORE as EN_BEFORE } from './en/modifiers';
import { quantity, quantityOf, readUnitText, type UnitHint } from './make-quantity';
import { cumulativeOf } from './cumulative';
import { mainFigures } from './main-figures';
import { readNumber, type NumberToken } from './number';
import { figuresIn, type Figure } from './spans';
import { prepare, type Source } from './text';
import { unitOf, unitWordAt, type UnitReading } from './units';
import { WordTable, wordSet } from './words';
import { AFTER as ZH_AFTER, BEFORE as ZH_BEFORE, NEUTRAL } from './zh/modifiers';

const before = new WordTable<Exactness>([...ZH_BEFORE, ...EN_BEFORE]);
const after = new WordTable<Exactness>([...ZH_AFTER, ...EN_AFTER]);
const neutral = wordSet(...NEUTRAL);

const RATIO = /^(\d{1,6})\/(\d{1,6})$/;
const NUMBER_ONLY = /^-?\d{1,15}(?:\.\d{1,15})?$/;

/**
 * Reads a text that is one quantity, with 约, 近, 余, 累计, 已完成 and the like around it; brackets behind it hold an
 * equivalent (643.44公顷(合9651.56亩)). A longer text with exactly one figure reads as that figure: 53处全部开工.
 * Several different figures are `several-numbers`, none is `not-a-number`, a blank text is `empty`.
 */
export function parseQuantity(text: string, hint?: UnitHint): Reading<Quantity> {
  const source = prepare(text);
  if (source.text.trim() === '') return failed('empty');
  const whole = NUMBER_ONLY.test(source.text) ? readPlain(source, hint) : readWhole(source, hint);
  if (!whole && RATIO.test(source.text)) return failed('several-numbers');
  if (whole) return { ok: true, value: whole, guesses: [] };
  return readOnly(source, hint);
}

function failed(reason: UnreadReason): { ok: false; reason: UnreadReason } {
  return { ok: false, reason };
}

function readPlain(source: Source, hint: UnitHint | undefined): Quantity | null {
  const number = readNumber(source.text, 0);
  return number && number.end === source.text.length ? quantityOf(source.raw, number, null, 'exact', hint) : null;
}

const NUMERAL = /[0-9零〇一二两三四五六七八九十廿卅壹贰叁肆伍陆柒捌玖半]/;

/** The text as one figure with its unit, modifiers and an equivalent in brackets. */
function readWhole(source: Source, hint: UnitHint | undefined): Quantity | null {
  const { text } = source;
  if (!NUMERAL.test(text)) return null;
  const negative = readAccounting(source, hint) ?? readRatio(source, hint);
  if (negative) return negative;
  const lead = readLead(text, 0);
  const number = readNumber(text, lead.at);
  if (!number) return null;
  const unit = number.unit === null ? readUnitAfter(text, number.end) : null;
  if (isDateOrIdiom(text, lead.at, number, unit)) return null;
  const tail = readTail(text, unit?.end ?? number.end);
  if (tail.at < text.length) return null;
  const exactness = lead.exactness ?? tail.exactness ?? 'exact';
  return quantityOf(source.raw, number, mergeCurrency(lead.unit, unit), exactness, hint);
}

/** 2021年 and 12月 are dates; 一批 and 三标 are words. */
function isDateOrIdiom(text: string, index: number, number: NumberToken, unit: FoundUnit | null): boolean {
  const date = unit?.dimension === 'time' ? readDate(text, index) : null;
  if (date && !date.anchor && date.end === unit?.end) return true;
  if (number.form !== 'chinese' || number.unit === '%' || !unit || number.amount.times(number.scale).gte(10))
    return false;
  return unitWordAt(text, number.end) === null || (number.amount.eq(1) && unit.unit === '批');
}

type FoundUnit = Pick<UnitReading, 'unit' | 'dimension'> & { readonly end: number };

function mergeCurrency(lead: FoundUnit | null, unit: FoundUnit | null): FoundUnit | null {
  return unit ?? lead;
}

interface Lead {
  readonly at: number;
  readonly exactness: Exactness | null;
  readonly unit: FoundUnit | null;
}

/** Modifiers, neutral words and a currency sign before the figure. */
function readLead(text: string, index: number): Lead {
  let at = index;
  let exactness: Exactness | null = null;
  let unit: FoundUnit | null = null;
  for (;;) {
    const modifier = before.at(text, at);
    const word = modifier ?? neutral.at(text, at);
    const currency = word ? null : unitWordAt(text, at);
    const next = word ?? (currency?.value.dimension === 'money' ? currency : null);
    if (!next) return { at, exactness, unit };
    if (modifier) exactness = modifier.value;
    if (!word && currency) unit = { unit: currency.value.unit, dimension: 'money', end: currency.end };
    at = skipSpaces(text, next.end);
  }
}

/** The unit word behind a figure, or the rest of the text where that is a unit that running text would not show. */
function readUnitAfter(text: string, index: number): FoundUnit | null {
  const at = skipSpaces(text, index);
  const rest = text.slice(at);
  const whole = rest === '' || rest.length > 8 ? null : unitOf(rest);
  if (whole?.unit != null && whole.scale.eq(1))
    return { unit: whole.unit, dimension: whole.dimension, end: text.length };
  const word = unitWordAt(text, at);
  return word && { unit: word.value.unit, dimension: word.value.dimension, end: word.end };
}

/** 余, 左右, 以上 and an equivalent in brackets behind the figure. */
function readTail(text: string, index: number): { at: number; exactness: Exactness | null } {
  const modifier = after.at(text, skipSpaces(text, index));
  let at = modifier ? modifier.end : index;
  at = skipBracketed(text, skipSpaces(text, at));
  while (at < text.length && '。.;!'.includes(text.charAt(at))) at++;
  return { at, exactness: modifier ? modifier.value : null };
}

/** The index after a bracketed remark at `index` that closes the text. */
function skipBracketed(text: string, index: number): number {
  if (text.charAt(index) !== '(') return index;
  const close = text.indexOf(')', index);
  return close < 0 ? index : close + 1;
}

/** (3.5): a negative amount as accountants write it. */
function readAccounting(source: Source, hint: UnitHint | undefined): Quantity | null {
  const { text } = source;
  if (text.charAt(0) !== '(' || text.charAt(text.length - 1) !== ')') return null;
  const number = readNumber(text, 1);
  if (!number || number.form !== 'arabic' || number.amount.lt(0)) return null;
  const unit = number.end === text.length - 1 ? null : readUnitWord(text, number.end, text.length - 1);
  if (number.end !== text.length - 1 && !unit) return null;
  const minus = { ...number, amount: number.amount.times(-1) };
  return quantityOf(source.raw, minus, unit, 'exact', hint);
}

function readUnitWord(text: string, index: number, end: number): FoundUnit | null {
  const word = unitWordAt(text, index);
  return word && word.end === end ? { unit: word.value.unit, dimension: word.value.dimension, end } : null;
}

/** 1/3 is a share of a third, unless the column counts something: there it is 1 of 3, two figures. */
function readRatio(source: Source, hint: UnitHint | undefined): Quantity | null {
  const match = RATIO.exec(source.text);
  const below = Number(match?.[2]);
  if (!match || !(below > 0) || Number(match[1]) > below) return null;
  const given = readUnitText(hint?.unit);
  if (given.unit !== null && given.dimension !== 'percent') return null;
  const above = readNumber(source.text, 0);
  if (!above) return null;
  const amount = above.amount.times(100).div(below);
  return quantity(source.raw, amount, ONE, { unit: '%', dimension: 'percent' }, decimalsOf(amount), 'exact');
}

/**
 * The one figure of a longer text; of several, the one in the column's unit (47处,完成率88% in a column of 处). 12,00
 * is neither 12 nor 1200.
 */
function readOnly(source: Source, hint: UnitHint | undefined): Reading<Quantity> {
  const figures = LIST_OF_DIGITS.test(source.text) ? [] : figuresIn(source, hint);
  const main = withoutPlans(source.text, mainFigures(source.text, figures));
  const candidates = main.map((figure) => figure.quantity);
  if (candidates.length === 0) return failed('not-a-number');
  const only = onlyOne(candidates) ?? onlyOne(inUnitOf(candidates, hint)) ?? cumulativeOf(source.text, main);
  return only ? { ok: true, value: { ...only, raw: source.raw }, guesses: [] } : failed('several-numbers');
}

/** 占比75%,年底将100%成立: what is planned gives way to what is reported. */
function withoutPlans(text: string, figures: readonly Figure[]): readonly Figure[] {
  const reported = figures.filter((figure) => !isPlanned(text, figure.start));
  return reported.length > 0 ? reported : figures;
}

const LIST_OF_DIGITS = /^\d+(?:,\d+)+$/;

function onlyOne(quantities: readonly Quantity[]): Quantity | null {
  const first = quantities[0];
  if (!first) return null;
  return quantities.every((other) => other.value.eq(first.value) && other.unit === first.unit) ? first : null;
}

/** The figures that are written in the column's unit: shares in a column of %, 47处 in a column of 处. */
function inUnitOf(quantities: readonly Quantity[], hint: UnitHint | undefined): readonly Quantity[] {
  const { unit } = readUnitText(hint?.unit);
  return unit === null ? [] : quantities.filter((quantity) => quantity.unit === unit);
}
