import { FileError, type FileErrorCode } from '../../../src/core/model/workbook';

/** Runs what must fail with a FileError and gives that error, for its code and parameters. */
export function fileErrorOf(run: () => unknown): FileError {
  try {
    run();
  } catch (error) {
    if (error instanceof FileError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

/** Expects a FileError of this code, with these parameters where they are given. */
export function expectFileError(run: () => unknown, code: FileErrorCode, params?: FileError['params']): void {
  const error = fileErrorOf(run);
  expect(error.code).toBe(code);
  if (params) expect(error.params).toEqual(params);
}
