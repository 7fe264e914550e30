import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { XmlTokenizer, type XmlCursor } from '../../../src/xlsx/xml/tokenizer';
import { XmlError } from '../../../src/xlsx/xml/xml-error';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** One line for each event, white space between elements left out. */
type Events = string[];

function tokenize(bytes: Uint8Array, cut = bytes.length, skip: string | null = null): Events {
  const events: Events = [];
  const tokenizer = new XmlTokenizer({
    open: (xml) => {
      events.push(`<${xml.name} ${['a', 'b', 'r'].map((name) => `${name}=${xml.attribute(name) ?? ''}`).join(' ')}`);
      return xml.name !== skip;
    },
    text: (xml) => {
      if (xml.text() !== '') events.push(`"${xml.text()}`);
    },
    close: () => events.push('>'),
  });
  for (let at = 0; at < bytes.length; at += cut) tokenizer.push(bytes.subarray(at, at + cut));
  tokenizer.end();
  return events;
}

function tokenizeText(text: string): Events {
  return tokenize(encode(text));
}

/** The same events by saxes; texts that comments interrupt are joined, as ours are. */
function tokenizeBySaxes(text: string): Events {
  const events: Events = [];
  let pending = '';
  const flush = (): void => {
    if (pending !== '' && depth > 0) events.push(`"${pending}`);
    pending = '';
  };
  let depth = 0;
  const parser = new SaxesParser({ position: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    flush();
    depth++;
    events.push(`<${name} ${['a', 'b', 'r'].map((key) => `${key}=${plainValue(attributes[key])}`).join(' ')}`);
  });
  parser.on('text', (piece) => {
    pending += piece;
  });
  parser.on('cdata', (piece) => {
    pending += piece;
  });
  parser.on('closetag', () => {
    flush();
    depth--;
    events.push('>');
  });
  parser.write(text).close();
  return events;
}

/** Gives what a cursor says about the only attribute or text of a document. */
function probe<T>(xml: string, on: 'open' | 'text', ask: (cursor: XmlCursor) => T): T {
  const answers: T[] = [];
  const tokenizer = new XmlTokenizer({
    open: (cursor) => {
      if (on === 'open') answers.push(ask(cursor));
      return true;
    },
    text: (cursor) => {
      if (on === 'text') answers.push(ask(cursor));
    },
    close: () => undefined,
  });
  tokenizer.push(encode(xml));
  tokenizer.end();
  const [answer] = answers;
  if (answers.length !== 1 || answer === undefined) throw new Error(`${answers.length} answers`);
  return answer;
}

