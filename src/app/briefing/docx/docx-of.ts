import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun,
  type ISectionOptions,
} from 'docx';
import { lookOf, RED, type DocumentLook } from '../look';
import { columnWidths } from '../sheet/column-widths';
import { pageOf } from '../sheet/page';
import type { WordedBlock, WordedDocument } from '../worded';
import { paragraphOptions, runOptions, runsOf, textParagraph, type ParagraphLook } from './styles';
import { boxTable, wordTable } from './tables';

/** Twentieths of a point. */
const TWIPS = 20;
const CENTIMETRE = (72 / 2.54) * TWIPS;
const A4 = { width: 21 * CENTIMETRE, height: 29.7 * CENTIMETRE } as const;
const TABLE_SIZE = 10.5;

/**
 * A document in words as a .docx file, in the styles of its sheet (GB/T 9704). Charts are left out: their figures stand
 * in the tables above them. This module brings the library along, so it is loaded where a file is asked for.
 */
export async function docxOf(document: WordedDocument): Promise<Uint8Array> {
  const file = new Document({
    title: document.title,
    creator: 'Ledger Check',
    styles: { default: { document: { run: runOptions(lookOf(document, TABLE_SIZE).body, document.locale) } } },
    sections: [sectionOf(document)],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

function sectionOf(document: WordedDocument): ISectionOptions {
  const { margins } = pageOf(document);
  const inTwips = (centimetres: number): number => Math.round(centimetres * CENTIMETRE);
  return {
    properties: {
      page: {
        size: {
          width: Math.round(A4.width),
          height: Math.round(A4.height),
          orientation: document.orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: inTwips(margins.top),
          bottom: inTwips(margins.bottom),
          left: inTwips(margins.left),
          right: inTwips(margins.right),
          footer: inTwips(Math.max(1, margins.bottom - 1)),
        },
      },
    },
    footers: { default: pageNumbers(document) },
    children: childrenOf(document),
  };
}

/** — 1 —, in 4号宋体 (GB/T 9704). */
function pageNumbers({ locale }: WordedDocument): Footer {
  const look = locale === 'en' ? { name: 'Times New Roman', size: 10 } : { name: '宋体', size: 14 };
  const children = locale === 'en' ? [PageNumber.CURRENT] : ['— ', PageNumber.CURRENT, ' —'];
  const run = new TextRun({ ...runOptions(look, locale), children });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] });
}

type Child = ISectionOptions['children'][number];

function childrenOf(document: WordedDocument): readonly Child[] {
  const look = lookOf(document, TABLE_SIZE);
  const children: Child[] = [];
  let newPage = false;
  for (const block of document.blocks) {
    if (block.kind === 'page-break') {
      newPage = true;
      continue;
    }
    const made = blockOf(block, document, look, newPage);
    if (made.length > 0) newPage = false;
    children.push(...made);
  }
  return children;
}

type Printed = Exclude<WordedBlock, { kind: 'page-break' }>;

function blockOf(block: Printed, document: WordedDocument, look: DocumentLook, newPage: boolean): readonly Child[] {
  const { locale } = document;
  const first = newPage ? { pageBreakBefore: true } : {};
  const text = (words: string, style: Omit<ParagraphLook, 'locale'>, more: ParagraphLook['more'] = first): Paragraph =>
    textParagraph(words, { ...style, locale, more: { ...style.more, ...more } });
  const indented = locale === 'en' ? 0 : 2;
  switch (block.kind) {
    case 'masthead':
      return masthead(block, document, look, text);
    case 'title':
      return [text(block.text, { look: look.title, align: 'center', more: { keepNext: true } }), empty(look, locale)];
    case 'salutation':
      return [text(block.text, { look: look.body })];
    case 'heading': {
      const heading = look.headings[block.level - 1] ?? look.body;
      return [text(block.text, { look: heading, firstLine: indented, more: { keepNext: true } })];
    }
    case 'paragraph':
      return [text(block.text, { look: look.body, firstLine: indented })];
    case 'footnote':
      return [text(block.text, { look: look.small })];
    case 'caption':
      return [
        twoSides(block.left, block.right, { look: look.small, locale, more: { ...first, keepNext: true } }, document),
      ];
    case 'table': {
      const sizes = { header: look.tableHeader.size, body: look.tableBody.size };
      const { points } = columnWidths([block], sizes, pageOf(document).width);
      const table = wordTable(block, shrunk(points, pageOf(document).width), look, locale);
      // A paragraph parts the table from what follows, and may begin the page that a table cannot.
      return [...(newPage ? [text('', { look: look.small })] : []), table, empty(look, locale)];
    }
    case 'key-figures':
      return [boxTable(block.boxes, pageOf(document).width, look, locale), empty(look, locale)];
    case 'attachments':
      return [
        empty(look, locale),
        ...block.texts.map((words, index) => text(words, { look: look.body, left: indented + (index > 0 && indented > 0 ? 3 : 0) }, {})), // prettier-ignore
      ];
    case 'signature': {
      const style = { look: look.body, align: 'right', right: locale === 'en' ? 0 : 4 } as const;
      const lines = [block.name, block.date].filter((words) => words !== '');
      return [empty(look, locale), ...lines.map((words) => text(words, style, { keepLines: true }))];
    }
    case 'chart':
      return [];
  }
}

/** Columns that are too wide for the page together, each narrower by the same part. */
function shrunk(points: readonly number[], page: number): readonly number[] {
  const width = points.reduce((sum, each) => sum + each, 0);
  return width <= page ? points : points.map((each) => (each * page) / width);
}

type MakeText = (words: string, style: Omit<ParagraphLook, 'locale'>, more?: ParagraphLook['more']) => Paragraph;

function masthead(
  { name, issue, issuer, date }: Printed & { kind: 'masthead' },
  document: WordedDocument,
  look: DocumentLook,
  text: MakeText,
): readonly Child[] {
  const rule = { bottom: { style: BorderStyle.SINGLE, size: 18, color: RED.slice(1), space: 4 } };
  return [
    text(name, { look: look.masthead, align: 'center', color: RED }),
    ...(issue === '' ? [] : [text(issue, { look: look.body, align: 'center' }, {})]),
    twoSides(issuer, date, { look: look.body, locale: document.locale, more: { border: rule } }, document),
    empty(look, document.locale),
  ];
}

/** One text on the left, another on the right. */
function twoSides(left: string, right: string, style: ParagraphLook, document: WordedDocument): Paragraph {
  const position = Math.round(pageOf(document).width * TWIPS);
  return new Paragraph({
    ...paragraphOptions(style),
    tabStops: [{ type: TabStopType.RIGHT, position }],
    children: [...runsOf(left, style), new TextRun({ text: '\t' }), ...runsOf(right, style)],
  });
}

/** A line of nothing. */
function empty(look: DocumentLook, locale: WordedDocument['locale']): Paragraph {
  return textParagraph('', { look: look.small, locale, tight: true });
}
