import type { PackageDraft } from '../opc/draft/package-draft';
import { reachableParts, removeUnreachable } from './unreachable';

/**
 * Takes digital signatures away from a package that is not what was signed any more, as Excel does: left there, they
 * would call the workbook tampered with. Signatures of macros are of the macros alone, and stay.
 *
 * @returns how many there were
 */
export function removeSignatures(draft: PackageDraft): number {
  const ofPackage = draft.relationships('');
  const origins = ofPackage.partsOfType('origin').filter((part) => draft.has(part));
  if (origins.length === 0) return 0;
  const before = reachableParts(draft);
  let count = 0;
  for (const origin of origins) {
    count += draft.relationships(origin).partsOfType('signature').length;
    ofPackage.removeTo(origin);
  }
  removeUnreachable(draft, before);
  return count;
}
