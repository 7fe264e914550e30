import { headingNumber } from '../../../core/briefing/numerals';
import type { Formatter } from '../../../i18n';
import { say } from '../../message';

/** Counts headings through a document; a heading begins the count below it anew. */
export class HeadingNumbers {
  private readonly counts = [0, 0, 0];

  constructor(private readonly format: Formatter) {}

  /** The text of the next heading of a level with its number: 一、, (一), 1. (GB/T 9704). */
  next(level: 1 | 2 | 3, text: string): string {
    this.counts[level - 1] = (this.counts[level - 1] ?? 0) + 1;
    this.counts.fill(0, level);
    const number = headingNumber(this.format.locale, this.counts.slice(0, level));
    return this.format(say(`briefing.heading-${level}`, { number, text }));
  }
}

/** A list of notes or attachments: the first says what they are, and one alone has no number. */
export function numbered(
  kind: 'attachment' | 'footnote',
  texts: readonly string[],
  format: Formatter,
): readonly string[] {
  return texts.map((text, index) => {
    const number = index + 1;
    const place = texts.length === 1 ? 'only' : index === 0 ? 'first' : 'other';
    if (kind === 'attachment') return format(say(`briefing.attachment.${place}`, { number, name: text }));
    return format(say(`briefing.footnote.${place}`, { number, note: text }));
  });
}
