import type { ElementRoute } from '../../xml/router';
import type { XmlCursor } from '../../xml/tokenizer';
import { isTrue } from '../../sheetml/xsd';
import { PRINT_AREA, PRINT_TITLES, isNamed, printAreaOf, titleRowsOf } from '../built-in-names';
import type { Sheet } from '../sheet';
import type { Print } from '../workbook-model';

export const CM_PER_INCH = 2.54;

/** Paper by its number (ECMA-376 part 1, 18.3.1.63), those that Chinese offices have. */
export const PAPERS: ReadonlyMap<number, string> = new Map([
  [1, 'Letter'],
  [5, 'Legal'],
  [8, 'A3'],
  [9, 'A4'],
  [11, 'A5'],
  [12, 'B4'],
  [13, 'B5'],
]);

/** How Excel prints a sheet that says nothing. */
export const DEFAULT_PRINT: Print = {
  orientation: 'portrait',
  paper: null,
  margins: { top: 1.905, bottom: 1.905, left: 1.778, right: 1.778 },
  titleRows: null,
  fitToWidth: false,
  footer: null,
  area: null,
  breaks: [],
};

/** Reads how a sheet prints; what is left out is as Excel has it. */
export function printRoutes(sheet: Sheet): Readonly<Record<string, ElementRoute>> {
  const change = (part: Partial<Print>): void => {
    sheet.print = { ...(sheet.print ?? DEFAULT_PRINT), ...part };
  };
  let fitsToPage = false;
  let footer = '';
  return {
    sheetPr: {
      children: { pageSetUpPr: { open: (xml) => (fitsToPage = isTrue(xml.attribute('fitToPage'))) } },
    },
    pageMargins: { open: (xml) => change({ margins: readMargins(xml) }) },
    pageSetup: {
      open: (xml) => {
        const paper = xml.integer('paperSize');
        change({
          orientation: xml.attribute('orientation') === 'landscape' ? 'landscape' : 'portrait',
          paper: PAPERS.get(paper) ?? (paper > 0 ? `paper-${paper}` : null),
          fitToWidth: fitsToPage && xml.integer('fitToWidth') !== 0,
          // One page high where the file does not say otherwise.
          ...(fitsToPage && ['1', null].includes(xml.attribute('fitToHeight')) ? { onePage: true } : {}),
        });
      },
    },
    rowBreaks: {
      children: {
        brk: {
          // The number of the row above the break, counted from 1: that of the row below, counted from 0.
          open: (xml) => {
            const row = xml.integer('id');
            if (row > 0) change({ breaks: [...(sheet.print?.breaks ?? []), row] });
          },
        },
      },
    },
    headerFooter: {
      children: {
        oddFooter: {
          open: () => (footer = ''),
          text: (xml) => (footer += xml.text()),
          close: () => change({ footer: footer === '' ? null : footer }),
        },
      },
    },
  };
}

/** Reads what a name of the sheet says of printing. */
export function readPrintName(sheet: Sheet, name: string, formula: string): void {
  const print = sheet.print ?? DEFAULT_PRINT;
  const titleRows = isNamed(name, PRINT_TITLES) ? titleRowsOf(formula) : null;
  const area = isNamed(name, PRINT_AREA) ? printAreaOf(formula) : null;
  if (titleRows) sheet.print = { ...print, titleRows };
  if (area) sheet.print = { ...print, area };
}

function readMargins(xml: XmlCursor): Print['margins'] {
  const margin = (side: 'top' | 'bottom' | 'left' | 'right'): number => {
    const inches = Number(xml.attribute(side) ?? NaN);
    return Number.isFinite(inches) ? Number((inches * CM_PER_INCH).toFixed(4)) : DEFAULT_PRINT.margins[side];
  };
  return { top: margin('top'), bottom: margin('bottom'), left: margin('left'), right: margin('right') };
}
