/**
 * The key under which a part is looked up: without leading slash, with slashes only, in lower case, because part
 * names are equal whatever their case (ECMA-376 part 2, 6.2.2.3).
 */
export function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

/** The name of the part that holds the relationships of a part; '' stands for the package itself. */
export function relationshipsName(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The target by which a part refers to another one: relative to its own folder. */
export function targetFrom(source: string, part: string): string {
  const from = source.split('/').slice(0, -1);
  const to = part.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

/** Resolves a relationship's target against the part that it belongs to: `/xl/a.xml` absolute, `../a.xml` relative. */
export function resolveTarget(source: string, target: string): string {
  const path = target.replaceAll('\\', '/').replace(/[#?].*$/, '');
  const base = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  const segments = [...base];
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}
