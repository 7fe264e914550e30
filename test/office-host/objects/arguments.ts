import { invalidArgument } from '../protocol/api-error';

/** What a call was given, checked: Excel answers InvalidArgument to anything else. */
export function text(value: unknown, location: string): string {
  if (typeof value === 'string') return value;
  throw invalidArgument(location, `${JSON.stringify(value)} is no text.`);
}

export function number(value: unknown, location: string): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw invalidArgument(location, `${JSON.stringify(value)} is no number.`);
}

export function integer(value: unknown, location: string): number {
  if (Number.isInteger(value)) return value as number;
  throw invalidArgument(location, `${JSON.stringify(value)} is no whole number.`);
}

export function flag(value: unknown, location: string): boolean {
  if (typeof value === 'boolean') return value;
  throw invalidArgument(location, `${JSON.stringify(value)} is neither true nor false.`);
}

/** One of the names of an enumeration. */
export function oneOf<T extends string>(value: unknown, names: readonly T[], location: string): T {
  const found = names.find((name) => name === value);
  if (found !== undefined) return found;
  throw invalidArgument(location, `${JSON.stringify(value)} is none of ${names.join(', ')}.`);
}

/** An argument that may be left out: JSON has null in its place. */
export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}
