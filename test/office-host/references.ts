import { ApiError } from './protocol/api-error';
import type { HostObject } from './protocol/object-type';

/** The objects that the library keeps from one request to the next, by reference ids. */
export class References {
  private readonly byId = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private next = 1;

  keep(object: HostObject): string {
    if (!object.referable) throw new ApiError('InvalidOperation', object.typeName, 'It is not kept by reference.');
    const known = this.ids.get(object);
    if (known !== undefined) return known;
    const id = `{ref-${this.next++}}`;
    this.byId.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  /** Null for an object that is not kept. */
  idOf(object: HostObject): string | null {
    return this.ids.get(object) ?? null;
  }

  get(id: string): HostObject {
    const object = this.byId.get(id);
    if (object === undefined) throw new ApiError('InvalidObjectPath', id, 'The reference was given back.');
    return object;
  }

  remove(id: string): void {
    const object = this.byId.get(id);
    this.byId.delete(id);
    if (object !== undefined) this.ids.delete(object);
  }

  removeAll(): void {
    this.byId.clear();
    this.ids.clear();
  }

  get count(): number {
    return this.byId.size;
  }

  all(): Iterable<HostObject> {
    return this.byId.values();
  }
}
