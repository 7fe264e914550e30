import { isPlaceholder } from '../../../../../src/core/rules/support/cells/placeholder';

describe('isPlaceholder', () => {
  it.each(['/', '—', '——', '-', '无', ' 无 ', '暂 无', 'N/A', 'n/a', 'None', '不涉及', '…', '*'])('%j', (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  it.each(['0', '无锡市', '无人机', '待定', '1/3', '-3', '不适用于本区', 'TBD'])('not %j', (text) => {
    expect(isPlaceholder(text)).toBe(false);
  });
});
