/** Things that share a key; null for those that have none. */
export interface Grouped<T> {
  readonly key: string | null;
  readonly members: readonly T[];
}

/**
 * Things by a key, in the order in which the keys first appear, those without a key last: ledgers list sections and areas
 * in an order that their readers know (一、二、三; 行政区划).
 */
export function groupBy<T>(things: readonly T[], keyOf: (thing: T) => string | null): readonly Grouped<T>[] {
  const groups = new Map<string | null, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  const grouped = [...groups].map(([key, members]) => ({ key, members }));
  return [...grouped.filter(({ key }) => key !== null), ...grouped.filter(({ key }) => key === null)];
}
