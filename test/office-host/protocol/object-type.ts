import type { Excel } from '../excel';

/** A requirement set's version; `online` is ExcelApiOnline, which desktop Excel does not have. */
export type Since = `1.${number}` | 'online';

/** What an Excel object is to the executor, whatever it stands for. */
export interface HostObject {
  readonly typeName: string;
  /** What the library finds the object by again: the key of its collection. Null where it has none. */
  readonly id: string | null;
  /** Whether the library keeps it by a reference id (`_KeepReference`), as it does ranges. */
  readonly referable: boolean;
  property(name: string): Property | undefined;
  /** Undefined where the type has no such object, null where Excel has none here. */
  child(name: string): Child | undefined;
  method(name: string): Method | undefined;
  /** Null for what is no collection. */
  items(): readonly HostObject[] | null;
  /** The item of a collection by its key. */
  item(key: unknown): HostObject;
  /** What it stands for, where it is of this type. */
  as<T>(type: ObjectType<T>): T | null;
}

export interface Property {
  readonly since: Since;
  /** Undefined where it cannot be read. */
  readonly get: (() => unknown) | undefined;
  /** Undefined where it cannot be set. */
  readonly set: ((value: unknown) => void) | undefined;
}

export interface Child {
  readonly since: Since;
  readonly get: () => HostObject | null;
}

export interface Method {
  readonly since: Since;
  /** An object, null for a null object, or the plain value of a ClientResult. */
  readonly call: (args: readonly unknown[]) => unknown;
}

/** One kind of Excel object, as a table: what it has, since when, and what it does to the workbook. */
export interface ObjectType<T> {
  readonly name: string;
  readonly id?: (target: T) => string;
  readonly referable?: boolean;
  readonly properties?: Readonly<Record<string, PropertyRow<T>>>;
  readonly objects?: Readonly<Record<string, ChildRow<T>>>;
  readonly methods?: Readonly<Record<string, MethodRow<T>>>;
  readonly items?: (target: T, excel: Excel) => readonly HostObject[];
  readonly item?: (target: T, key: unknown, excel: Excel) => HostObject;
}

export interface PropertyRow<T> {
  /** Default 1.1. */
  readonly since?: Since;
  readonly get?: (target: T, excel: Excel) => unknown;
  readonly set?: (target: T, value: unknown, excel: Excel) => void;
}

export interface ChildRow<T> {
  readonly since?: Since;
  readonly get: (target: T, excel: Excel) => HostObject | null;
}

export interface MethodRow<T> {
  readonly since?: Since;
  readonly call: (target: T, args: readonly unknown[], excel: Excel) => unknown;
}

class Bound<T> implements HostObject {
  constructor(
    private readonly type: ObjectType<T>,
    private readonly target: T,
    private readonly excel: Excel,
  ) {}

  get typeName(): string {
    return this.type.name;
  }

  get id(): string | null {
    return this.type.id?.(this.target) ?? null;
  }

  get referable(): boolean {
    return this.type.referable === true;
  }

  property(name: string): Property | undefined {
    const row = own(this.type.properties, name);
    if (row === undefined) return undefined;
    const { get, set } = row;
    return {
      since: row.since ?? '1.1',
      get: get === undefined ? undefined : () => get(this.target, this.excel),
      set: set === undefined ? undefined : (value) => set(this.target, value, this.excel),
    };
  }

  child(name: string): Child | undefined {
    const row = own(this.type.objects, name);
    if (row === undefined) return undefined;
    return { since: row.since ?? '1.1', get: () => row.get(this.target, this.excel) };
  }

  method(name: string): Method | undefined {
    const row = own(this.type.methods, name);
    if (row === undefined) return undefined;
    return { since: row.since ?? '1.1', call: (args) => row.call(this.target, args, this.excel) };
  }

  items(): readonly HostObject[] | null {
    return this.type.items?.(this.target, this.excel) ?? null;
  }

  item(key: unknown): HostObject {
    if (this.type.item === undefined) throw new Error(`${this.type.name} is no collection`);
    return this.type.item(this.target, key, this.excel);
  }

  as<U>(type: ObjectType<U>): U | null {
    return (type as unknown) === this.type ? (this.target as unknown as U) : null;
  }
}

function own<T>(table: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
}

/** Makes an object of a type. */
export function objectOf<T>(type: ObjectType<T>, target: T, excel: Excel): HostObject {
  return new Bound(type, target, excel);
}

export function isHostObject(value: unknown): value is HostObject {
  return value instanceof Bound;
}
