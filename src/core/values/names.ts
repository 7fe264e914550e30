import { isDigitAt, isHanAt, isLatinAt, skipDigits } from './chars';
import { readChineseInteger } from './chinese-number';
import { unitWordAt } from './units';
import { wordSet } from './words';
import { NAME_AFTER } from './zh/names';

const names = wordSet(...NAME_AFTER);

/**
 * Where a number that is a name ends, null where the number at `index` may be a figure: telephone and document
 * numbers, times of day, ratios, 2+4, "1856"工程, 2星级, 二级以上, list numbers, years in brackets.
 */
export function nameEnd(text: string, index: number): number | null {
  if (isDigitAt(text, index)) {
    return (
      clockEnd(text, index) ??
      sumEnd(text, index) ??
      quotedEnd(text, index) ??
      documentEnd(text, index) ??
      phoneEnd(text, index) ??
      dayEnd(text, index) ??
      listNumberEnd(text, index) ??
      codeEnd(text, index) ??
      namedEnd(text, index, skipDecimal(text, index))
    );
  }
  if (!isHanAt(text, index)) return null;
  const number = readChineseInteger(text, index);
  if (!number) return null;
  return listHeadEnd(text, index, number.end) ?? namedEnd(text, index, number.end);
}

function skipDecimal(text: string, index: number): number {
  const end = skipDigits(text, index);
  return text.charAt(end) === '.' && isDigitAt(text, end + 1) ? skipDigits(text, end + 1) : end;
}

/** 17:30, 1:500, 08:00:00. */
function clockEnd(text: string, index: number): number | null {
  let end = skipDigits(text, index);
  if (text.charAt(end) !== ':' || !isDigitAt(text, end + 1)) return null;
  while (':.'.includes(text.charAt(end) || '?') && isDigitAt(text, end + 1)) end = skipDigits(text, end + 1);
  return end;
}

/** 2+4, 4+n, 1+3+n; n+1 is caught from its first digit on by the letter before it. */
function sumEnd(text: string, index: number): number | null {
  if (text.charAt(index - 1) === '+') return skipDigits(text, index);
  let end = skipDigits(text, index);
  if (
    text.charAt(end) !== '+' ||
    !(isDigitAt(text, end + 1) || isLatinAt(text, end + 1) || text.charAt(end + 1) === 'x')
  )
    return null;
  while (text.charAt(end) === '+' || isDigitAt(text, end) || isLatinAt(text, end)) end++;
  return end;
}

const MAX_QUOTE = 40;

/** "1856"工程, “15分钟生活圈”: a number right behind an opening quote is part of a name. */
function quotedEnd(text: string, index: number): number | null {
  const quote = text.charAt(index - 1);
  if (!'“"\'‘「《'.includes(quote || '?')) return null;
  const closing = quote === '“' ? '”' : quote === '‘' ? '’' : quote === '「' ? '」' : quote === '《' ? '》' : quote;
  const end = text.slice(index, index + MAX_QUOTE).indexOf(closing);
  return end < 0 ? null : index + end + 1;
}

/** 〔2020〕61号, [2020]61号, 61号文. */
function documentEnd(text: string, index: number): number | null {
  const open = text.charAt(index - 1);
  const end = skipDigits(text, index);
  if (
    (open === '〔' || open === '[' || open === '(') &&
    end - index === 4 &&
    '〕])'.includes(text.charAt(end) || '?')
  ) {
    const next = skipDigits(text, end + 1);
    const year = Number(text.slice(index, end));
    if (next > end + 1 && text.charAt(next) === '号') return next + 1;
    return year >= 1900 && year < 2200 ? end + 1 : null;
  }
  return null;
}

/** 0533-6121991, 13812345678, 400-123-4567 and numbers with a leading zero. */
function phoneEnd(text: string, index: number): number | null {
  const end = skipDigits(text, index);
  const length = end - index;
  const leadingZero = text.charAt(index) === '0' && length > 1;
  if (leadingZero || length > 16) return skipDashed(text, end);
  if (length === 11 && text.charAt(index) === '1' && !isHanAt(text, end)) return end;
  if (text.charAt(end) === '-' && skipDigits(text, end + 1) - end > 6) return skipDashed(text, end);
  return null;
}

function skipDashed(text: string, index: number): number {
  let end = index;
  while (text.charAt(end) === '-' && isDigitAt(text, end + 1)) end = skipDigits(text, end + 1);
  return end;
}

/** 23日, 5号: a day without its month. */
function dayEnd(text: string, index: number): number | null {
  const end = skipDigits(text, index);
  const day = Number(text.slice(index, end));
  if (end - index > 2 || day < 1 || day > 31 || !'日号'.includes(text.charAt(end) || '?')) return null;
  return text.startsWith('日内', end) || text.startsWith('日以内', end) ? null : end + 1;
}

/** 1. 2、 (3) 4) at the beginning of a text or a sentence, followed by words; a bracketed digit anywhere. */
function listNumberEnd(text: string, index: number): number | null {
  const end = skipDigits(text, index);
  if (end - index > 2) return null;
  const mark = text.charAt(end);
  const opened = text.charAt(index - 1) === '(';
  if (opened && mark === ')') return isHanAt(text, end + 1) && startsItem(text, index - 1) ? end + 1 : null;
  if (!'.、)'.includes(mark || '?') || !startsItem(text, index)) return null;
  return isHanAt(text, end + 1) || '“"《('.includes(text.charAt(end + 1) || '?') ? end + 1 : null;
}

function startsItem(text: string, index: number): boolean {
  return index === 0 || '。;:!?,，'.includes(text.charAt(index - 1));
}

/** 一、 (一) 一是 at the beginning. */
function listHeadEnd(text: string, index: number, end: number): number | null {
  if (!startsItem(text, index) && text.charAt(index - 1) !== '(') return null;
  return '、)是'.includes(text.charAt(end) || '?') ? end + 1 : null;
}

/** a4, g20, 2b, 1.2.3: digits that letters or further points touch. */
function codeEnd(text: string, index: number): number | null {
  if (isLatinAt(text, index - 1) || text.charAt(index - 1) === '_') return skipDecimal(text, index);
  const end = skipDecimal(text, index);
  return text.charAt(end) === '.' && isDigitAt(text, end + 1) ? skipCode(text, end) : null;
}

function skipCode(text: string, index: number): number {
  let end = index;
  while (isDigitAt(text, end) || text.charAt(end) === '.') end++;
  return end;
}

/** 第2、3项: all numbers of the list are ordinals. */
function ordinalsEnd(text: string, index: number): number {
  let end = index;
  while ('、,-—~至'.includes(text.charAt(end) || '?')) {
    const next = isDigitAt(text, end + 1) ? skipDigits(text, end + 1) : (readChineseInteger(text, end + 1)?.end ?? end);
    if (next === end) break;
    end = next;
  }
  return end;
}

/** 2星级, 二级以上, 500强, 十二大, 12345热线, 3a级. */
function namedEnd(text: string, index: number, end: number): number | null {
  if (text.charAt(index - 1) === '第') return ordinalsEnd(text, end);
  if (isLatinAt(text, end) && text.charAt(end + 1) === '级') return end + 2;
  const unit = unitWordAt(text, end)?.word.length ?? 0;
  const name = names.at(text, end);
  return name && name.word.length > unit ? name.end : null;
}
