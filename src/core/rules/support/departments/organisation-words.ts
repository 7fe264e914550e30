import { ORGANISATION_WORDS as ZH } from '../words/zh/organisations';

export const { wholeFunctions, abbreviatingTails, areas, administrations, notes } = ZH;

const joiners = new RegExp(`[${ZH.joiners.join('')}]`, 'g');

/** A name without the words between its functions: 发展和改革 is 发展改革. */
export function withoutJoiners(name: string): string {
  return name.replace(joiners, '');
}

const functions = new Map(
  ZH.functions.flatMap((group) =>
    group.map((name) => [withoutJoiners(name), withoutJoiners(group[0] ?? name)] as const),
  ),
);

/** The full name of a function in any of its forms, null for an unknown one. */
export function fullFunction(name: string): string | null {
  return functions.get(withoutJoiners(name)) ?? null;
}

const tails = ZH.tails
  .flatMap((group) => group.map((tail) => ({ tail, full: group[0] ?? tail })))
  .sort((a, b) => b.tail.length - a.tail.length);

/** The kind of body that a name ends in, as written and in full; null where it ends in none. */
export function tailOf(name: string): { readonly tail: string; readonly full: string } | null {
  return tails.find(({ tail }) => name.endsWith(tail)) ?? null;
}
