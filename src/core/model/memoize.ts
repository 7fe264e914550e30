/** Entries that a memo keeps; then it starts anew, so that a pane left open for days does not grow. */
const CAPACITY = 20_000;

/** A pure function of one primitive that remembers its answers. Ledgers hold few different dates and texts, many times over. */
export function memoize<K extends string | number, V>(compute: (key: K) => V): (key: K) => V {
  let known = new Map<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = compute(key);
      if (known.size >= CAPACITY) known = new Map();
      known.set(key, value);
    }
    return value;
  };
}
