/** A number with a point that stands where a clause begins: the 1. of 注:1.900分及以上为达标. */
const LIST_NUMBER = /(^|[:;,。\n]\s*)(\d{1,2})[.、](?=[1-9])/g;

/**
 * A normalised text without its list numbers. They run from 1, so 1.90分以上为优秀;2.80分以上为良好 speaks of 90 and 80
 * points, while 89.50分以上 stays a score with decimals.
 */
export function withoutListNumbers(text: string): string {
  let expected = 1;
  return text.replace(LIST_NUMBER, (whole, before: string, number: string) => {
    if (Number(number) !== expected) return whole;
    expected++;
    return before;
  });
}
