import type { Locale } from './formatter';

/**
 * The language in which to speak to a reader of a display language (`zh-CN`, `zh-Hant-TW`, `en-US`): Chinese where it
 * is any Chinese, or not known; else English.
 */
export function localeOf(displayLanguage: string | null): Locale {
  return displayLanguage === null || /^zh\b/i.test(displayLanguage) ? 'zh-CN' : 'en';
}
