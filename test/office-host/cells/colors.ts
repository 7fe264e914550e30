import { invalidArgument } from '../protocol/api-error';

/** A colour as the workbook holds it, from #RRGGBB in any case. HTML names are not needed here and refused. */
export function colorOf(value: unknown, location: string): string {
  if (typeof value === 'string' && /^#?[0-9A-Fa-f]{6}$/.test(value)) return `#${value.replace('#', '').toUpperCase()}`;
  throw invalidArgument(location, `${JSON.stringify(value)} is no colour of the form #RRGGBB.`);
}
