/** A member's name in the library (`numberFormat`) from its name on the wire (`NumberFormat`). */
export function memberName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** A member's name on the wire; names with an underscore in front are the same on both sides. */
export function wireName(memberName: string): string {
  return memberName.charAt(0).toUpperCase() + memberName.slice(1);
}
