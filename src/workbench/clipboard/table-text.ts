/** Rows of texts, as they lie in the clipboard. */
export type TextTable = readonly (readonly string[])[];

/** Cells as text: a line a row, with tabs between them; a text with line breaks or tabs stands in quotes, as in Excel. */
export function toTabbed(rows: TextTable): string {
  return rows.map((cells) => cells.map(quoted).join('\t')).join('\r\n');
}

function quoted(text: string): string {
  return /[\t\n\r]/.test(text) || text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Reads what {@link toTabbed} and every spreadsheet write. The line break at the end, which Excel sets, is no row. */
export function fromTabbed(text: string): TextTable {
  const rows: string[][] = [[]];
  const cell = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|[^\t\r\n]*/y;
  let at = 0;
  while (at <= text.length) {
    cell.lastIndex = at;
    const match = cell.exec(text);
    const found = match?.[0] ?? '';
    rows.at(-1)?.push(match?.[1]?.replaceAll('""', '"').replaceAll('\r\n', '\n') ?? found);
    at += found.length;
    if (text[at] === '\t') at++;
    else if (at < text.length) {
      at += text.startsWith('\r\n', at) ? 2 : 1;
      if (at === text.length) break;
      rows.push([]);
    } else break;
  }
  return rows;
}

/** Cells as a table of a web page, for programs that take tables. */
export function toHtml(rows: TextTable): string {
  const lines = rows.map((cells) => `<tr>${cells.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`);
  return `<table>${lines.join('')}</table>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '<br style="mso-data-placement:same-cell">');
}
