import type { Print, SheetModel } from '../../../src/xlsx';
import { live, requireWritableWorkbook, requireSheet } from '../cells/access';
import { parseAddress, splitSheet } from '../cells/address';
import { isEntireRow } from '../cells/area';
import type { Excel } from '../excel';
import { invalidArgument, notImplemented } from '../protocol/api-error';
import { objectOf, type HostObject, type ObjectType, type PropertyRow } from '../protocol/object-type';
import { number, oneOf, text } from './arguments';
import { wholeLines } from '../cells/lines';
import { areasObject } from './range-areas';

/** What a new sheet prints like: margins of Excel's "normal". */
const NORMAL: Print = {
  orientation: 'portrait',
  paper: null,
  margins: { top: 1.905, bottom: 1.905, left: 1.778, right: 1.778 },
  titleRows: null,
  fitToWidth: false,
  footer: null,
  area: null,
  breaks: [],
};

const POINTS_A_CENTIMETRE = 72 / 2.54;
const UNITS: Readonly<Record<string, number>> = { Points: 1 / POINTS_A_CENTIMETRE, Inches: 2.54, Centimeters: 1 };
const SIDES = ['top', 'bottom', 'left', 'right'] as const;

/** Changes how a sheet prints. */
export function changePrint(excel: Excel, sheet: SheetModel, location: string, update: (print: Print) => Print): void {
  requireSheet(excel, sheet);
  requireWritableWorkbook(excel, location);
  sheet.print = update(sheet.print ?? NORMAL);
}

/** Margins are set in points. */
function margin(side: (typeof SIDES)[number]): PropertyRow<SheetModel> {
  const location = `PageLayout.${side}Margin`;
  return {
    since: '1.9',
    get: (sheet) => (sheet.print ?? NORMAL).margins[side] * POINTS_A_CENTIMETRE,
    set: (sheet, value, excel) => {
      const centimetres = rounded(number(value, location) / POINTS_A_CENTIMETRE);
      changePrint(excel, sheet, location, (print) => ({
        ...print,
        margins: { ...print.margins, [side]: centimetres },
      }));
    },
  };
}

function rounded(centimetres: number): number {
  return Math.round(centimetres * 1e6) / 1e6;
}

function setPrintMargins(excel: Excel, sheet: SheetModel, unit: unknown, options: unknown): void {
  const location = 'PageLayout.setPrintMargins';
  const factor = UNITS[String(unit)];
  if (factor === undefined || typeof options !== 'object' || options === null) throw invalidArgument(location);
  const margins: Record<string, number> = {};
  for (const [name, value] of Object.entries(options)) {
    if (!SIDES.some((side) => side === name)) throw notImplemented(`${location} of ${name}`);
    margins[name] = rounded(number(value, location) * factor);
  }
  changePrint(excel, sheet, location, (print) => ({ ...print, margins: { ...print.margins, ...margins } }));
}

function zoomOf({ print }: SheetModel): Readonly<Record<string, number>> {
  if (print?.fitToWidth !== true) return { scale: 100 };
  return print.onePage ? { horizontalFitToPages: 1, verticalFitToPages: 1 } : { horizontalFitToPages: 1 };
}

function setZoom(excel: Excel, sheet: SheetModel, value: unknown): void {
  const location = 'PageLayout.zoom';
  if (typeof value !== 'object' || value === null) throw invalidArgument(location);
  const zoom = value as Readonly<Record<string, unknown>>;
  const high = zoom['verticalFitToPages'] ?? 0;
  if (zoom['scale'] !== undefined || (high !== 0 && high !== 1)) throw notImplemented(location);
  const { onePage: _, ...print } = sheet.print ?? NORMAL;
  const fitted = { ...print, fitToWidth: zoom['horizontalFitToPages'] === 1 };
  changePrint(excel, sheet, location, () => (high === 1 ? { ...fitted, onePage: true } : fitted));
}

function setTitleRows(excel: Excel, sheet: SheetModel, rows: unknown): void {
  const location = 'PageLayout.setPrintTitleRows';
  const target = excel.rangeOf(rows);
  const range = target === null ? parseAddress(splitSheet(text(rows, location)).rest) : live(excel, target).range;
  if (range === null || !isEntireRow(range)) throw invalidArgument(location, 'It needs whole rows.');
  changePrint(excel, sheet, location, (print) => ({ ...print, titleRows: [range.top, range.bottom] }));
}

