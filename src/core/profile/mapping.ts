import { columnIndex } from '../model/address';
import type { ColumnRole, LayoutMapping } from '../model/layout';
import type { Profile, SheetMapping } from './profile';

/**
 * What layout detection is told of a sheet: the profile's mapping for it (or for every sheet), and over that, field by
 * field, the user's own. null where neither says anything.
 */
export function mappingFor(profile: Profile, sheet: string, own?: SheetMapping | null): LayoutMapping | null {
  const general = profile.mappings[sheet] ?? profile.mappings['*'];
  const base = general ? layoutMapping(general) : null;
  if (!own) return base;
  const mapping = layoutMapping(own);
  // A role by header of the user's wins over the profile's by letter, so the two are kept apart.
  return base ? { ...base, ...mapping, fallback: base } : mapping;
}

function layoutMapping(mapping: SheetMapping): LayoutMapping {
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
