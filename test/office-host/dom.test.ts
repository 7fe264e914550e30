/**
 * @jest-environment jsdom
 */
import { startExcel } from '.';
import { ledger } from './support/ledger';
import { onSheet } from './support/run';

describe("the tests' Excel beside a document", () => {
  it('runs in jsdom as it does in Node', async () => {
    const { excel } = startExcel(ledger());
    const range = await onSheet((sheet) => sheet.getRange('C2:C3').load('values'));
    expect(range.values).toEqual([[47], [53]]);
    expect(excel.server.syncs).toHaveLength(1);
  });
});
