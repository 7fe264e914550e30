/**
 * Whether Office is dark, null where it does not say: on the web `officeTheme` may be undefined (OfficeDev/office-js
 * issues 3410 and 6134). It is read once: Excel tells no change, and with WebView2 keeps the theme of the start (issue
 * 713). Hosts older than `isDarkTheme` tell by the pane's background.
 */
export function isOfficeDark(): boolean | null {
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  if (typeof theme?.isDarkTheme === 'boolean') return theme.isDarkTheme;
  return isDark(theme?.bodyBackgroundColor ?? '');
}

/** Whether a colour as `#RRGGBB` is nearer to black than to white, by the eye's weights (ITU-R BT.601). */
function isDark(colour: string): boolean | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim());
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
