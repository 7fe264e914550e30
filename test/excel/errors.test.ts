import { HostError } from '../../src/core/model/host-error';
import { hostError, isPayloadError, withAftermath } from '../../src/excel/errors';

/** An error as office.js throws it. */
function officeError(code: string, location?: string): Error {
  return Object.assign(new Error('what Excel says'), { code, debugInfo: { errorLocation: location } });
}

describe("office.js's errors", () => {
  it.each([
    ['AccessDenied', 'read-only'],
    ['InvalidOperationInCellEditMode', 'cell-edit'],
    ['ItemNotFound', 'sheet-missing'],
    ['ResponsePayloadSizeLimitExceeded', 'too-large'],
    ['RequestAborted', 'busy'],
    ['InvalidSelection', 'busy'],
    ['InactiveWorkbook', 'busy'],
    ['FilteredRangeConflict', 'filtered'],
    ['ApiNotFound', 'unsupported'],
    ['GeneralException', 'failed'],
    ['SomethingNew', 'failed'],
  ])('%s is %s', (code, expected) => {
    const error = hostError(officeError(code, 'Range.values'));
    expect(error).toMatchObject({ name: 'HostError', code: expected, aftermath: 'unchanged' });
    expect(error.params).toEqual({ detail: `${code} · what Excel says · Range.values` });
  });

  it('mistakes of the program are failures with their words, and their own error behind them', () => {
    const mistake = new TypeError('x is undefined');
    expect(hostError(mistake)).toMatchObject({ code: 'failed', params: { detail: 'x is undefined' }, cause: mistake });
    expect(hostError('text')).toMatchObject({ code: 'failed', params: { detail: 'text' } });
    expect(hostError(null)).toMatchObject({ code: 'failed' });
  });

  it('errors of the host stay what they are', () => {
    const error = new HostError('no-room', { sheet: '台账' });
    expect(hostError(error)).toBe(error);
    expect(withAftermath(error, 'unsure', 'why')).toMatchObject({
      code: 'no-room',
      params: { sheet: '台账' },
      aftermath: 'unsure',
    });
  });

  it('knows what is a matter of size', () => {
    expect(isPayloadError(officeError('RequestPayloadSizeLimitExceeded'))).toBe(true);
    expect(isPayloadError(hostError(officeError('ResponsePayloadSizeLimitExceeded')))).toBe(true);
    expect(isPayloadError(new HostError('too-large'))).toBe(false);
    expect(isPayloadError(new Error('no'))).toBe(false);
  });
});
