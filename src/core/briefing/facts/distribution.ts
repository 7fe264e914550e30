import type { Decimal } from '../../model/decimal';
import { counted, ITEMS, PERCENT, quotientOf, sumOf, type Fact } from './fact';
import { cellsOf, type Item } from './items';
import { largestRemainders } from './largest-remainders';

/** One part of a whole: how many, and which share of it. */
export interface Part<K> {
  readonly key: K;
  readonly count: Fact;
  /** Unrounded, in percent; null where the whole is nothing. */
  readonly share: Fact | null;
  /** The share as it is printed beside the others, all of which make 100. */
  readonly printed: Fact | null;
  /** Whether `printed` is not the share rounded by itself. */
  readonly adjusted: boolean;
}

/** A whole and its parts. */
export interface Distribution<K> {
  readonly total: Fact;
  /** In the order of the keys; parts of nothing included. */
  readonly parts: readonly Part<K>[];
  /** Decimals of the printed shares. */
  readonly precision: number;
  /** Whether a printed share was changed so that all make 100: a document that prints them has to say so. */
  readonly adjusted: boolean;
}

/** How items fall apart by a key. Every item has to fall to one of the keys. */
export function distribute<K>(
  items: readonly Item[],
  keys: readonly K[],
  keyOf: (item: Item) => K,
  precision: number,
): Distribution<K> {
  const byKey = new Map<K, Item[]>(keys.map((key) => [key, []]));
  for (const item of items) byKey.get(keyOf(item))?.push(item);
  const counts = keys.map((key) => counted(cellsOf(byKey.get(key) ?? [])));
  return distributionOf(keys, counts, precision);
}

/** A whole of counts that are there already. */
export function distributionOf<K>(keys: readonly K[], counts: readonly Fact[], precision: number): Distribution<K> {
  const total = sumOf(counts, counts[0]?.unit ?? ITEMS);
  const printed = largestRemainders(
    counts.map(({ value }) => value),
    precision,
  );
  const parts = keys.flatMap((key, index): Part<K>[] => {
    const count = counts[index];
    if (!count) return [];
    const own = printed?.[index];
    return [
      {
        key,
        count,
        share: quotientOf(count, total),
        printed: own ? printedShare(own.value, count, counts, precision) : null,
        adjusted: own?.adjusted ?? false,
      },
    ];
  });
  return { total, parts, precision, adjusted: parts.some(({ adjusted }) => adjusted) };
}

function printedShare(value: Decimal, count: Fact, counts: readonly Fact[], precision: number): Fact {
  return { value, unit: PERCENT, origin: { kind: 'remainders', count, counts, precision } };
}
