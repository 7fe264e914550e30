import { createBatch, type Batch } from '../../../../src/app/batch/batch';
import type { GivenFile } from '../../../../src/app/batch/given';
import type { BatchConfig } from '../../../../src/app/batch/state';
import { createLocalEngine } from '../../../../src/app/engine/local-engine';
import type { Engine } from '../../../../src/app/engine/engine';
import type { FileReader } from '../../../../src/app/engine/read-picked-file';
import { createFormatter, type Locale } from '../../../../src/i18n';
import { readWorkbook } from '../../../../src/xlsx';
import { fileOf } from '../../engine/support/file';

/** A batch over a real engine, which tests may hinder. */
export interface TestBatch {
  readonly batch: Batch;
  readonly engine: Engine;
}

const readXlsx: FileReader = (bytes) => Promise.resolve(readWorkbook(bytes).sheets);

export function batchOf(
  config: Partial<BatchConfig> = {},
  locale: Locale = 'zh-CN',
  readFile: FileReader = readXlsx,
): TestBatch {
  const engine = createLocalEngine({
    formatterFor: createFormatter,
    breathe: () => new Promise((resolve) => setTimeout(resolve, 0)),
    readFile,
  });
  const batch = createBatch({
    engine,
    format: createFormatter(locale),
    today: () => '2021-12-01',
    config: { asOf: null, profile: null, ...config },
  });
  return { batch, engine };
}

/** A file of the batch, from its bytes. */
export function given(path: string, bytes: Uint8Array<ArrayBuffer>): GivenFile {
  return { path, bytes: () => Promise.resolve(bytes) };
}

/** Rows of a plan below their header, as a file: task, department, target, actual. */
export function ledgerFile(
  path: string,
  rows: readonly (readonly [task: string, department: string | null, target: number, actual: number | null])[],
  asOf = '截至2021年11月30日',
): GivenFile {
  const records = rows.map(([task, department, target, actual], index) => [
    index + 1,
    task,
    department,
    target,
    actual,
    '2021年12月底前',
  ]);
  const header = ['序号', '任务名称', '责任单位', '目标值(个)', '完成值(个)', '完成时限'];
  return given(path, fileOf([['2021年重点任务台账'], [asOf], header, ...records]));
}
