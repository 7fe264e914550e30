/**
 * Whether two pieces of data say the same: objects by their own fields, lists item by item. Maps and sets are the same only
 * as the same object.
 */
export function sameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((each, at) => sameData(each, b[at]))
    );
  }
  if (a instanceof Map || a instanceof Set || b instanceof Map || b instanceof Set) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameData(a[key as never], b[key as never]))
  );
}
