import { plainName } from '../rules/support/departments/organisation-name';
import { compactText } from '../values';
import type { ComparedRow, MatchBasis } from './comparison';

/** Two rows that are taken for one entry. */
export interface Match {
  readonly before: ComparedRow;
  readonly now: ComparedRow;
  readonly basis: MatchBasis;
}

/** What is one entry in both files, and what is only in one of them; all in the order of their files. */
export interface Matched {
  readonly matches: readonly Match[];
  readonly added: readonly ComparedRow[];
  readonly gone: readonly ComparedRow[];
}

type Key = (row: ComparedRow) => string;

/** A key is asked for many times of a row: it is worked out once, for as long as the row is there. */
function once(key: Key): Key {
  const known = new WeakMap<ComparedRow, string>();
  return (row) => {
    let found = known.get(row);
    if (found === undefined) {
      found = key(row);
      known.set(row, found);
    }
    return found;
  };
}

/** Each side's rows that are still without their counterpart. */
interface Pool {
  readonly now: Set<ComparedRow>;
  readonly before: Set<ComparedRow>;
  readonly matches: Map<ComparedRow, Match>;
}

/** By name and department, the closest ones first; then what may be the same under another name or department. */
export function matchRows(now: readonly ComparedRow[], before: readonly ComparedRow[]): Matched {
  const pool: Pool = { now: new Set(now), before: new Set(before), matches: new Map() };
  const repeats = repeatedKeys(byNameAndDepartment, now, before);
  matchInOrder(pool, byEverything, (row, alone) =>
    alone || !repeats.has(byNameAndDepartment(row)) ? 'same' : 'repeated',
  );
  for (const key of [byPlace, byNameAndDepartment]) {
    matchInOrder(pool, key, (row) => (repeats.has(byNameAndDepartment(row)) ? 'repeated' : 'same'));
  }
  matchOtherDepartment(pool, repeatedKeys(byName, now, before));
  matchRenamed(pool, now, before);
  return {
    matches: now.flatMap((row) => pool.matches.get(row) ?? []),
    added: [...pool.now],
    gone: [...pool.before],
  };
}

const byName = once(({ name }) => compactText(name).toLowerCase());
const byNameAndDepartment = once((row) => keyOf(byName(row), plainName(row.department ?? '')));

function byPlace(row: ComparedRow): string {
  return keyOf(byNameAndDepartment(row), row.source.sheet, compactText(row.entry.category ?? ''));
}

function byEverything(row: ComparedRow): string {
  return keyOf(byPlace(row), targetText(row), deadlineText(row));
}

function targetText({ entry }: ComparedRow): string {
  return compactText(entry.target?.text ?? '');
}

function deadlineText({ entry }: ComparedRow): string {
  return compactText(entry.deadline?.text ?? '');
}

function keyOf(...parts: readonly string[]): string {
  return parts.join('\u0000');
}

function matchInOrder(
  { now, before, matches }: Pool,
  key: Key,
  basisOf: (row: ComparedRow, alone: boolean) => MatchBasis,
): void {
  const earlier = grouped(before, key);
  for (const [found, rows] of grouped(now, key)) {
    const others = earlier.get(found) ?? [];
    const alone = rows.length === 1 && others.length === 1;
    rows.forEach((row, index) => {
      const other = others[index];
      if (other) join({ now, before, matches }, row, other, basisOf(row, alone));
    });
  }
}

/** A task that went to another department: only where nothing else has its name. */
function matchOtherDepartment(pool: Pool, repeated: ReadonlySet<string>): void {
  const earlier = grouped(pool.before, byName);
  for (const row of [...pool.now]) {
    const name = byName(row);
    const [other] = earlier.get(name) ?? [];
    if (other && name !== '' && !repeated.has(name)) join(pool, row, other, 'department');
  }
}

/** A task under another name: the same department, target and deadline, next to the same neighbour. */
function matchRenamed(pool: Pool, now: readonly ComparedRow[], before: readonly ComparedRow[]): void {
  const places = { now: neighbours(now), before: neighbours(before) };
  for (const row of [...pool.now]) {
    if (targetText(row) === '' || row.department === null) continue;
    const other = besideTheSame(pool, row, places).find(
      (each) => pool.before.has(each) && byAllButName(each) === byAllButName(row),
    );
    if (other) join(pool, row, other, 'renamed');
  }
}

function byAllButName(row: ComparedRow): string {
  return keyOf(row.source.sheet, plainName(row.department ?? ''), targetText(row), deadlineText(row));
}

/** The rows above and below in the same ledger; null at its ends. */
type Neighbours = readonly [above: ComparedRow | null, below: ComparedRow | null];

function neighbours(rows: readonly ComparedRow[]): ReadonlyMap<ComparedRow, Neighbours> {
  const own = (row: ComparedRow, other: ComparedRow | undefined): ComparedRow | null =>
    other?.source === row.source ? other : null;
  return new Map(rows.map((row, index) => [row, [own(row, rows[index - 1]), own(row, rows[index + 1])]]));
}

/** The rows of the earlier file that stand below the counterpart of the row above, and above that of the row below. */
function besideTheSame(
  { matches }: Pool,
  row: ComparedRow,
  places: Readonly<Record<'now' | 'before', ReadonlyMap<ComparedRow, Neighbours>>>,
): readonly ComparedRow[] {
  const [above = null, below = null] = places.now.get(row) ?? [];
  const besideOf = (neighbour: ComparedRow | null, side: 0 | 1): ComparedRow | null => {
    const other = neighbour && matches.get(neighbour)?.before;
    return (other && places.before.get(other)?.[side]) ?? null;
  };
  return [besideOf(above, 1), besideOf(below, 0)].flatMap((found) => found ?? []);
}

function join({ now, before, matches }: Pool, row: ComparedRow, other: ComparedRow, basis: MatchBasis): void {
  now.delete(row);
  before.delete(other);
  matches.set(row, { now: row, before: other, basis });
}

function repeatedKeys(key: Key, ...files: readonly (readonly ComparedRow[])[]): ReadonlySet<string> {
  return new Set(
    files.flatMap((rows) => [...grouped(rows, key)].flatMap(([found, { length }]) => (length > 1 ? [found] : []))),
  );
}

function grouped(rows: Iterable<ComparedRow>, key: Key): Map<string, ComparedRow[]> {
  const groups = new Map<string, ComparedRow[]>();
  for (const row of rows) {
    const found = key(row);
    const group = groups.get(found);
    if (group) group.push(row);
    else groups.set(found, [row]);
  }
  return groups;
}