function titleRows(sheet: SheetModel, excel: Excel): HostObject | null {
  const rows = sheet.print?.titleRows ?? null;
  return rows === null ? null : excel.rangeObject(excel.range(sheet, wholeLines('row', rows[0], rows[1])));
}

function setPrintArea(excel: Excel, sheet: SheetModel, area: unknown): void {
  const location = 'PageLayout.setPrintArea';
  const target = excel.rangeOf(area);
  const found = target === null ? null : live(excel, target);
  const address = found === null ? splitSheet(text(area, location)).rest : '';
  if (address.includes(',')) throw notImplemented(`${location} of several areas`);
  const range = found === null ? parseAddress(address) : found.range;
  if (range === null || (found !== null && found.sheet !== sheet)) throw invalidArgument(location);
  changePrint(excel, sheet, location, (print) => ({ ...print, area: range }));
}

function printArea(sheet: SheetModel, excel: Excel): HostObject | null {
  const area = sheet.print?.area ?? null;
  return area === null ? null : areasObject(excel, sheet, [area]);
}

const HeaderFooterType: ObjectType<SheetModel> = {
  name: 'HeaderFooter',
  properties: {
    centerFooter: {
      since: '1.9',
      get: (sheet) => (sheet.print?.footer ?? '').replace(/^&C/, ''),
      set: (sheet, value, excel) => {
        const footer = text(value, 'HeaderFooter.centerFooter');
        changePrint(excel, sheet, 'HeaderFooter.centerFooter', (print) => ({
          ...print,
          footer: footer === '' ? null : footer,
        }));
      },
    },
  },
};

const HeaderFooterGroupType: ObjectType<SheetModel> = {
  name: 'HeaderFooterGroup',
  objects: { defaultForAllPages: { since: '1.9', get: (sheet, excel) => objectOf(HeaderFooterType, sheet, excel) } },
};

/** `Excel.PageLayout`, as far as the workbook in memory keeps it. */
export const PageLayoutType: ObjectType<SheetModel> = {
  name: 'PageLayout',
  properties: {
    bottomMargin: margin('bottom'),
    leftMargin: margin('left'),
    orientation: {
      since: '1.9',
      get: (sheet) => ((sheet.print ?? NORMAL).orientation === 'landscape' ? 'Landscape' : 'Portrait'),
      set: (sheet, value, excel) => {
        const wanted = oneOf(value, ['Portrait', 'Landscape'], 'PageLayout.orientation');
        const orientation = wanted === 'Landscape' ? 'landscape' : 'portrait';
        changePrint(excel, sheet, 'PageLayout.orientation', (print) => ({ ...print, orientation }));
      },
    },
    paperSize: {
      since: '1.9',
      get: (sheet) => sheet.print?.paper ?? 'Letter',
      set: (sheet, value, excel) => {
        const paper = oneOf(value, ['A4'], 'PageLayout.paperSize');
        changePrint(excel, sheet, 'PageLayout.paperSize', (print) => ({ ...print, paper }));
      },
    },
    rightMargin: margin('right'),
    topMargin: margin('top'),
    zoom: {
      since: '1.9',
      get: (sheet) => zoomOf(sheet),
      set: (sheet, value, excel) => setZoom(excel, sheet, value),
    },
  },
  objects: { headersFooters: { since: '1.9', get: (sheet, excel) => objectOf(HeaderFooterGroupType, sheet, excel) } },
  methods: {
    getPrintAreaOrNullObject: { since: '1.9', call: (sheet, _args, excel) => printArea(sheet, excel) },
    getPrintTitleRowsOrNullObject: { since: '1.9', call: (sheet, _args, excel) => titleRows(sheet, excel) },
    setPrintArea: {
      since: '1.9',
      call: (sheet, [area], excel) => {
        setPrintArea(excel, sheet, area);
        return null;
      },
    },
    setPrintMargins: {
      since: '1.9',
      call: (sheet, [unit, options], excel) => {
        setPrintMargins(excel, sheet, unit, options);
        return null;
      },
    },
    setPrintTitleRows: {
      since: '1.9',
      call: (sheet, [rows], excel) => {
        setTitleRows(excel, sheet, rows);
        return null;
      },
    },
  },
};
