import type { PlanStyle } from '../../core/model/sheet-plan';
import type { Locale } from '../../i18n';
import type { SheetDocument } from './worded';

/** A font with its size in points. */
export interface TextLook {
  readonly name: string;
  readonly size: number;
  readonly bold?: boolean;
}

/** How the parts of a document are written. */
export interface DocumentLook {
  readonly masthead: TextLook;
  readonly title: TextLook;
  readonly headings: readonly [TextLook, TextLook, TextLook];
  readonly body: TextLook;
  readonly small: TextLook;
  readonly tableHeader: TextLook;
  readonly tableBody: TextLook;
  readonly keyFigure: TextLook;
  readonly keyLabel: TextLook;
}

/** Official red of mastheads, and lines of tables. */
export const RED = '#C00000';
export const LINE = '#404040';
export const HEADER_FILL = '#EDF1F6';
export const BOX_FILL = '#FDF3F2';
export const BOX_LINE = '#D9A3A0';
export const LINK = '#0B57A4';

/** Documents that are a table with some text; in all others it is the other way round. */
const TABLES: ReadonlySet<SheetDocument['id']> = new Set([
  'summary',
  'ranking',
  'lagging',
  'matrix',
  'chart',
  'comparison',
  'files',
]);

/** Whether a document is a table: it is set smaller and nearer to the edges. */
export function isTabular({ id }: SheetDocument): boolean {
  return TABLES.has(id);
}

/** Sizes of tables: 小四, 五号, and 小五 for what would not fit the page else (domain.md 3.1). */
export const TABLE_SIZES = [12, 10.5, 9] as const;

/**
 * The looks of a document (GB/T 9704, domain.md 3.1: 标题2号小标宋, 一、黑体, (一)楷体, 正文3号仿宋). Fonts are names only; where one
 * is missing, the program that shows the document takes another.
 */
export function lookOf(document: SheetDocument, tableSize: number): DocumentLook {
  const text = isTabular(document) ? 14 : 16;
  return document.locale === 'en' ? english(text, tableSize) : chinese(text, tableSize);
}

function chinese(text: number, table: number): DocumentLook {
  return {
    masthead: { name: '方正小标宋简体', size: 36 },
    title: { name: '方正小标宋简体', size: 22 },
    headings: [
      { name: '黑体', size: text },
      { name: '楷体_GB2312', size: text },
      { name: '仿宋_GB2312', size: text, bold: true },
    ],
    body: { name: '仿宋_GB2312', size: text },
    small: { name: '仿宋_GB2312', size: text === 16 ? 12 : 10.5 },
    tableHeader: { name: '黑体', size: table },
    tableBody: { name: '仿宋_GB2312', size: table },
    keyFigure: { name: '黑体', size: 26 },
    keyLabel: { name: '仿宋_GB2312', size: 12 },
  };
}

function english(text: number, table: number): DocumentLook {
  const size = text - 4;
  return {
    masthead: { name: 'Arial', size: 30, bold: true },
    title: { name: 'Arial', size: 20, bold: true },
    headings: [
      { name: 'Arial', size: size + 2, bold: true },
      { name: 'Arial', size: size, bold: true },
      { name: 'Times New Roman', size: size, bold: true },
    ],
    body: { name: 'Times New Roman', size: size },
    small: { name: 'Times New Roman', size: 10 },
    tableHeader: { name: 'Arial', size: table - 1.5 },
    tableBody: { name: 'Times New Roman', size: table - 0.5 },
    keyFigure: { name: 'Arial', size: 24, bold: true },
    keyLabel: { name: 'Times New Roman', size: 11 },
  };
}

/** A look as a plan has it. */
export function fontOf({ name, size, bold = false }: TextLook, color?: string): PlanStyle['font'] & object {
  return { name, size, bold, ...(color === undefined ? {} : { color }) };
}

/** A page number between two dashes, in 4号宋体 (GB/T 9704); in Excel's codes for footers. */
export function footerOf(locale: Locale): string {
  return locale === 'en' ? '&"Times New Roman,Regular"&10&P / &N' : '&"宋体,Regular"&14— &P —';
}
