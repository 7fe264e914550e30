import { charColumns } from '../../app/text/char-columns';

/** Columns that a text takes on a terminal. */
export function textWidth(text: string): number {
  let width = 0;
  for (const char of text) width += charColumns(char.codePointAt(0) ?? 0);
  return width;
}

/** The text with spaces after it up to a width; a longer text stays as it is. */
export function padToWidth(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}

/** The text cut to a width, its last column an ellipsis where something was cut. */
export function truncateToWidth(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let kept = '';
  let used = 0;
  for (const char of text) {
    used += charColumns(char.codePointAt(0) ?? 0);
    if (used > width - 1) break;
    kept += char;
  }
  return `${kept}…`;
}
