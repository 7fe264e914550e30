/** An element of a part, read by a few lines of its own: what saving wrote is not judged by saving's own parser. */
interface Element {
  readonly name: string;
  readonly tag: string;
  readonly children: Element[];
  text: string;
  /** From its start to its end. */
  source: string;
}

/**
 * What differs between two versions of an XML part, as paths: `+a/b[key]` came, `-a/b[key]` went, `a/b@name` has another
 * value, `a/b#` another text, `a/b~` its children in another order. Children are told apart by what names them.
 */
export function xmlChanges(before: string, after: string): readonly string[] {
  const [was, is] = [parse(before), parse(after)];
  const changes: string[] = [];
  compare(was, is, is.name, changes);
  return changes;
}

function parse(xml: string): Element {
  const root: Element = { name: '', tag: '', children: [], text: '', source: '' };
  const open: { readonly element: Element; readonly from: number }[] = [{ element: root, from: 0 }];
  for (const match of xml.matchAll(/<(?:!--.*?--|\?.*?\?)>|<[^>]*>|[^<]+/gs)) {
    const [token] = match;
    const top = open.at(-1)!;
    if (token.startsWith('<!--') || token.startsWith('<?')) continue;
    if (!token.startsWith('<')) top.element.text += token;
    else if (token.startsWith('</')) {
      top.element.source = xml.slice(top.from, match.index + token.length);
      open.pop();
    } else {
      const element: Element = {
        name: /^<([^\s/>]+)/.exec(token)![1]!,
        tag: token,
        children: [],
        text: '',
        source: token,
      };
      top.element.children.push(element);
      if (!token.endsWith('/>')) open.push({ element, from: match.index });
    }
  }
  if (open.length !== 1 || root.children.length !== 1) throw new Error('not well-formed');
  return root.children[0]!;
}

function compare(was: Element, is: Element, path: string, changes: string[]): void {
  if (was.source === is.source) return;
  const [old, now] = [attributes(was), attributes(is)];
  for (const name of new Set([...old.keys(), ...now.keys()])) {
    if (old.get(name) !== now.get(name)) changes.push(`${path}@${name}`);
  }
  if (was.text.trim() !== is.text.trim()) changes.push(`${path}#`);
  const [before, after] = [keyed(was.children), keyed(is.children)];
  for (const [key, element] of before) {
    const other = after.get(key);
    if (other) compare(element, other, `${path}/${key}`, changes);
    else changes.push(`-${path}/${key}`);
  }
  for (const key of after.keys()) if (!before.has(key)) changes.push(`+${path}/${key}`);
  const stay = (one: ReadonlyMap<string, Element>, other: ReadonlyMap<string, Element>): string =>
    [...one.keys()].filter((key) => other.has(key)).join('|');
  if (stay(before, after) !== stay(after, before)) changes.push(`${path}~`);
}

function attributes({ tag }: Element): ReadonlyMap<string, string> {
  const found = [...tag.matchAll(/\s([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  return new Map(found.map(([, name = '', one, other]) => [name, one ?? other ?? '']));
}

/** Attributes that name an element among those beside it. */
const NAMES = ['r', 'Id', 'PartName', 'Extension', 'name', 'sqref', 'min', 'colId'];

function keyed(children: readonly Element[]): ReadonlyMap<string, Element> {
  const map = new Map<string, Element>();
  for (const child of children) {
    const all = attributes(child);
    const name = NAMES.find((each) => all.has(each));
    const key = `${child.name}${name === undefined ? '' : `[${all.get(name)}]`}`;
    let free = key;
    for (let number = 2; map.has(free); number++) free = `${key}(${number})`;
    map.set(free, child);
  }
  return map;
}
