import { hashOf } from './view/text-hash';

/** Hashes of a sample: as many tell nine tenths alike from half alike, and a long ledger's are sent to a page in no time. */
const SAMPLE = 128;

/**
 * A sample of some texts by which two sets of them can be compared: the least of their hashes. Which ones are the least
 * depends on nothing but the texts, so that the samples of like sets are alike (bottom-k sketch, Cohen and Kaplan 2007).
 */
export function sampleOf(texts: Iterable<string>): readonly string[] {
  const hashes = new Set<string>();
  for (const text of texts) hashes.add(hashOf(text));
  return leastOf(hashes);
}

/** How much two sets have in common by their samples, from 0 to 1 (Jaccard): exact for small ones, else an estimate. */
export function likenessOf(a: readonly string[], b: readonly string[]): number {
  const inA = new Set(a);
  const inB = new Set(b);
  const all = leastOf(new Set([...a, ...b]));
  const common = all.filter((hash) => inA.has(hash) && inB.has(hash));
  return all.length === 0 ? 0 : common.length / all.length;
}

function leastOf(hashes: ReadonlySet<string>): readonly string[] {
  // Any order does, as long as it is always the same.
  return [...hashes].sort().slice(0, SAMPLE);
}
