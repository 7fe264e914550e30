/** What begins a formula, or a text by an apostrophe, also as Chinese and Japanese keyboards type it. */
const STARTS_FORMULA = /^[=+\-@'＝＋－＠＇]/u;

/** Digits of any script, and the characters that stand for them in Chinese: what a number or a date needs. */
const HAS_NUMBER = /[\p{Nd}〇零一二三四五六七八九十百千万亿]/u;

/** Letters and ideographs that occur in no number, date, time or currency: their text can be nothing else. */
const CERTAIN_TEXT = /(?![年月日号時时分秒上下午前后星期周元角圆零〇一二三四五六七八九十百千万亿])\p{Script=Han}/u;

/** Words of a sentence; no language writes a date with four of them. */
const WORD = /\p{L}{3,}/gu;
const SENTENCE_WORDS = 4;

/** What Excel takes as truth values and errors. */
const CONSTANT = /^(?:true|false|#.*)$/i;

/**
 * A text as it has to be set so that Excel keeps it as this text: with an apostrophe in front where Excel might read
 * a formula, a number, a date, a truth value or an error in it. What Excel reads depends on the computer's settings,
 * so the apostrophe is left out only where no setting makes a difference.
 */
export function literal(text: string): string {
  return isPlain(text) ? text : `'${text}`;
}

function isPlain(text: string): boolean {
  if (text === '') return true;
  if (STARTS_FORMULA.test(text.trimStart()) || CONSTANT.test(text.trim())) return false;
  return !HAS_NUMBER.test(text) || CERTAIN_TEXT.test(text) || (text.match(WORD) ?? []).length >= SENTENCE_WORDS;
}
