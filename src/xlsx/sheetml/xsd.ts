/** An xsd:boolean attribute; false where it is missing. */
export function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
