import { normalizeText } from '../../../values';
import { assessmentWords } from '../words/assessment';

/** A verdict as it is compared: without brackets, quotes and endings such as 等次; lower case. '' for none. */
export function verdictName(text: string): string {
  const bare = normalizeText(text)
    .toLowerCase()
    .replace(/[(（][^()（）]*[)）]/g, '')
    .replace(/[“”"'《》【】「」[\].。]/g, '')
    .replace(/(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff])/g, '')
    .trim();
  const ending = assessmentWords('verdictEndings').find((word) => bare.endsWith(word) && bare.length > word.length);
  if (ending === undefined) return bare;
  const rest = bare.slice(0, -ending.length).trim();
  // 一级, 二等 are names by themselves: what is left must not be a mere number.
  return /^[一二三四五六七八九十\d]+$/.test(rest) ? bare : rest;
}