describe('XmlTokenizer', () => {
  it('reports elements, attributes and texts in order', () => {
    expect(tokenizeText('<?xml version="1.0"?>\n<x:a a="1" b=\'二\'>甲<c/>乙 &amp; 丙</x:a>\n')).toEqual([
      '<a a=1 b=二 r=',
      '"甲',
      '<c a= b= r=',
      '>',
      '"乙 & 丙',
      '>',
    ]);
  });

  it('skips a byte order mark', () => {
    expect(tokenizeText('\ufeff<a/>')).toEqual(['<a a= b= r=', '>']);
  });

  it('joins a text that comments, instructions and CDATA sections interrupt', () => {
    expect(tokenizeText('<a>1<!-- > -->2<?p ?>3<![CDATA[<&]]>4</a>')).toEqual(['<a a= b= r=', '"123<&4', '>']);
    expect(tokenizeText('<a><![CDATA[5]]></a>')).toEqual(['<a a= b= r=', '"5', '>']);
  });

  it('normalizes line ends, and white space in attributes', () => {
    expect(tokenizeText('<a b="x\r\ny\tz&#10;">p\r\nq\rr&#13;</a>')).toEqual(['<a a= b=x y z\n r=', '"p\nq\nr\r', '>']);
  });

  it('leaves out the content of skipped elements, and only theirs', () => {
    const xml = encode('<a><s a="1">x<s>y</s><t/></s>z<s/><t/></a>');
    expect(tokenize(xml, xml.length, 's')).toEqual([
      '<a a= b= r=',
      '<s a=1 b= r=',
      '"z',
      '<s a= b= r=',
      '<t a= b= r=',
      '>',
      '>',
    ]);
  });

  it('still requires skipped content to be well-formed', () => {
    const xml = encode('<a><s><t></s></a>');
    expect(() => tokenize(xml, xml.length, 's')).toThrow(XmlError);
  });

  it('gives the same events wherever the text is cut', () => {
    const xml = encode(
      '<?xml version="1.0"?><!-- 注 --><a r="甲&lt;"><b a=\'1\' />文字&#x4e2d;<![CDATA[]]]]>]]<c\n>1.5</c\n></a> ',
    );
    const whole = tokenize(xml);
    for (let cut = 1; cut < xml.length; cut++) expect(tokenize(xml, cut)).toEqual(whole);
  });

  it.each([
    ['an unclosed element', '<a><b></b>'],
    ['a missing root', '  '],
    ['an empty text', ''],
    ['crossed elements', '<a><b></a></b>'],
    ['a second root', '<a/><b/>'],
    ['text before the root', 'x<a/>'],
    ['text after the root', '<a/>x'],
    ['CDATA after the root', '<a/><![CDATA[x]]>'],
    ['an end tag alone', '</a>'],
    ['an attribute without quotes', '<a b=1/>'],
    ['an attribute without a value', '<a b/>'],
    ['attributes without a space', '<a a="1"b="2"/>'],
    ['an attribute given twice', '<a b="1" b="1"/>'],
    ['an unclosed attribute', '<a b="1/>'],
    ['a < in an attribute', '<a b="<"/>'],
    ['a stray slash', '<a / b="1"/>'],
    ['a name that begins with a digit', '<1a/>'],
    ['a tag without a name', '< a/>'],
    ['an unclosed comment', '<a><!-- </a>'],
    ['a cut tag', '<a><b'],
  ])('refuses %s', (_what, xml) => {
    expect(() => tokenizeText(xml)).toThrow(XmlError);
  });

  it.each(['&nbsp;', '&', '&amp', '&#0;', '&#xD800;', '&#x110000;', '&#;', '&#x;', '&#1a;'])(
    'refuses the reference %s',
    (reference) => {
      expect(() => tokenizeText(`<a>${reference}</a>`)).toThrow(XmlError);
      expect(() => tokenizeText(`<a b="${reference}"/>`)).toThrow(XmlError);
    },
  );

  it('refuses every DOCTYPE, so that no entity can be declared', () => {
    expect(() => tokenizeText('<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>')).toThrow('DOCTYPE');
    expect(() => tokenizeText('<!DOCTYPE a><a/>')).toThrow('DOCTYPE');
  });

  it('refuses bytes that are not UTF-8', () => {
    const xml = encode('<a>__</a>');
    xml.set([0xd6, 0xd0], 3);
    expect(() => tokenize(xml)).toThrow('not UTF-8');
  });

  it('refuses elements nested without end', () => {
    expect(() => tokenizeText('<a>'.repeat(300) + '</a>'.repeat(300))).toThrow('nested');
  });

  it('refuses a tag without end, before it is held in memory', () => {
    const tokenizer = new XmlTokenizer({ open: () => true, text: () => undefined, close: () => undefined });
    tokenizer.push(encode('<a b="'));
    const piece = encode('x'.repeat(64 * 1024));
    expect(() => {
      for (let count = 0; count < 100; count++) tokenizer.push(piece);
    }).toThrow('too long');
  });

  it('reads attributes as shared tokens and whole numbers', () => {
    expect(probe('<a t="&#115;"/>', 'open', (xml) => xml.token('t'))).toBe('s');
    expect(probe('<a t=""/>', 'open', (xml) => xml.token('t'))).toBe('');
    expect(probe('<a n="0042"/>', 'open', (xml) => xml.integer('n'))).toBe(42);
    expect(probe('<a n="4.2"/>', 'open', (xml) => xml.integer('n'))).toBeNaN();
    expect(probe('<a n=""/>', 'open', (xml) => xml.integer('n'))).toBeNaN();
    expect(probe('<a/>', 'open', (xml) => xml.integer('n'))).toBe(-1);
  });

  it('keeps attributes with and without a prefix apart', () => {
    expect(probe('<a r:id="x" id="y"/>', 'open', (xml) => xml.attribute('id'))).toBe('y');
    expect(probe('<a id="y" r:id="x"/>', 'open', (xml) => xml.prefixedAttribute('id'))).toBe('x');
    expect(probe('<a id="y"/>', 'open', (xml) => xml.prefixedAttribute('id') ?? 'none')).toBe('none');
  });

  it.each([
    ['0', 0],
    ['-0', 0],
    ['53', 53],
    ['-12.5', -12.5],
    ['0.285', 0.285],
    ['.5', 0.5],
    ['5.', 5],
    ['44490', 44490],
    ['0.84146341463414629', 0.8414634146341463],
    ['123456789012345678', 123456789012345680],
    ['1E-3', 0.001],
    ['+1.5e+2', 150],
    [' 7 ', 7],
    ['&#49;2', 12],
    ['<![CDATA[1]]>2', 12],
  ])('reads %s as a number', (text, value) => {
    expect(probe(`<a>${text}</a>`, 'text', (xml) => xml.number())).toBe(value);
  });

  it.each(['1,000', '1.2.3', '-', '.', 'abc', '0x10', '1e', '五'])('says that %s is no number', (text) => {
    expect(probe(`<a>${text}</a>`, 'text', (xml) => xml.number())).toBeNaN();
  });

  it('reads every number as JavaScript itself does', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.nat(20), (value, places) => {
        for (const text of [String(value), value.toPrecision(15), (value % 1e6).toFixed(places)]) {
          expect(probe(`<a>${text}</a>`, 'text', (xml) => xml.number()) + 0).toBe(Number(text) + 0);
        }
      }),
    );
  });
});

