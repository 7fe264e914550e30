/** Most characters of a cell's text that a sentence quotes. */
const LONGEST = 40;

/** A cell's text as a sentence can quote it: on one line, cut after 40 characters. */
export function excerpt(text: string): string {
  const characters = Array.from(text.replace(/\s+/g, ' ').trim());
  return characters.length <= LONGEST ? characters.join('') : `${characters.slice(0, LONGEST - 1).join('')}…`;
}
