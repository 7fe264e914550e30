import { AlignmentType, Footer, PageNumber, Paragraph, TextRun, type IParagraphOptions } from 'docx';
import type { Locale } from '../../../i18n';
import { fontOf } from './runs';
import { twips } from './units';

/** 4号半角宋体 (GB/T 9704). */
const NUMBER = { font: '宋体', size: 14 } as const;

/** Page numbers: `— 1 —` at the outer edge of the page, one character in (GB/T 9704); in English `1 / 3` in the middle. */
export function footersOf(locale: Locale): { readonly default: Footer; readonly even?: Footer } {
  if (locale === 'en') {
    const children = [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES];
    const run = new TextRun({ ...fontOf({ name: 'Times New Roman', size: 10 }, locale), children });
    return { default: footer(run, { alignment: AlignmentType.CENTER }) };
  }
  const inwards = twips(NUMBER.size);
  return {
    default: footer(officialNumber(), { alignment: AlignmentType.RIGHT, indent: { right: inwards } }),
    even: footer(officialNumber(), { alignment: AlignmentType.LEFT, indent: { left: inwards } }),
  };
}

function officialNumber(): TextRun {
  return new TextRun({
    font: { ascii: NUMBER.font, hAnsi: NUMBER.font, eastAsia: NUMBER.font, hint: 'eastAsia' },
    size: NUMBER.size * 2,
    children: ['— ', PageNumber.CURRENT, ' —'],
  });
}

function footer(run: TextRun, options: IParagraphOptions): Footer {
  return new Footer({ children: [new Paragraph({ ...options, children: [run] })] });
}
