import { AlignmentType, LineRuleType, Paragraph, TextRun, type IParagraphOptions, type IRunOptions } from 'docx';
import type { Locale } from '../../../i18n';
import type { TextLook } from '../look';

/** How a paragraph of a document stands. */
export interface ParagraphLook {
  readonly look: TextLook;
  readonly locale: Locale;
  readonly color?: string;
  readonly align?: 'left' | 'center' | 'right';
  /** Characters that the first line begins further in. */
  readonly firstLine?: number;
  /** Characters that all lines begin further in, from the left and from the right. */
  readonly left?: number;
  readonly right?: number;
  /** Lines as high as their font takes them, for cells and boxes. */
  readonly tight?: boolean;
  readonly more?: Omit<IParagraphOptions, 'children' | 'text'>;
}

/** Twentieths of a point. */
const TWIPS = 20;
/** 固定值 29磅 for text of 16 points (domain.md 3.1), in proportion for all other sizes. */
const LINE = 29 / 16;

const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

/** A paragraph of plain text; line breaks in it stay line breaks. */
export function textParagraph(text: string, style: ParagraphLook): Paragraph {
  return new Paragraph({ ...paragraphOptions(style), children: runsOf(text, style) });
}

/** The options of a paragraph without its text. */
export function paragraphOptions(style: ParagraphLook): IParagraphOptions {
  const { look, locale, align = 'left', firstLine = 0, left = 0, right = 0, tight = false, more = {} } = style;
  const character = look.size * TWIPS;
  return {
    alignment: ALIGN[align],
    spacing: tight || locale === 'en' ? { line: 276, lineRule: LineRuleType.AUTO } : { line: exactLine(look), lineRule: LineRuleType.EXACT }, // prettier-ignore
    indent: {
      left: left * character,
      right: right * character,
      // Word goes by characters, all other programs by the length.
      ...(firstLine > 0 ? { firstLine: firstLine * character, firstLineChars: firstLine * 100 } : {}),
    },
    ...more,
  };
}

/** Title and masthead need more than the lines of text. */
function exactLine({ size }: TextLook): number {
  return Math.round(size * (size > 18 ? 1.5 : LINE) * TWIPS);
}

/** A text as runs of one look. */
export function runsOf(text: string, { look, locale, color }: ParagraphLook): readonly TextRun[] {
  return writable(text)
    .split('\n')
    .map((line, index) => new TextRun({ ...runOptions(look, locale, color), text: line, break: index === 0 ? 0 : 1 }));
}

/** Chinese characters in the font of the look; digits and Latin letters in 宋体's usual companion. */
export function runOptions({ name, size, bold = false }: TextLook, locale: Locale, color?: string): IRunOptions {
  const latin = locale === 'en' ? name : 'Times New Roman';
  return {
    font: { ascii: latin, hAnsi: latin, cs: latin, eastAsia: locale === 'en' ? '宋体' : name, ...HINT[locale] },
    size: size * 2,
    bold,
    ...(color === undefined ? {} : { color: color.slice(1) }),
  };
}

/** Says which font takes marks that both have, such as “ and …. */
const HINT = { 'zh-CN': { hint: 'eastAsia' }, en: {} } as const;

/** What XML cannot hold. */
const UNWRITABLE = /[^\t\n\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function writable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNWRITABLE, '');
}
