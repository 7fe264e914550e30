import fc from 'fast-check';
import { messageLink, messageOfLink, type MessagePage } from '../../src/commands/message-link';

const searchOf = (page: MessagePage): string => new URL(messageLink(page), 'https://localhost/ledger-check/').search;

describe('the address of a message', () => {
  it('gives back any text that it was made of', () => {
    const page = fc.record({
      text: fc.string({ unit: 'grapheme' }),
      diagnostic: fc.option(fc.string({ unit: 'grapheme', maxLength: 100 })),
      locale: fc.constantFrom('zh-CN' as const, 'en' as const),
    });
    fc.assert(fc.property(page, (given) => expect(messageOfLink(searchOf(given))).toEqual(given)));
  });

  it('stays short enough for every host with the longest sentence and a long diagnostic', () => {
    const link = messageLink({ text: '台'.repeat(200), diagnostic: 'x'.repeat(100_000), locale: 'zh-CN' });
    expect(link.length).toBeLessThan(2000);
    expect(messageOfLink(new URL(link, 'https://localhost/').search)?.diagnostic).toHaveLength(600);
  });

  it('is still read where Excel adds its own parameters', () => {
    const search = `${searchOf({ text: '无台账', diagnostic: null, locale: 'zh-CN' })}&_host_Info=Excel$Win32$16.01$zh-CN`;
    expect(messageOfLink(search)?.text).toBe('无台账');
  });

  it.each(['', '?m=', '?m=%%%', '?m=AAAA', `?m=${btoa('{"text":1}')}`, `?m=${btoa('null')}`])(
    'of %p shows nothing',
    (search) => expect(messageOfLink(search)).toBeNull(),
  );

  it('in a language that is not there shows nothing', () => {
    const bytes = btoa(JSON.stringify({ text: 'x', diagnostic: null, locale: 'fr' })).replaceAll('=', '');
    expect(messageOfLink(`?m=${bytes}`)).toBeNull();
  });
});
