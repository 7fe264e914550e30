/** A word of a list or a button with a capital, where the script has capitals. */
export function asTitle(word: string): string {
  const [first = ''] = word;
  return first.toLocaleUpperCase('en') + word.slice(first.length);
}
