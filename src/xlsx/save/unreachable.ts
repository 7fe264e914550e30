import { partKey } from '../opc/part-name';
import type { PackageDraft } from '../opc/draft/package-draft';

/** The parts that relationships lead to, beginning with those of the package, by their key. */
export function reachableParts(draft: PackageDraft): ReadonlySet<string> {
  const seen = new Set<string>();
  const left = [''];
  for (let part = left.pop(); part !== undefined; part = left.pop()) {
    for (const target of draft.relationships(part).parts()) {
      const key = partKey(target);
      if (seen.has(key) || !draft.has(target)) continue;
      seen.add(key);
      left.push(target);
    }
  }
  return seen;
}

/**
 * Takes away the parts that only what was removed led to: drawings, notes and printer settings of a sheet that is gone.
 * Parts that nothing led to before stay: they are none of our business.
 *
 * @param before {@link reachableParts} of the original
 */
export function removeUnreachable(draft: PackageDraft, before: ReadonlySet<string>): void {
  const now = reachableParts(draft);
  for (const part of draft.partNames()) {
    if (before.has(partKey(part)) && !now.has(partKey(part))) draft.remove(part);
  }
}
