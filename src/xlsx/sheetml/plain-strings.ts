import { asciiBytes, hasBytesAt } from '../xml/ascii';

const OPEN = asciiBytes('<si><t>');
const CLOSE = asciiBytes('</t></si>');
const LESS = 0x3c;

/**
 * Reads the plainest shared strings straight from the bytes: `<si><t>责任单位</t></si>`. What differs (runs, phonetic
 * readings, `xml:space`, references, carriage returns, text that is not UTF-8) is left to the tokenizer.
 */
export class PlainStringReader {
  private readonly decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

  constructor(private readonly take: (text: string) => void) {}

  /** Takes what is plain from `from` on, of bytes that end before `to`; gives the place of the first byte not taken. */
  read(bytes: Uint8Array, from: number, to: number): number {
    let start = from;
    for (;;) {
      if (!hasBytesAt(bytes, start, OPEN)) return start;
      const first = start + OPEN.length;
      const end = bytes.indexOf(LESS, first);
      const next = end + CLOSE.length;
      if (end < 0 || next > to || !hasBytesAt(bytes, end, CLOSE)) return start;
      const text = this.decode(bytes.subarray(first, end));
      if (text === null) return start;
      this.take(text);
      start = next;
    }
  }

  private decode(bytes: Uint8Array): string | null {
    try {
      const text = this.decoder.decode(bytes);
      return text.includes('&') || text.includes('\r') ? null : text;
    } catch {
      return null; // not UTF-8: the tokenizer says so
    }
  }
}
