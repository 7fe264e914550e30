import { abbreviatingTails, areas, wholeFunctions } from './organisation-words';
import { bureauName, isAreaName, nameKey, plainName, type BureauName } from './organisation-name';

/** Names that stand for one organisation. */
export type NameGroup = readonly string[];

/** Buckets of more names than this are lists of schools or companies, not of departments. */
const LARGEST_BUCKET = 200;
/** The share of names that must end in 区, 县 and the like, for a name without it to be taken for one of them. */
const AREA_SHARE = 0.6;

/** Groups names that stand for one organisation; names that stand for themselves alone are left out. */
export function groupNames(names: readonly string[]): readonly NameGroup[] {
  const links = new Map<string, string>();
  const keys = new Map<string, string[]>();
  for (const name of names) {
    const key = nameKey(name);
    const group = keys.get(key);
    if (group) group.push(name);
    else keys.set(key, [name]);
  }
  linkAbbreviations(keys, links);
  linkAreas(keys, links);
  const groups = new Map<string, string[]>();
  for (const [key, members] of keys) {
    const target = endOf(key, links);
    groups.set(target, [...(groups.get(target) ?? []), ...members]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** The longest name that a short form leads to; every link leads to a longer one. */
function endOf(key: string, links: ReadonlyMap<string, string>): string {
  let end = key;
  for (let next = links.get(end); next !== undefined; next = links.get(end)) end = next;
  return end;
}

interface Candidate {
  readonly key: string;
  readonly bureau: BureauName;
}

/** 市大数据局 and 市大数据发展管理局, where no list knows the function. */
function linkAbbreviations(keys: ReadonlyMap<string, readonly string[]>, links: Map<string, string>): void {
  const buckets = new Map<string, Candidate[]>();
  for (const [key, [name]] of keys) {
    const bureau = name === undefined ? null : bureauName(plainName(name));
    if (!bureau || !abbreviatingTails.includes(bureau.tail)) continue;
    const bucket = `${bureau.area}|${bureau.tail}`;
    buckets.set(bucket, [...(buckets.get(bucket) ?? []), { key, bureau }]);
  }
  for (const bucket of buckets.values()) if (bucket.length <= LARGEST_BUCKET) linkBucket(bucket, links);
}

function linkBucket(bucket: readonly Candidate[], links: Map<string, string>): void {
  for (const short of bucket) {
    if (short.bureau.known || wholeFunctions.includes(short.bureau.core)) continue;
    const longer = bucket.filter((long) => long !== short && isAbbreviation(short.bureau.core, long.bureau.core));
    const [only] = longer;
    if (only && longer.length === 1) links.set(short.key, only.key);
  }
}

/** Whether a function is a longer one with characters left out, the first of which always stays. */
function isAbbreviation(short: string, long: string): boolean {
  if (short.length < 2 || short.length >= long.length || short.charAt(0) !== long.charAt(0)) return false;
  let at = 0;
  for (const character of short) {
    const found = long.indexOf(character, at);
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}

/** 张店 beside 张店区, in a list of areas. */
function linkAreas(keys: ReadonlyMap<string, readonly string[]>, links: Map<string, string>): void {
  const plain = [...keys.keys()];
  if (plain.filter(isAreaName).length < plain.length * AREA_SHARE) return;
  for (const key of plain) {
    if (key.length < 2 || isAreaName(key)) continue;
    const longer = areas.map((area) => key + area).filter((name) => keys.has(name));
    const [only] = longer;
    if (only !== undefined && longer.length === 1) links.set(key, only);
  }
}
