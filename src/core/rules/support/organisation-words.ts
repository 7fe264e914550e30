import { ORGANISATION_WORDS as ZH } from './zh/organisations';

/** How names of departments are built and shortened. */
export interface OrganisationWords {
  /** Names of one function; the first is the full one. */
  readonly functions: readonly (readonly string[])[];
  /** Functions that have one name only: never taken for a short form of a longer one (教育 and 教育和体育). */
  readonly wholeFunctions: readonly string[];
  /** Kinds of bodies at the end of a name; the first of each is the full one. */
  readonly tails: readonly (readonly string[])[];
  /** Full tails of bodies whose functions are abbreviated by leaving out characters. */
  readonly abbreviatingTails: readonly string[];
  /** Words between two functions, which a name may leave out. */
  readonly joiners: readonly string[];
  /** Kinds of areas at the end of an area's name. */
  readonly areas: readonly string[];
  /** What an area's name may be followed by without naming anybody else. */
  readonly administrations: readonly string[];
  /** Notes in brackets behind a name. */
  readonly notes: readonly string[];
}

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
