import { cutToUnits, departmentKey, tabText, withoutTabMarks } from '../../src/app/sheet-names';

describe('names of sheets', () => {
  it('hold no marks that Excel refuses, and no apostrophe at their ends', () => {
    expect(withoutTabMarks('a[b]:c*d?e/f\\g')).toBe('a b c d e f g');
    expect(tabText("'简报'")).toBe('简报');
    expect(tabText("市's 局")).toBe("市's 局");
  });

  it('are cut by the units that Excel counts, never within a character', () => {
    expect(tabText('长'.repeat(40))).toHaveLength(31);
    expect(cutToUnits('ab𠀀', 3)).toBe('ab');
  });

  it('keep departments apart in keys of documents', () => {
    expect(departmentKey(' 市"教育"局 ')).toBe('市 教育 局');
    expect(Array.from(departmentKey('局'.repeat(300)))).toHaveLength(100);
  });
});
