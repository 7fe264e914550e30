import { columnIndex } from '../model/address';
import type { ColumnRole, LayoutMapping } from '../model/layout';
import type { Profile } from './profile';

/** The profile's mapping for a sheet (or for every sheet), as layout detection takes it; null where it has none. */
export function mappingFor(profile: Profile, sheet: string): LayoutMapping | null {
  const mapping = profile.mappings[sheet] ?? profile.mappings['*'];
  if (!mapping) return null;
  const roles = new Map<number, ColumnRole>();
  const rolesByHeader = new Map<string, ColumnRole>();
  for (const [key, role] of Object.entries(mapping.columns ?? {})) {
    const column = /^[A-Z]{1,3}$/.test(key) ? columnIndex(key) : null;
    if (column === null) rolesByHeader.set(key, role);
    else roles.set(column, role);
  }
  return {
    roles,
    rolesByHeader,
    ...(mapping.headerRows ? { headerRows: mapping.headerRows.map((row) => row - 1) } : {}),
    ...(mapping.planYear === undefined ? {} : { planYear: mapping.planYear }),
  };
}
