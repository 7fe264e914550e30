import { documentKey, documentName, documentTab } from '../../../../src/app/briefing/words/names';
import { DOCUMENT_IDS } from '../../../../src/app/briefing/request';
import type { BriefingDocument } from '../../../../src/core/briefing/documents';
import { createFormatter, LOCALES } from '../../../../src/i18n';
import { day } from '../../../core/briefing/support';

const chinese = createFormatter('zh-CN');
const asOf = day('2021-03-05');

function documentOf(id: BriefingDocument['id'], department: string | null = null): BriefingDocument {
  return { id, department, orientation: 'portrait', blocks: [] };
}

describe('the tab of a document', () => {
  it('is its name with month and day', () => {
    expect(documentTab(documentOf('bulletin'), asOf, chinese)).toBe('通报 0305');
    expect(documentTab(documentOf('bulletin'), null, chinese)).toBe('通报');
  });

  it.each(LOCALES)('is one that Excel takes, its day whole, for every document and department in %s', (locale) => {
    const format = createFormatter(locale);
    const departments = ['市[教育]局:一*二?三/四\\五', '局'.repeat(40), '𠮷'.repeat(40), "'市民政局'", ' '];
    for (const department of [null, ...departments]) {
      for (const id of DOCUMENT_IDS) {
        const tab = documentTab(documentOf(id, department), asOf, format);
        expect(tab.length).toBeLessThanOrEqual(31);
        expect(tab).not.toMatch(/[[\]:*?/\\]|^'|'$|^\s|\s$/);
        expect(tab).not.toMatch(/\p{Cs}/u);
        expect(tab).toMatch(/0305$/);
      }
    }
  });
});

describe('the key of a document', () => {
  it('tells documents, days and departments apart', () => {
    expect(documentKey(documentOf('notice', '市教育局'), asOf)).toBe('notice:2021-03-05:市教育局');
    expect(documentKey(documentOf('brief'), null)).toBe('brief:undated');
    const keys = DOCUMENT_IDS.flatMap((id) =>
      [null, '甲', '乙'].map((name) => documentKey(documentOf(id, name), asOf)),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('goes with a name for people', () => {
    expect(new Set(DOCUMENT_IDS.map((id) => documentName({ id }, chinese))).size).toBe(DOCUMENT_IDS.length);
  });
});
