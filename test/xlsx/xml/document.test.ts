import * as fc from 'fast-check';
import { parseElement, parseXml, toUtf8 } from '../../../src/xlsx/xml/document';
import { encodeEscapes, escapeAttribute, escapeText } from '../../../src/xlsx/xml/escape';
import { insertInOrder } from '../../../src/xlsx/xml/place';
import { decodeEscapes } from '../../../src/xlsx/sheetml/cell-text';
import { bytesOf, textOf } from '../../../src/xlsx/xml/bytes';

const PART =
  '\ufeff<?xml version="1.0"?>\n<!-- a --><x:p xmlns:x="m" a = \'1 &amp; "2"\' x:b="3">\n <x:q/><![CDATA[<q>]]><x:r>t</x:r >\n</x:p>\n';

function edited(change: (root: ReturnType<typeof parseElement>) => void, text = PART): string {
  const document = parseXml(bytesOf(text));
  change(document.root);
  return textOf(document.bytes());
}

describe('an XML document', () => {
  it('keeps every byte of what does not change', () => {
    expect(edited(() => undefined)).toBe(PART);
    expect(edited((root) => root.set('a', '1 & "2"'))).toBe(PART);
    expect(edited((root) => root.set('a', 5))).toBe(PART.replace(/a = '[^']*'/, 'a="5"'));
    expect(edited((root) => root.child('q')?.set('n', '<'))).toBe(PART.replace('<x:q/>', '<x:q n="&lt;"/>'));
    expect(edited((root) => root.remove(root.child('r')!))).toBe(PART.replace('<x:r>t</x:r >', ''));
  });

  it('knows prefixes and namespaces', () => {
    const { root } = parseXml(bytesOf(PART));
    expect([root.prefix, root.namespace, root.child('q')?.namespace]).toEqual(['x:', 'm', 'm']);
    expect([root.get('a'), root.getPrefixed('b'), root.prefixOf('m')]).toEqual(['1 & "2"', '3', 'x:']);
    expect(parseElement('<a xmlns="n"/>').prefixOf('n')).toBe('');
  });

  it('opens an element that was empty, and closes one that became so', () => {
    expect(edited((root) => root.child('q')?.insert(parseElement('<s/>'), null))).toContain('<x:q><s/></x:q>');
    expect(edited((root) => root.child('r')?.setContent([]))).toContain('<x:r/>');
  });

  it('puts children where the schema has them, past what it does not name', () => {
    const order = ['a', 'b', 'c', 'd'];
    const insert = (text: string): string => edited((root) => insertInOrder(root, parseElement('<c/>'), order), text);
    expect(insert('<p/>')).toBe('<p><c/></p>');
    expect(insert('<p><a/><z/><d/></p>')).toBe('<p><a/><z/><c/><d/></p>');
    const choice = '<m:AlternateContent><m:Choice><d/></m:Choice></m:AlternateContent>';
    expect(insert(`<p><a/>${choice}</p>`)).toBe(`<p><a/><c/>${choice}</p>`);
    expect(() => edited((root) => insertInOrder(root, parseElement('<y/>'), order))).toThrow('y');
  });

  it('says that it is UTF-8 once it is', () => {
    const gb = new Uint8Array([
      ...bytesOf('<?xml version="1.0" encoding="GB18030"?><a>'),
      0xcc,
      0xa8,
      ...bytesOf('</a>'),
    ]);
    expect(textOf(toUtf8(gb))).toBe('<?xml version="1.0" encoding="UTF-8"?><a>台</a>');
  });
});

describe('texts of any characters', () => {
  it('are written so that they are read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = encodeEscapes(text);
        expect(decodeEscapes(escaped)).toBe(text);
        expect(parseElement(`<a b="${escapeAttribute(escaped)}"/>`).get('b')).toBe(escaped);
        expect(() => parseElement(`<a>${escapeText(text)}</a>`)).not.toThrow();
      }),
    );
  });
});
