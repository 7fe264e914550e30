import { cellAddress } from '../../src/core/model/address';
import { createExcelHost } from '../../src/excel';
import { startExcel } from '../office-host';
import { hostContract } from './contract';

describe('the host over Office.js', () => {
  hostContract((workbook) => {
    const { excel } = startExcel(workbook);
    return {
      host: createExcelHost(),
      workbook,
      edit: (sheet, { row, column }, value) => {
        excel.person.edit(sheet.name, cellAddress(row, column), value);
        return Promise.resolve();
      },
      settled: () => excel.settled(),
    };
  });
});
