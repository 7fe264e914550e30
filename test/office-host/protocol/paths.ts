import type { Excel } from '../excel';
import { ApiError, invalidArgument, notImplemented } from './api-error';
import { requireApi } from './api-version';
import { PathType, type ArgumentInfo, type ObjectPathInfo } from './messages';
import { memberName } from './names';
import { ADDIN_SERVICE, AddinServiceType } from '../objects/addin-service';
import { isHostObject, objectOf, type HostObject } from './object-type';

/**
 * Finds the objects of one batch's paths. Every path is walked once, in the order of the actions: a path may do
 * something (`worksheets.add()`). What lies beyond a null object is a null object.
 */
export class PathResolver {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly excel: Excel,
    private readonly paths: Readonly<Record<string, ObjectPathInfo>>,
  ) {}

  resolve(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (path === undefined) throw new ApiError('InvalidObjectPath', '', `Path ${id} is not in the batch.`);
    const object = this.walk(path);
    this.found.set(id, object);
    return object;
  }

  /** The arguments of a call, objects in place of their paths. */
  arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    return this.fill(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? []);
  }

  private fill(values: readonly unknown[], paths: readonly unknown[]): readonly unknown[] {
    return values.map((value, index) => {
      const path = paths[index];
      if (Array.isArray(value)) return this.fill(value, Array.isArray(path) ? path : []);
      if (typeof path === 'number' && path !== 0) return this.argumentObject(path);
      return value;
    });
  }

  private argumentObject(id: number): HostObject {
    const object = this.resolve(id);
    if (object === null) throw invalidArgument('', 'A null object was passed as an argument.');
    return object;
  }

  private walk(path: ObjectPathInfo): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.Root:
        return this.excel.root;
      case PathType.Null:
        return null;
      case PathType.Reference:
        return this.excel.references.get(path.Name);
      case PathType.Property:
        return this.child(path);
      case PathType.Method:
        return this.called(path);
      case PathType.Indexer:
        return this.parentOf(path)?.item(this.arguments(path.ArgumentInfo)[0]) ?? null;
      case PathType.NewObject:
        return this.service(path.Name);
      default:
        throw notImplemented(`object path type ${path.ObjectPathType} (${path.Name})`);
    }
  }

  private service(name: string): HostObject {
    if (name !== ADDIN_SERVICE) throw notImplemented(name);
    return objectOf(AddinServiceType, null, this.excel);
  }

  private parentOf(path: ObjectPathInfo): HostObject | null {
    return this.resolve(path.ParentObjectPathId ?? 0);
  }

  private child(path: ObjectPathInfo): HostObject | null {
    const parent = this.parentOf(path);
    if (parent === null) return null;
    const name = memberName(path.Name);
    const child = parent.child(name);
    const location = `${parent.typeName}.${name}`;
    if (child === undefined) throw notImplemented(location);
    requireApi(this.excel, child.since, location);
    return child.get();
  }

  private called(path: ObjectPathInfo): HostObject | null {
    const parent = this.parentOf(path);
    if (parent === null && this.excel.options.nullObjectsRefuseMethods) {
      throw new ApiError('InvalidObjectPath', path.Name, 'It is a method of a null object.');
    }
    if (parent === null) return null;
    const result = callMethod(this.excel, parent, path.Name, this.arguments(path.ArgumentInfo));
    if (result === null || isHostObject(result)) return result;
    throw new Error(`${parent.typeName}.${path.Name} should give an object`);
  }
}

/** Calls a method by its name on the wire. */
export function callMethod(excel: Excel, object: HostObject, wireName: string, args: readonly unknown[]): unknown {
  const name = memberName(wireName);
  const location = `${object.typeName}.${name}`;
  const method = object.method(name);
  if (method === undefined) throw notImplemented(location);
  requireApi(excel, method.since, location);
  excel.record(location, args);
  return method.call(args);
}
