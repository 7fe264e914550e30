import type { Excel } from '../excel';
import { notImplemented } from './api-error';
import { requireApi } from './api-version';
import type { QueryInfo } from './messages';
import { wireName } from './names';
import type { HostObject } from './object-type';

type Json = Record<string, unknown>;

/** Answers a `load()`: what was asked for, and nothing more. */
export function load(excel: Excel, object: HostObject, query: QueryInfo): Json {
  if (query.Expand !== undefined) throw notImplemented(`${object.typeName}.load with expand`);
  return read(excel, object, query.Select ?? [], query);
}

function read(excel: Excel, object: HostObject, select: readonly string[], query: QueryInfo = {}): Json {
  const items = object.items();
  if (items === null) return readObject(excel, object, select);
  const from = query.Skip ?? 0;
  const page = items.slice(from, query.Top === undefined ? undefined : from + query.Top);
  return { _Items: page.map((item) => ({ ...identity(item, '_Id'), ...readObject(excel, item, select) })) };
}

function readObject(excel: Excel, object: HostObject, select: readonly string[]): Json {
  if (select.length === 0) throw notImplemented(`${object.typeName}.load() of everything: name what is needed`);
  const result: Json = {};
  const nested = new Map<string, string[]>();
  for (const path of select) {
    const [name = '', ...rest] = path.split('/');
    if (rest.length > 0) nested.set(name, [...(nested.get(name) ?? []), rest.join('/')]);
    else readMember(excel, object, name, result);
  }
  for (const [name, paths] of nested) result[wireName(name)] = readNested(excel, object, name, paths);
  return result;
}

function readMember(excel: Excel, object: HostObject, name: string, result: Json): void {
  const location = `${object.typeName}.${name}`;
  if (name === 'isNullObject') return;
  if (name === '*' || object.child(name) !== undefined) {
    throw notImplemented(`load of everything of ${location}: name what is needed`);
  }
  const property = object.property(name);
  if (property?.get === undefined) throw notImplemented(`load of ${location}`);
  requireApi(excel, property.since, location);
  excel.record(`${location} (load)`, []);
  result[wireName(name)] = property.get();
}

function readNested(excel: Excel, object: HostObject, name: string, select: readonly string[]): Json | null {
  const location = `${object.typeName}.${name}`;
  const child = object.child(name);
  if (child === undefined) throw notImplemented(`load of ${location}`);
  requireApi(excel, child.since, location);
  const target = child.get();
  return target === null ? null : read(excel, target, select);
}

/** What the library needs to find an object again, beside what was loaded. */
export function identity(object: HostObject, key: 'Id' | '_Id'): Json {
  return object.id === null ? {} : { [key]: object.id };
}
