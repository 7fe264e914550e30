/** A name of an element or a token of an attribute, made once for each distinct sequence of bytes. */
export interface InternedName {
  readonly bytes: Uint8Array;
  /** The whole name. */
  readonly text: string;
  /** The name without its prefix. */
  readonly local: string;
  readonly next: InternedName | undefined;
}

const BUCKETS = 256;

/** Names of OOXML are a few hundred; beyond this many a hostile text is at work, and names are no longer kept. */
const MAX_NAMES = 4096;

/** Turns the bytes of a name into one shared string without decoding it again: a sheet repeats four names a million times. */
export class NameTable {
  private readonly buckets: (InternedName | undefined)[] = new Array<InternedName | undefined>(BUCKETS).fill(undefined);
  private readonly decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  private count = 0;

  /** Names of one byte: nearly all that a sheet's cells consist of. */
  private readonly single: (InternedName | undefined)[] = new Array<InternedName | undefined>(256).fill(undefined);

  /** @throws TypeError where the bytes are not UTF-8 */
  intern(buffer: Uint8Array, start: number, end: number): InternedName {
    if (end - start === 1) return (this.single[buffer[start] as number] ??= this.make(buffer, start, end, undefined));
    const bucket =
      (((buffer[start] as number) * 31 + (buffer[end - 1] as number)) * 31 + (end - start)) & (BUCKETS - 1);
    const first = this.buckets[bucket];
    for (let name = first; name; name = name.next) if (sameBytes(name.bytes, buffer, start, end)) return name;
    const made = this.make(buffer, start, end, first);
    if (this.count < MAX_NAMES) {
      this.buckets[bucket] = made;
      this.count++;
    }
    return made;
  }

  private make(buffer: Uint8Array, start: number, end: number, next: InternedName | undefined): InternedName {
    const bytes = buffer.slice(start, end);
    const text = this.decoder.decode(bytes);
    return { bytes, text, local: text.slice(text.indexOf(':') + 1), next };
  }
}

/** Whether a name consists of the bytes from `start` to before `end`. */
export function sameBytes(name: Uint8Array, buffer: Uint8Array, start: number, end: number): boolean {
  const length = name.length;
  if (length !== end - start) return false;
  for (let index = 0; index < length; index++) if (name[index] !== buffer[start + index]) return false;
  return true;
}
