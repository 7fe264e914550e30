/** Excel's bound on a sheet's name. */
const MAX_LENGTH = 31;

/** A sheet's name as formulas and addresses write it: `'2026年 台账'`, quotes doubled. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/**
 * A name for a new sheet: the wanted one, or with ` (2)`, ` (3)` … behind it where a sheet has it already. Names are
 * compared without case, as Excel does, and the number always fits into its 31 characters.
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = wanted.slice(0, MAX_LENGTH - suffix.length) + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}
