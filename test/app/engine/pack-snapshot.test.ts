import { packSnapshot, packedBuffers, unpackSnapshot } from '../../../src/app/engine/remote/pack-snapshot';
import { CHUNK_ROWS } from '../../../src/core/model/snapshot';
import { SnapshotBuilder } from '../../../src/core/model/snapshot-builder';
import { LEDGERS } from '../../core/incremental/support/ledgers';

describe('a snapshot that is sent', () => {
  it.each(Object.entries(LEDGERS))('is the same on the other side: %s', (_name, make) => {
    const sheet = make();
    const packed = packSnapshot(sheet);
    expect(unpackSnapshot(structuredClone(packed, { transfer: [...packedBuffers(packed)] }))).toEqual(sheet);
    expect(packed.kinds).toHaveLength(0);
  });

  it('keeps its gaps: columns and stretches of rows in which nothing stands', () => {
    const builder = new SnapshotBuilder();
    builder.number(3, 2, 1);
    builder.text(5 * CHUNK_ROWS, 2, '远');
    builder.formula(5 * CHUNK_ROWS, 2, 'A1');
    builder.number(0, 6, 2, builder.format('0%'));
    const sheet = builder.build({ name: 'Sheet1' });
    const { columns } = unpackSnapshot(packSnapshot(sheet));
    expect(columns.map((chunks) => chunks && [...chunks.keys()].filter((at) => chunks[at]))).toEqual([
      undefined,
      undefined,
      [0, 5],
      undefined,
      undefined,
      undefined,
      [0],
    ]);
    expect(columns[2]?.[5]).toEqual(sheet.columns[2]?.[5]);
  });
});
