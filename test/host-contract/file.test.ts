import { createFileHost } from '../../src/xlsx';
import { hostContract } from './contract';

describe('the host over a file', () => {
  hostContract((workbook) => {
    const host = createFileHost(workbook, { fileName: '台账.xlsx' });
    return {
      host,
      workbook,
      edit: (sheet, cell, value) => host.edit(sheet.id, cell, value),
      // Listeners are told in a turn of their own.
      settled: () => new Promise((resolve) => setTimeout(resolve, 0)),
    };
  });
});
