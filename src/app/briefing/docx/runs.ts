import { TextRun, type IRunOptions } from 'docx';
import type { Locale } from '../../../i18n';
import type { TextLook } from '../look';
import { halfPoints, hex } from './units';

/** Latin letters and digits of a Chinese text. */
const LATIN = 'Times New Roman';

/** Noncharacters, which XML may not hold; control characters are left out by the library. */
const UNWRITABLE = /[\ufffe\uffff]/g;

/** A text without what a file cannot hold. */
export function writable(text: string): string {
  return text.replace(UNWRITABLE, '');
}

/** How text in a look is written, as a property of a style or of a run. */
export function fontOf(
  { name, size, bold = false }: TextLook,
  locale: Locale,
): Pick<IRunOptions, 'font' | 'size' | 'bold'> {
  const latin = locale === 'en' ? name : LATIN;
  return { font: { ascii: latin, hAnsi: latin, eastAsia: name, cs: latin }, size: halfPoints(size), bold };
}

/** A text as it is, line breaks and all; in the font of its paragraph unless it has a look of its own. */
export function runsOf(text: string, locale: Locale, look?: TextLook, color?: string): readonly TextRun[] {
  const font = look && fontOf(look, locale);
  // Quotation marks and dashes are in fonts of both kinds: in Chinese text they are Chinese, as Word itself notes.
  const hint = locale === 'en' ? {} : { hint: 'eastAsia' };
  return writable(text)
    .split(/\r\n|[\n\r\v\f]/)
    .map(
      (line, index) =>
        new TextRun({
          ...font,
          font: { ...(typeof font?.font === 'object' ? font.font : {}), ...hint },
          ...(color === undefined ? {} : { color: hex(color) }),
          ...(index > 0 ? { break: 1 } : {}),
          text: line,
        }),
    );
}
