import { AlignmentType, LineRuleType, type IParagraphStyleOptions, type IPropertiesOptions, type ISpacingProperties } from 'docx'; // prettier-ignore
import type { Locale } from '../../../i18n';
import type { DocumentLook, TextLook } from '../look';
import { fontOf } from './runs';
import { twips } from './units';

/**
 * The styles of a document by their ids. All have names that Word knows, so that it shows them in its own language and
 * lists headings in its navigation.
 */
export const STYLE = {
  title: 'Title',
  headings: ['Heading1', 'Heading2', 'Heading3'],
  body: 'BodyText',
  salutation: 'Salutation',
  caption: 'Caption',
  signature: 'Signature',
  note: 'FootnoteText',
  tableHeader: 'BodyText3',
  tableText: 'BodyText2',
} as const;

/** 固定值 28.5 磅 of 三号 (domain.md 3.1): 22 lines on a page. */
const OFFICIAL_LINE = 28.5 / 16;

/** The height of a line of running text in points. */
export function lineOf({ size }: TextLook): number {
  return size * OFFICIAL_LINE;
}

/** Two characters (GB/T 9704): by characters, and for programs that do not know these, by length. */
function firstLine(size: number): { readonly firstLine: number; readonly firstLineChars: number } {
  return { firstLine: twips(2 * size), firstLineChars: 200 };
}

/** All styles of a document. */
export function stylesOf(look: DocumentLook, locale: Locale): IPropertiesOptions['styles'] & object {
  const language = locale === 'en' ? { value: 'en-GB' } : { value: 'en-US', eastAsia: 'zh-CN' };
  const { title, headings } = locale === 'en' ? english(look) : chinese(look);
  const [heading1, heading2, heading3] = look.headings.map((font, index) => ({
    next: STYLE.body,
    run: { ...fontOf(font, locale), color: '000000' },
    paragraph: { ...headings, keepNext: true, outlineLevel: index },
  }));
  return {
    default: {
      document: { run: { ...fontOf(look.body, locale), language } },
      title: {
        next: STYLE.body,
        run: fontOf(look.title, locale),
        paragraph: { ...title, alignment: AlignmentType.CENTER, keepNext: true, keepLines: true },
      },
      heading1: heading1 ?? {},
      heading2: heading2 ?? {},
      heading3: heading3 ?? {},
      footnoteText: { run: fontOf(look.small, locale), paragraph: { spacing: single(2) } },
    },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true, run: fontOf(look.body, locale) },
      ...textStyles(look, locale),
    ],
  };
}

function textStyles(look: DocumentLook, locale: Locale): readonly IParagraphStyleOptions[] {
  const { body, plain } = locale === 'en' ? english(look) : chinese(look);
  const style = (id: string, name: string, options: Partial<IParagraphStyleOptions>): IParagraphStyleOptions => {
    return { id, name, basedOn: 'Normal', quickFormat: true, ...options };
  };
  return [
    style(STYLE.body, 'Body Text', { paragraph: body }),
    style(STYLE.salutation, 'Salutation', { next: STYLE.body, paragraph: plain }),
    style(STYLE.caption, 'caption', {
      run: fontOf(look.small, locale),
      paragraph: { spacing: single(4), keepNext: true },
    }),
    style(STYLE.signature, 'Signature', { paragraph: { ...plain, alignment: AlignmentType.RIGHT } }),
    style(STYLE.tableText, 'Body Text 2', { run: fontOf(look.tableBody, locale), paragraph: { spacing: single(2) } }),
    style(STYLE.tableHeader, 'Body Text 3', {
      run: fontOf(look.tableHeader, locale),
      paragraph: { spacing: single(3), alignment: AlignmentType.CENTER, keepNext: true },
    }),
  ];
}

type Paragraph = IParagraphStyleOptions['paragraph'] & object;

interface Paragraphs {
  readonly title: Paragraph;
  readonly headings: Paragraph;
  readonly body: Paragraph;
  readonly plain: Paragraph;
}

/** Lines of one height, as many on every page. */
function chinese({ title, body }: DocumentLook): Paragraphs {
  const line = lineOf(body);
  const plain = { spacing: exactly(line) };
  return {
    title: { spacing: exactly(Math.max(line, title.size * 1.6), { after: twips(line) }) },
    headings: { ...plain, indent: firstLine(body.size) },
    // Not justified: where a row of figures does not break, the line above it would be torn apart.
    body: { ...plain, indent: firstLine(body.size) },
    plain,
  };
}

/** Paragraphs parted by room, lines as high as their font. */
function english({ title, body }: DocumentLook): Paragraphs {
  const loose = (before: number, after: number): ISpacingProperties => ({
    line: 288,
    lineRule: LineRuleType.AUTO,
    before: twips(before),
    after: twips(after),
  });
  return {
    title: { spacing: loose(0, title.size) },
    headings: { spacing: loose(body.size, 4) },
    body: { spacing: loose(0, body.size / 2) },
    plain: { spacing: loose(0, body.size / 2) },
  };
}

/** Lines of a height in points, whatever stands in them. */
export function exactly(line: number, more: ISpacingProperties = {}): ISpacingProperties {
  return { before: 0, after: 0, ...more, line: twips(line), lineRule: LineRuleType.EXACT };
}

/** Lines as high as their font, with some points above and below. */
export function single(around: number): ISpacingProperties {
  return { before: twips(around), after: twips(around), line: 240, lineRule: LineRuleType.AUTO };
}
