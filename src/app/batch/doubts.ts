import type { FileLedger } from '../engine/briefing';
import { likenessOf } from '../engine/likeness';
import { ledgersOf } from './rows';
import type { BatchFile } from './state';

/** What makes it doubtful to sum files up together. */
export type Doubt =
  /** Ledgers as of different days; the days with how many files have each, from the earliest. */
  | { readonly kind: 'as-of'; readonly days: readonly { readonly day: string; readonly files: number }[] }
  /** Two files hold the same ledger, cell by cell, or one whose rows are about the same. */
  | { readonly kind: 'same' | 'alike'; readonly files: readonly [first: string, second: string] };

/** So much of what two ledgers are about is the same where they are taken for one: an item may be new, another dropped. */
const ALIKE = 0.8;

/** What a person should know before files are summed up. */
export function doubtsOf(files: readonly BatchFile[]): readonly Doubt[] {
  return [...asOfDoubts(files), ...twins(files)];
}

function asOfDoubts(files: readonly BatchFile[]): readonly Doubt[] {
  const counts = new Map<string, number>();
  for (const file of files) {
    for (const day of new Set(ledgersOf(file).map(({ asOf }) => asOf))) counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  if (counts.size < 2) return [];
  const days = [...counts].map(([day, count]) => ({ day, files: count }));
  return [{ kind: 'as-of', days: days.sort((a, b) => (a.day < b.day ? -1 : 1)) }];
}

/** Each pair of files once, by the surest reason. */
function twins(files: readonly BatchFile[]): readonly Doubt[] {
  const ledgers = files.map(ledgersOf);
  return pairsInCommon(ledgers).flatMap(([first, second]) => {
    const kind = likenessBetween(ledgers[first] ?? [], ledgers[second] ?? []);
    const [one, other] = [files[first], files[second]];
    return kind && one && other ? [{ kind, files: [one.path, other.path] } as const] : [];
  });
}

/**
 * Pairs of files that have anything in common, by their places, in order. Hundreds of departments' ledgers are tens of
 * thousands of pairs, and nearly all of them have nothing.
 */
function pairsInCommon(ledgers: readonly (readonly FileLedger[])[]): readonly (readonly [number, number])[] {
  const holders = new Map<string, Set<number>>();
  for (const [file, ofFile] of ledgers.entries()) {
    for (const { likeness } of ofFile) {
      for (const trait of [likeness.content, ...likeness.rows]) {
        const known = holders.get(trait);
        if (known) known.add(file);
        else holders.set(trait, new Set([file]));
      }
    }
  }
  const pairs = new Map<number, readonly [number, number]>();
  for (const holder of holders.values()) {
    const places = [...holder];
    for (const [index, first] of places.entries()) {
      for (const second of places.slice(index + 1)) pairs.set(first * ledgers.length + second, [first, second]);
    }
  }
  return [...pairs].sort(([a], [b]) => a - b).map(([, pair]) => pair);
}

function likenessBetween(first: readonly FileLedger[], second: readonly FileLedger[]): 'same' | 'alike' | null {
  let alike = false;
  for (const { likeness: a } of first) {
    for (const { likeness: b } of second) {
      if (a.content === b.content) return 'same';
      alike ||= likenessOf(a.rows, b.rows) >= ALIKE;
    }
  }
  return alike ? 'alike' : null;
}
