import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';

/** The folder of Microsoft's library as npm has it. */
export const OFFICE_PACKAGE = dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json'));

/**
 * What office.js asks its own folder for when it starts in Excel 2021 or newer, by its loader's rules
 * (OSF.HostSpecificFileVersionMap, OSF.SupportedLocales and initialize() in office.debug.js of 1.1.110):
 *
 * - `excel-<platform>-<version>.js`: Excel for Windows, for Mac and on the web;
 * - `<locale>/office_strings.js`: of a display language it cannot find here it takes en-us;
 * - `o15apptofilemappingtable.js`: where no Office tells it its host, that is, in a plain browser.
 *
 * Left out: other programs, other languages, Excel before 2021 and Excel for iOS, the telemetry scripts (absent, it runs
 * without them), and the sign-in pages that nothing here calls.
 */
export const OFFICE_FILES = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-web-16.00.js',
  'o15apptofilemappingtable.js',
  'zh-cn/office_strings.js',
  'zh-tw/office_strings.js',
  'en-us/office_strings.js',
].map((name) => ({ name, from: join(OFFICE_PACKAGE, 'dist', name) }));
