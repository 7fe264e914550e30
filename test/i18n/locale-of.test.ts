import { localeOf } from '../../src/i18n';

describe('the language spoken to a reader', () => {
  it.each([null, 'zh-CN', 'zh-TW', 'zh', 'ZH-Hant-HK'])('of %p is Chinese', (language) => {
    expect(localeOf(language)).toBe('zh-CN');
  });
  it.each(['en-US', 'en-GB', 'de-DE', 'ja-JP', 'zho-x'])('of %p is English', (language) => {
    expect(localeOf(language)).toBe('en');
  });
});
