/**
 * Texts on their way to another thread: behind one another in few long ones. Sending 100,000 short texts takes the thread
 * that receives them several times as long as cutting them out again.
 */
export type PackedTexts = readonly PackedPiece[];

/** Some texts, joined. */
interface PackedPiece {
  readonly joined: string;
  /** How long each of them is, in UTF-16 units. */
  readonly lengths: Uint32Array<ArrayBuffer>;
}

/** Units of a piece, at which it ends: formulas of a hostile file would be longer together than a string may be. */
const PIECE = 1 << 24;

/** Joins texts. */
export function packTexts(texts: readonly string[]): PackedTexts {
  const pieces: PackedPiece[] = [];
  let from = 0;
  let size = 0;
  const end = (to: number): void => {
    const part = texts.slice(from, to);
    if (part.length > 0)
      pieces.push({ joined: part.join(''), lengths: Uint32Array.from(part, ({ length }) => length) });
    from = to;
    size = 0;
  };
  texts.forEach(({ length }, index) => {
    if (size + length > PIECE) end(index);
    size += length;
  });
  end(texts.length);
  return pieces;
}

/** The texts again. */
export function unpackTexts(packed: PackedTexts): string[] {
  const texts: string[] = [];
  for (const { joined, lengths } of packed) {
    let at = 0;
    for (const length of lengths) {
      texts.push(joined.slice(at, at + length));
      at += length;
    }
  }
  return texts;
}

/** The memory that is handed over. */
export function textBuffers(packed: PackedTexts): readonly ArrayBuffer[] {
  return packed.map(({ lengths }) => lengths.buffer);
}
