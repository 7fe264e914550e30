import { compactText } from '../../values';
import type { Item } from './items';

/**
 * One commitment that stands in several tables: the same name, department and target. Each of them is counted, for nobody
 * but the clerk can say which one holds; documents say so.
 */
export interface Repeat {
  readonly name: string;
  readonly department: string | null;
  readonly items: readonly Item[];
}

/** Entries that repeat from one table to another, by name. */
export function repeatsOf(items: readonly Item[]): readonly Repeat[] {
  const byKey = new Map<string, Item[]>();
  for (const item of items) {
    if (item.source.kind === 'issue' || item.name === '') continue;
    const key = [item.name, item.department ?? '', item.entry.target?.text ?? ''].map(compactText).join('\u0000');
    const known = byKey.get(key);
    if (known) known.push(item);
    else byKey.set(key, [item]);
  }
  return [...byKey.values()].flatMap((found) => {
    const [first] = found;
    const isRepeat = first && found.some(({ source }) => source !== first.source);
    return isRepeat ? [{ name: first.name, department: first.department, items: found }] : [];
  });
}
