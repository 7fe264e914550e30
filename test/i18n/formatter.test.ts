import fc from 'fast-check';
import { createFormatter, LOCALES, messageOf } from '../../src/i18n';
import { formatterOf } from '../../src/i18n/formatter';

const format = formatterOf({ plain: 'no places', one: '<{a}>', twice: '{a}{a} and {b}', brace: 'set {a' }, 'en');

describe('a formatter', () => {
  it.each([
    ['plain', {}, 'no places'],
    ['one', { a: 'x' }, '<x>'],
    ['one', { a: 4.5 }, '<4.5>'],
    ['twice', { a: 1, b: '2' }, '11 and 2'],
    ['brace', { a: 1 }, 'set {a'],
  ])('fills %s with %j', (id, params, expected) => {
    expect(format({ id, params })).toBe(expected);
  });

  it('leaves a placeholder that got no parameter where a reader of the output sees it', () => {
    expect(format({ id: 'one', params: {} })).toBe('<{a}>');
  });

  it('does not read what was filled in as a template', () => {
    expect(format({ id: 'twice', params: { a: '{b}', b: '{a}' } })).toBe('{b}{b} and {a}');
  });

  it('does not take parameters or sentences from the prototype', () => {
    const odd = formatterOf({ odd: '{toString}' }, 'en');
    expect(odd({ id: 'odd', params: {} })).toBe('{toString}');
    expect(odd({ id: 'toString', params: {} })).toBe('toString');
  });

  it('renders an id without a sentence with its parameters', () => {
    expect(format({ id: 'rules.none.such', params: { cell: 'B2', cells: ['C1', 'C2'] } })).toBe(
      'rules.none.such (cell=B2; cells=C1, C2)',
    );
    expect(format({ id: 'rules.none.such', params: {} })).toBe('rules.none.such');
  });

  it('keeps any text that is filled in', () => {
    fc.assert(fc.property(fc.string(), (text) => format({ id: 'one', params: { a: text } }) === `<${text}>`));
  });
});

describe('parameters', () => {
  const zh = createFormatter('zh-CN');
  const en = createFormatter('en');

  it('joins lists as the language does', () => {
    expect(zh.param(['A1', 'B2', 3])).toBe('A1、B2、3');
    expect(en.param(['A1', 'B2', 3])).toBe('A1, B2, 3');
    expect(zh.param([])).toBe('');
  });

  it('has a word of each language for a term', () => {
    expect(zh.param({ set: 'status', value: 'met-late' })).toBe('逾期完成');
    expect(en.param({ set: 'status', value: 'met-late' })).toBe('met late');
    expect(zh.param([{ set: 'role', value: 'target' }, 'x'])).toBe('目标值、x');
  });

  it("keeps a profile's own name, and shows an unknown term as what it is", () => {
    expect(zh.param({ set: 'profile', value: '某市2030' })).toBe('某市2030');
    expect(zh.param({ set: 'profile', value: 'default' })).toBe('默认口径');
    expect(zh.param({ set: 'profile', value: 'custom' })).toBe('自定口径');
    expect(zh.param({ set: 'state', value: 'no-such' })).toBe('state.no-such');
  });
});

describe('createFormatter', () => {
  it.each(LOCALES)('speaks %s', (locale) => {
    const format = createFormatter(locale);
    expect(format.locale).toBe(locale);
    expect(format(messageOf('cli.version', { version: '1.2.3' }))).toMatch(/1\.2\.3$/);
  });
});
