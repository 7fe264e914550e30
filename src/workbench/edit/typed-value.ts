import { calendarOf, dayOf, serialFromDay, type Day } from '../../core/model/day';
import { showsDate, showsPercent } from '../../core/model/cells';
import { HUNDRED, ONE, decimal, divide, plain } from '../../core/model/decimal';

/** What typing into a cell means. */
export type Typed =
  | {
      readonly kind: 'value';
      readonly value: string | number | boolean | null;
      /** Left out: the cell keeps its own. */
      readonly numberFormat?: string;
      /** Whether the text was typed with an apostrophe in front. */
      readonly quotePrefix: boolean;
    }
  /** A formula, which nobody here would calculate. */
  | { readonly kind: 'formula' };

/** Into what a text is typed. */
export interface TypedInto {
  /** Of the cell. */
  readonly numberFormat: string;
  readonly date1904: boolean;
  /** A date without a year is of this day's year. */
  readonly today: Day;
}

/** Beyond these digits Excel would change the number: a person's or project's number stays a text. */
const MOST_DIGITS = 15;

const TEXT_FORMAT = '@';
const NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(%)?$/;
const DATE = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/;
const CHINESE_DATE = /^(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日)?$/;

/** Reads what was typed into a cell as Excel reads it: numbers, per cent, dates; every other text stays what it is. */
export function typedValue(text: string, into: TypedInto): Typed {
  if (text === '') return { kind: 'value', value: null, quotePrefix: false };
  if (text.startsWith("'")) return { kind: 'value', value: text.slice(1), quotePrefix: true };
  if (into.numberFormat === TEXT_FORMAT) return asText(text);
  const trimmed = text.trim();
  if (trimmed.startsWith('=')) return { kind: 'formula' };
  return readNumber(trimmed, into) ?? readDate(trimmed, into) ?? readBoolean(trimmed) ?? asText(text);
}

/** A text that Excel would take for a formula when it is typed again is kept a text by an apostrophe. */
function asText(text: string): Typed {
  return { kind: 'value', value: text, quotePrefix: /^[=+\-@]/.test(text.trimStart()) };
}

function readNumber(text: string, { numberFormat }: TypedInto): Typed | null {
  const [, sign = '', whole = '', fraction = '', percent] = NUMBER.exec(text) ?? [];
  const digits = whole.replaceAll(',', '') + fraction.replace('.', '');
  if (digits === '' || digits.length > MOST_DIGITS) return null;
  const figure = `${whole.replaceAll(',', '') || '0'}${fraction.length > 1 ? fraction : ''}`;
  const typed = decimal(sign === '-' ? `-${figure}` : figure);
  // A cell of percentages takes 85 for 85 %, and 0.85 for the same, as Excel does by default.
  const isShare = percent !== undefined || (showsPercent(numberFormat) && typed.abs().gte(ONE));
  const value = Number(plain(isShare ? divide(typed, HUNDRED) : typed));
  const format = formatFor({ isPercent: percent !== undefined, hasGroups: whole.includes(','), fraction });
  const isFree = numberFormat === 'General';
  return { kind: 'value', value, quotePrefix: false, ...(isFree && format !== null ? { numberFormat: format } : {}) };
}

function formatFor(typed: { isPercent: boolean; hasGroups: boolean; fraction: string }): string | null {
  const decimals = typed.fraction.length > 1 ? '.00' : '';
  if (typed.isPercent) return `0${decimals}%`;
  return typed.hasGroups ? `#,##0${decimals}` : null;
}

function readDate(text: string, { numberFormat, date1904, today }: TypedInto): Typed | null {
  const plain = DATE.exec(text);
  const chinese = plain ? null : CHINESE_DATE.exec(text);
  const parts = plain ? [plain[1], plain[3], plain[4]] : [chinese?.[1], chinese?.[2], chinese?.[3]];
  const [year = String(calendarOf(today).year), month, date = '1'] = parts;
  // 8月 alone is a word, not a date.
  if (month === undefined || (parts[0] ?? parts[2]) === undefined) return null;
  const day = dayOf(Number(year), Number(month), Number(date));
  if (day === null) return null;
  const format = plain ? 'yyyy/m/d' : chineseFormat(chinese?.[1], chinese?.[3]);
  const keeps = showsDate(numberFormat);
  return {
    kind: 'value',
    value: serialFromDay(day, date1904),
    quotePrefix: false,
    ...(keeps ? {} : { numberFormat: format }),
  };
}

function chineseFormat(year: string | undefined, date: string | undefined): string {
  return [year && 'yyyy"年"', 'm"月"', date && 'd"日"'].filter(Boolean).join('');
}

function readBoolean(text: string): Typed | null {
  if (!/^(?:true|false)$/i.test(text)) return null;
  return { kind: 'value', value: text.toLowerCase() === 'true', quotePrefix: false };
}
