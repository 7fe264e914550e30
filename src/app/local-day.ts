/** The calendar day of a moment where the clock is, as `YYYY-MM-DD`. The moment is given: only entry points ask for it. */
export function localDay(moment: Date): string {
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}
