import { parseRange } from '../../../core/model/address';
import { isTrue } from '../../sheetml/xsd';
import type { ElementRoute } from '../../xml/router';
import type { XmlCursor } from '../../xml/tokenizer';
import type { Sheet } from '../sheet';
import { readColorName, type ColorName } from './color';
import { autoFilterRoute } from './auto-filter';
import { charactersOf, defaultWidth } from '../column-width';

/** Reads how a sheet is shown, and whether it is protected. Its tab's colour is told when the palette is known. */
export function viewRoutes(
  sheet: Sheet,
  digit: number,
  takeTabColor: (color: ColorName) => void,
): Readonly<Record<string, ElementRoute>> {
  return {
    sheetPr: { children: { tabColor: { open: (xml) => takeTabColor(readColorName(xml)) } } },
    sheetViews: {
      children: {
        sheetView: {
          open: (xml) => (sheet.gridLines = isTrue(xml.attribute('showGridLines') ?? '1')),
          children: {
            pane: { open: (xml) => readPane(sheet, xml) },
            selection: { open: (xml) => readSelection(sheet, xml) },
          },
        },
      },
    },
    sheetFormatPr: {
      open: (xml) => {
        const width = Number(xml.attribute('defaultColWidth') ?? NaN);
        const base = xml.integer('baseColWidth');
        sheet.defaultColumnWidth =
          width > 0 ? charactersOf(width, digit) : defaultWidth(digit, base > 0 ? base : undefined);
      },
    },
    sheetProtection: { open: (xml) => (sheet.protected = isTrue(xml.attribute('sheet'))) },
    autoFilter: autoFilterRoute(sheet),
  };
}

/** A split that is not frozen scrolls, so it keeps nothing in view. */
function readPane(sheet: Sheet, xml: XmlCursor): void {
  if (!(xml.attribute('state') ?? '').startsWith('frozen')) return;
  const [rows, columns] = [xml.attribute('ySplit'), xml.attribute('xSplit')].map((text) => Number(text ?? 0) || 0);
  sheet.frozen = { rows: rows ?? 0, columns: columns ?? 0 };
}

function readSelection(sheet: Sheet, xml: XmlCursor): void {
  const range = parseRange(xml.attribute('activeCell') ?? '');
  if (range) sheet.selection = { row: range.top, column: range.left };
}
