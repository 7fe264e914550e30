/** Words of Chinese numerals (simplified, traditional and the financial forms). */

/** Digits 0–9; 两 counts as 2. */
export const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  貳: 2,
  叁: 3,
  參: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  陸: 6,
  柒: 7,
  捌: 8,
  玖: 9,
  兩: 2,
};

/** Multipliers inside a group of four digits. */
export const SMALL: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };

/** Multipliers of groups. */
export const BIG: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };

/** Contracted tens. */
export const TENS: Readonly<Record<string, number>> = { 廿: 20, 卅: 30, 卌: 40 };

/** Parts of a whole: 百分之八十. The value is what one part is in percent. */
export const PARTS_OF: readonly (readonly [word: string, percent: string])[] = [
  ['百分之', '1'],
  ['千分之', '0.1'],
  ['万分之', '0.01'],
];

/** Scales that follow a figure in Arabic digits: 26.28万, 3千户, 5百万. The longest word wins. */
export const SCALE_WORDS: readonly (readonly [word: string, scale: string])[] = [
  ['百', '100'],
  ['千', '1000'],
  ['万', '10000'],
  ['萬', '10000'],
  ['十万', '100000'],
  ['百万', '1000000'],
  ['千万', '10000000'],
  ['亿', '100000000'],
  ['億', '100000000'],
  ['十亿', '1000000000'],
  ['百亿', '10000000000'],
  ['千亿', '100000000000'],
  ['万亿', '1000000000000'],
];

/** Between a figure and its scale or unit: more than the figure (GB/T 15835: 10余万). */
export const MORE_WORDS: readonly string[] = ['余', '多', '來', '来'];

/** Words after 成 that make it another word (八成功 is not 80 %). */
export const NOT_TENTHS = '立功效果就员为交本品绩长熟型都套片批';

/** A half. */
export const HALF_WORDS: readonly string[] = ['半数', '一半'];
