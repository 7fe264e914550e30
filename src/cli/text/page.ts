import { textWidth } from './width';
import { wrapText } from './wrap';
import type { Style } from './colour';

/** Below this a hanging indent leaves too little room to wrap into. */
const LEAST_ROOM = 20;

/** The lines of a report for people, wrapped to the terminal. */
export class Page {
  private readonly lines: string[] = [];

  /** @param width Columns of the terminal, null where nothing is to be wrapped (a file, a pipe). */
  constructor(private readonly width: number | null) {}

  /** An empty line, unless the page begins here or the last line is empty already. */
  gap(): void {
    if (this.lines.length > 0 && this.lines.at(-1) !== '') this.lines.push('');
  }

  /** A line of text at an indent; further lines of a wrapped text keep it. */
  text(indent: number, text: string, style: Style = same): void {
    this.labelled(indent, '', text, style);
  }

  /**
   * A text beside a label. Further lines of a wrapped text stand under the text, not under the label.
   *
   * @param label With the spaces that part it from the text.
   */
  labelled(indent: number, label: string, text: string, style: Style = same, labelStyle: Style = same): void {
    const margin = indent + textWidth(label);
    const [first = '', ...rest] = this.wrapped(text, margin);
    this.lines.push(`${' '.repeat(indent)}${label === '' ? '' : labelStyle(label)}${style(first)}`.trimEnd());
    for (const line of rest) this.lines.push(`${' '.repeat(margin)}${style(line)}`);
  }

  /** The whole page, ending with a line break. */
  toString(): string {
    return `${this.lines.join('\n')}\n`;
  }

  private wrapped(text: string, margin: number): readonly string[] {
    const paragraphs = text.split('\n');
    if (this.width === null) return paragraphs;
    const room = Math.max(this.width - margin, LEAST_ROOM);
    return paragraphs.flatMap((paragraph) => wrapText(paragraph, room));
  }
}

const same: Style = (text) => text;
