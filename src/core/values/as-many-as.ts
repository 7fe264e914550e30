/** Before and behind 尽: 应保尽保, 能联尽联, 宜建尽建. */
const OUGHT = '应能宜可愿';

/** Where 应保尽保, 能联尽联 or 宜建尽建 (domain.md 4.1: everything that ought to be) begins; -1 where nothing says so. */
export function asManyAsAt(text: string): number {
  for (let at = text.indexOf('尽'); at >= 2; at = text.indexOf('尽', at + 1)) {
    if (OUGHT.includes(text.charAt(at - 2)) && text.charAt(at - 1) === text.charAt(at + 1)) return at - 2;
  }
  return -1;
}
