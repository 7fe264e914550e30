import { createDarkTheme, createLightTheme, type Theme } from '@fluentui/react-components';
import { brand } from './brand';

/** The two looks of the pane. High contrast needs none of its own: forced colours replace these by the system's. */
export type Look = 'light' | 'dark';

/**
 * Chinese characters fill their square, so lines of text need half a line of air (line height 1.5), and a pane of
 * 320 px needs sizes a step below Fluent's. The CJK fonts are those that Windows, macOS and Linux come with.
 */
const typography = {
  fontFamilyBase:
    "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', -apple-system, 'PingFang SC', 'Noto Sans CJK SC', sans-serif",
  fontSizeBase200: '12px',
  lineHeightBase200: '18px',
  fontSizeBase300: '13px',
  lineHeightBase300: '20px',
  fontSizeBase400: '15px',
  lineHeightBase400: '22px',
  fontSizeBase500: '18px',
  lineHeightBase500: '27px',
} as const satisfies Partial<Theme>;

export const themes: Readonly<Record<Look, Theme>> = {
  light: { ...createLightTheme(brand), ...typography },
  dark: {
    ...createDarkTheme(brand),
    ...typography,
    colorBrandForeground1: brand[120],
    colorBrandForegroundLink: brand[120],
    colorBrandForegroundLinkHover: brand[130],
  },
};
