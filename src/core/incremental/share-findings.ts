import type { Finding } from '../model/finding';
import { sameData } from '../model/same-data';

/** Findings of a rule that ran again, with the objects of before wherever they say the same; the same list if all do. */
export function shareFindings(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  if (before.length === 0) return after;
  const known = new Map(before.map((finding) => [keyOf(finding), finding]));
  const shared = after.map((finding) => {
    const earlier = known.get(keyOf(finding));
    return earlier && sameData(earlier, finding) ? earlier : finding;
  });
  const isSame = shared.length === before.length && shared.every((finding, index) => finding === before[index]);
  return isSame ? before : shared;
}

/** A rule says the same of a cell once. */
function keyOf({ cell, message }: Finding): string {
  return `${cell.row}:${cell.column}:${message.id}`;
}