/** saxes gives strings for attributes as long as namespaces are off. */
function plainValue(attribute: unknown): string {
  return typeof attribute === 'string' ? attribute : '';
}

describe('XmlTokenizer beside saxes', () => {
  const name = fc.constantFrom('a', 'b', 'c', 'row', 'v', 'é');
  // saxes refuses `]]>` in a text, so brackets stand in CDATA sections only.
  const text = fc.stringMatching(/^[甲乙a-c0-9 .\n>-]{0,8}$/);
  const section = fc.stringMatching(/^[甲a&<>\]]{0,8}$/).filter((value) => !value.includes(']]>'));
  const reference = fc.constantFrom('&amp;', '&lt;', '&#65;', '&#x4e2d;', '&quot;', '&#128512;');
  const attributes = fc
    .uniqueArray(fc.constantFrom('a', 'b', 'r'), { maxLength: 3 })
    .chain((keys) =>
      fc.tuple(...keys.map((key) => fc.tuple(text, reference).map(([value, ref]) => ` ${key}="${value}${ref}"`))),
    )
    .map((list) => list.join(''));
  const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
    element: fc
      .tuple(name, attributes, tie('content'), fc.boolean())
      .map(([tag, attrs, content, short]) => (short ? `<${tag}${attrs}/>` : `<${tag}${attrs}>${content}</${tag} >`)),
    content: fc
      .array(
        fc.oneof(
          { maxDepth: 4 },
          text,
          reference,
          text.map((value) => `<!--${value.replaceAll('-', '')}-->`),
          section.map((value) => `<![CDATA[${value} ]]>`),
          tie('element'),
        ),
        { maxLength: 5 },
      )
      .map((list) => list.join('')),
  }));

  it('finds the same events in well-formed documents, however they are cut', () => {
    fc.assert(
      fc.property(element, fc.integer({ min: 1, max: 40 }), (xml, cut) => {
        expect(tokenize(encode(xml), cut)).toEqual(tokenizeBySaxes(xml));
      }),
      { numRuns: 400 },
    );
  });

  it('accepts no damaged document that saxes refuses for its structure', () => {
    const damage = fc.tuple(fc.nat(), fc.constantFrom('<', '>', '/', '"', '&', '</a>', '<a>', ''));
    fc.assert(
      fc.property(element, damage, (xml, [place, piece]) => {
        const at = place % (xml.length + 1);
        const damaged = xml.slice(0, at) + piece + xml.slice(at + 1);
        const ours = attempt(() => tokenizeText(damaged));
        const theirs = attempt(() => tokenizeBySaxes(damaged));
        // saxes also refuses `]]>` in a text and `--` in a comment, which nothing that is read depends on.
        if (theirs === null && !/\]\]>|--/.test(damaged)) expect(ours).toBeNull();
        if (theirs !== null) expect(ours).toEqual(theirs);
      }),
      { numRuns: 1000 },
    );
  });
});

function attempt(run: () => Events): Events | null {
  try {
    return run();
  } catch {
    return null;
  }
}
