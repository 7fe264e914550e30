import { wraps } from './cell-look';
import { shownText } from './cell-text';
import type { DrawnSheet } from './drawn-sheet';
import { CELL_PADDING, INDENT } from './sheet-layout';
import { textWidth } from './text-width';

/** Pixels: narrower columns could not be seen, wider ones would hide all others. */
const NARROWEST = 16;
const WIDEST = 600;

/**
 * Pixels that a column needs for its longest text or number, as Excel fits it; null where nothing stands in it. Merged
 * cells do not count, nor do wrapped texts, which have lines enough.
 */
export function fittingWidth(drawn: DrawnSheet, column: number): number | null {
  const { sheet, layout, workbook } = drawn;
  const used = sheet.usedRange();
  let widest: number | null = null;
  for (let row = used?.top ?? 0; row <= (used?.bottom ?? -1); row++) {
    const content = sheet.contentAt(row, column);
    if (content === null || layout.rows.isHidden(row) || layout.merges.mergeAt(row, column)) continue;
    const style = drawn.styleAt(row, column);
    if (typeof content.value === 'string' && (wraps(style) || style.rotation !== 0)) continue;
    const text = shownText(content, style.numberFormat, workbook.date1904);
    const width = textWidth(text.replaceAll('\n', ''), style.font) + style.indent * INDENT;
    widest = Math.max(widest ?? 0, width);
  }
  return widest === null ? null : Math.ceil(Math.min(WIDEST, Math.max(NARROWEST, widest + CELL_PADDING + 1)));
}
