let decoder: TextDecoder | undefined;
let encoder: TextEncoder | undefined;

/** The text of bytes in UTF-8; a byte order mark stays in it. */
export function textOf(utf8: Uint8Array): string {
  // Made when first asked for: a page of tests without them loads this file, too.
  decoder ??= new TextDecoder('utf-8', { ignoreBOM: true });
  return decoder.decode(utf8);
}

/** A text in UTF-8. */
export function bytesOf(text: string): Uint8Array {
  encoder ??= new TextEncoder();
  return encoder.encode(text);
}

/** Pieces of bytes as one. */
export function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
