import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ObjectType } from './protocol/object-type';

const OBJECTS = join(__dirname, 'objects');
const LIBRARY = 'node_modules/@microsoft/office-js/dist/excel-win32-16.01.debug.js';

/** Since when the library says that a member is there: `Range.getRowProperties` → 1.9. */
function annotations(): Map<string, string> {
  const source = readFileSync(LIBRARY, 'utf8');
  const pattern = /_throwIfApiNotSupported\("(\w+\.\w+)", (_defaultApiSetName|"ExcelApiOnline"), "([\d.]+)"/g;
  const found = new Map<string, string>();
  for (const [, member = '', set, version = ''] of source.matchAll(pattern)) {
    const since = set === '_defaultApiSetName' ? version : 'online';
    // An annotation in a path for older versions comes second, with the older name of the same call.
    if (!found.has(member)) found.set(member, since);
  }
  return found;
}

async function types(): Promise<ObjectType<unknown>[]> {
  const modules = readdirSync(OBJECTS).map((file) => import(join(OBJECTS, file)) as Promise<Record<string, unknown>>);
  const exported = (await Promise.all(modules)).flatMap((module) => Object.values(module));
  return exported.filter(
    (value): value is ObjectType<unknown> => typeof value === 'object' && value !== null && 'name' in value,
  );
}

/** Members of all tables, with the version that the table gives them. */
function membersOf(type: ObjectType<unknown>): [member: string, since: string][] {
  const rows = { ...type.properties, ...type.objects, ...type.methods };
  return Object.entries(rows).map(([member, row]) => [`${type.name}.${member}`, row.since ?? '1.1']);
}

describe("the tests' Excel: requirement sets", () => {
  it('has every member since when the library says', async () => {
    const said = annotations();
    const members = (await types()).flatMap(membersOf);
    expect(members.length).toBeGreaterThan(150);
    const checked = members.filter(([member]) => said.has(member));
    expect(checked.length).toBeGreaterThan(60);
    const different = checked.filter(([member, since]) => said.get(member) !== since);
    expect(different.map(([member, since]) => `${member}: ${since}, but ${said.get(member) ?? ''}`)).toEqual([]);
  });

  it('names only members that the library has', async () => {
    const source = readFileSync(LIBRARY, 'utf8');
    // The library's own service is made from packed tables, without names on the wire.
    const objects = (await types()).filter(({ name }) => name !== 'AddinInternalService');
    const unknown = objects.flatMap(membersOf).filter(([member]) => {
      const name = member.slice(member.indexOf('.') + 1);
      const wire = name.charAt(0).toUpperCase() + name.slice(1);
      return !source.includes(`"${wire}"`);
    });
    expect(unknown.map(([member]) => member)).toEqual([]);
  });
});
