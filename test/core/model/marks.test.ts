import * as fc from 'fast-check';
import { decodeDocument, encodeDocument, nameOfText, textOfName } from '../../../src/core/model/marks';

describe('what a generated sheet says that it is', () => {
  it('holds on the tab that it names, and on no other', () => {
    const text = encodeDocument('findings', '核查清单');
    expect([decodeDocument(text, '核查清单'), decodeDocument(text, '核查清单 (2)')]).toEqual(['findings', null]);
  });

  it.each(['findings', '', '|核查清单', '核查清单'])('is not concluded from %j', (text) => {
    expect(decodeDocument(text, '核查清单')).toBeNull();
    expect(decodeDocument(text, '')).toBeNull();
  });

  it('is read back whatever the tab is called', () => {
    const tab = fc.string({ minLength: 1, maxLength: 31, unit: fc.constantFrom('表', '|', '"', "'", ' ', 'A') });
    fc.assert(
      fc.property(tab, (name) => {
        const text = textOfName(nameOfText(encodeDocument('findings', name)));
        expect(decodeDocument(text ?? '', name)).toBe('findings');
      }),
    );
  });
});
