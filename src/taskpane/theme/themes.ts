import { createDarkTheme, createLightTheme, type Theme } from '@fluentui/react-components';
import type { Locale } from '../../i18n';
import { brand } from './brand';

/** The two looks of the pane. High contrast needs none of its own: forced colours replace these by the system's. */
export type Look = 'light' | 'dark';

/**
 * Chinese characters fill their square, so lines of text need half a line of air (line height 1.5), and a pane of
 * 320 px needs sizes a step below Fluent's.
 */
const typography = {
  fontSizeBase200: '12px',
  lineHeightBase200: '18px',
  fontSizeBase300: '13px',
  lineHeightBase300: '20px',
  fontSizeBase400: '15px',
  lineHeightBase400: '22px',
  fontSizeBase500: '18px',
  lineHeightBase500: '27px',
} as const satisfies Partial<Theme>;

const themes: Readonly<Record<Look, Theme>> = {
  light: { ...createLightTheme(brand), ...typography },
  dark: {
    ...createDarkTheme(brand),
    ...typography,
    colorBrandForeground1: brand[120],
    colorBrandForegroundLink: brand[120],
    colorBrandForegroundLinkHover: brand[130],
  },
};

/**
 * Fonts that Windows, macOS and Linux come with, those of the language first: “quotes” have one width in Chinese and
 * another in English, and the first font that has a character draws it.
 */
const fonts: Readonly<Record<Locale, string>> = {
  'zh-CN': "'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Segoe UI', sans-serif",
  en: "'Segoe UI', system-ui, -apple-system, 'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC', sans-serif",
};

/** The pane's theme for a look and a language. */
export function themeFor(look: Look, locale: Locale): Theme {
  return { ...themes[look], fontFamilyBase: fonts[locale] };
}
