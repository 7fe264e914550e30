import { isOfficeDark } from '../../src/excel/office-theme';

const withTheme = (officeTheme: unknown) => {
  Object.assign(globalThis, { Office: { context: { officeTheme } } });
  return isOfficeDark();
};

afterAll(() => void Reflect.deleteProperty(globalThis, 'Office'));

describe('the theme of Office', () => {
  it.each([
    [{ isDarkTheme: true, bodyBackgroundColor: '#FFFFFF' }, true],
    [{ isDarkTheme: false }, false],
    [{ bodyBackgroundColor: '#262626' }, true],
    [{ bodyBackgroundColor: '#666666' }, true],
    [{ bodyBackgroundColor: '#F3F2F1' }, false],
    [{ bodyBackgroundColor: 'ffffff' }, false],
  ])('%j is dark: %s', (theme, isDark) => expect(withTheme(theme)).toBe(isDark));

  it.each([undefined, null, {}, { bodyBackgroundColor: 'white' }])('%j does not say', (theme) =>
    expect(withTheme(theme)).toBeNull(),
  );
});
