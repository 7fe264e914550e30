import { XmlError } from './xml-error';

/** Enough for an XML declaration in UTF-16. */
const HEAD_BYTES = 256;

/**
 * Hands XML on as UTF-8. Parts are in UTF-8 nearly always, and then pass untouched; UTF-16 is allowed as well, and
 * some programs declare GB18030 or others. A text that is not in the encoding it declares is refused, not repaired.
 */
export class Utf8Converter {
  private head: Uint8Array = new Uint8Array(0);
  private decided = false;
  /** Null where the text is in UTF-8 already. */
  private decoder: TextDecoder | null = null;
  private readonly encoder = new TextEncoder();

  constructor(private readonly sink: (utf8: Uint8Array) => void) {}

  push(piece: Uint8Array): void {
    if (this.decided) {
      this.forward(piece, true);
      return;
    }
    this.head = concat(this.head, piece);
    if (this.head.length >= HEAD_BYTES) this.decide();
  }

  end(): void {
    if (!this.decided) this.decide();
    if (this.decoder) this.forward(new Uint8Array(0), false);
  }

  private decide(): void {
    this.decided = true;
    const label = encodingOf(this.head);
    if (label !== 'utf-8') this.decoder = decoderFor(label);
    this.forward(this.head, true);
  }

  private forward(piece: Uint8Array, more: boolean): void {
    if (!this.decoder) {
      this.sink(piece);
      return;
    }
    this.sink(this.encoder.encode(decode(this.decoder, piece, more)));
  }
}

function decode(decoder: TextDecoder, piece: Uint8Array, more: boolean): string {
  try {
    return decoder.decode(piece, { stream: more });
  } catch (error) {
    throw new XmlError('not in its declared encoding', { cause: error });
  }
}

function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch (error) {
    throw new XmlError(`unknown encoding ${label}`, { cause: error });
  }
}

/** Sniffs the encoding as XML 1.0, appendix F, describes it. */
function encodingOf(head: Uint8Array): string {
  const [first, second, third, fourth] = head;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0 && fourth === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c && third === 0) return 'utf-16be';
  const declaration = /^(?:ï»¿)?<\?xml\s[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(latin1(head));
  const label = declaration?.[1]?.toLowerCase() ?? 'utf-8';
  // A declaration that could be read byte by byte is not in UTF-16, whatever it says.
  return /^(?:utf-?8|us-ascii|utf-?16.*)$/.test(label) ? 'utf-8' : label;
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, HEAD_BYTES));
}

function concat(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second.slice();
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
