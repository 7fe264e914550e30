import type { Paragraph, Table } from 'docx';
import type { WordedBlock, WordedDocument } from '../worded';
import { boxPieces } from './boxes';
import { room, written, type Frame, type Piece } from './piece';
import { tableOf } from './tables';
import { textPieces } from './texts';

/** The blocks of a document from first to last. */
export function bodyOf({ blocks }: WordedDocument, frame: Frame): readonly (Paragraph | Table)[] {
  const parts: (Paragraph | Table)[] = [];
  let onNewPage = false;
  blocks.forEach((block, index) => {
    // Nothing before it, or nothing behind it: no page more.
    if (block.kind === 'page-break') onNewPage = parts.length > 0;
    const pieces = piecesOf(block, { before: blocks[index - 1], next: blocks[index + 1] }, frame);
    if (pieces.length === 0) return;
    parts.push(...written(pieces, onNewPage));
    onNewPage = false;
  });
  return parts;
}

interface Neighbours {
  readonly before: WordedBlock | undefined;
  readonly next: WordedBlock | undefined;
}

function piecesOf(block: WordedBlock, { before, next }: Neighbours, frame: Frame): readonly Piece[] {
  switch (block.kind) {
    case 'table': {
      const table = tableOf(block, frame);
      return table ? [{ table }, room(next?.kind === 'footnote' ? 1 : 10)] : [];
    }
    case 'key-figures':
      return boxPieces(block.boxes, frame);
    // Its table stands above it.
    case 'chart':
    case 'page-break':
      return [];
    default:
      return textPieces(block, before, frame);
  }
}
