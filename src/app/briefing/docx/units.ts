/** Points as twips, of which there are twenty in a point: Word's measure of pages, indents and spacing. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** Points as half points: Word's measure of fonts. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** Points as eighths of a point: Word's measure of lines. */
export function eighths(points: number): number {
  return Math.round(points * 8);
}

/** A colour (`#C00000`) as Word has it. */
export function hex(color: string): string {
  return color.slice(1);
}
