import type { Settings } from '../../../src/app/settings/settings';
import { withSheetsRenamed } from '../../../src/app/settings/change';
import { withIgnoredFollowing } from '../../../src/app/settings/ignored';
import { findingOf, ledgerOf, viewOf } from '../views';

describe('settings of renamed sheets', () => {
  it('follow them, also where two sheets swap their names', () => {
    const settings: Settings = { version: 1, asOf: { 甲: '2021-01-31', 乙: '2021-02-28' }, mappings: { 甲: {} } };
    const names = new Map([
      ['甲', '乙'],
      ['乙', '甲'],
    ]);
    expect(withSheetsRenamed(settings, names)).toEqual({
      version: 1,
      asOf: { 乙: '2021-01-31', 甲: '2021-02-28' },
      mappings: { 乙: {} },
    });
  });

  it('stay the very same where nothing belongs to the sheet', () => {
    const settings: Settings = { version: 1, asOf: { 甲: '2021-01-31' } };
    expect(withSheetsRenamed(settings, new Map([['丙', '丁']]))).toBe(settings);
  });

  it('keep the reasons of findings that have new keys now', () => {
    const reason = { reason: '无误', on: '2021-12-01' };
    const settings: Settings = { version: 1, ignored: { a1: reason, other: reason } };
    const before = viewOf(ledgerOf({ findings: [findingOf('a1'), findingOf('b1', { cell: 'F8' })] }));
    const after = viewOf(ledgerOf({ findings: [findingOf('a2'), findingOf('b2', { cell: 'F8' })] }));
    expect(withIgnoredFollowing(settings, before, after).ignored).toEqual({ a2: reason, other: reason });
    expect(withIgnoredFollowing(settings, after, before)).toBe(settings);
  });
});
