/** `#C00000` as files write it: opaque. */
export function fileColor(color: string): string {
  return `FF${color.slice(1)}`;
}
