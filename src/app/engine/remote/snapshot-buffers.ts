import type { SheetSnapshot } from '../../../core/model/snapshot';

/** The memory of a snapshot's cells, each piece once: what can be handed over to another thread without a copy. */
export function snapshotBuffers({ columns }: SheetSnapshot): readonly ArrayBufferLike[] {
  const buffers = new Set<ArrayBufferLike>();
  for (const chunks of columns) {
    for (const chunk of chunks ?? []) {
      if (!chunk) continue;
      for (const { buffer } of [chunk.kinds, chunk.numbers, chunk.formats]) buffers.add(buffer);
    }
  }
  return [...buffers];
}
